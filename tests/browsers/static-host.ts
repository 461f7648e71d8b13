import { createReadStream, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a host does instead of sending a file. */
export type Trouble =
  /** There is no such file. */
  | 'missing'
  /** Half of it, as if that were all. */
  | 'cut'
  /** The connection ends. */
  | 'closed'
  /** Nothing comes until the trouble is over. */
  | 'slow'
  /** The connection ends where a script is to be run under the name that it has in the build. */
  | 'not-run';

/** By path below the game's folder, with `*` for any end; the last that fits counts. */
export type Headers = readonly (readonly [path: string, name: string, value: string])[];

/** A static host that serves a build from a subfolder, and can be in trouble. */
export interface StaticHost {
  /** The address of the game, with a slash at its end. */
  readonly url: string;
  /** Serves the build in another folder in the place of the one before. */
  deploy(folder: string): void;
  /** Another origin of the same host. */
  readonly otherOrigin: string;
  /** From now on, files of that name are not sent as they should. There must be one. */
  trouble(name: RegExp, what: Trouble): void;
  /** Ends all trouble; what waits is sent. */
  mend(): void;
  /** Ends it; once more does nothing. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

const FOLDER = '/games/lowland-skies/';

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers that `docs/hosting.md` asks for. */
export async function documentedHeaders(): Promise<Headers> {
  const text = await readFile('docs/hosting.md', 'utf8');
  const [, list] = /```headers\n(.*?)```/s.exec(text) ?? [];
  if (list === undefined) throw new Error('docs/hosting.md has no list of headers');
  let path = '';
  return list.split('\n').flatMap((line) => {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) return [[path, name, value] as const];
    path = line.trim();
    return [];
  });
}

/** Serves the build in a folder. */
export async function openHost(build: string, headers: Headers = []): Promise<StaticHost> {
  let folder = build;
  const troubles: { readonly name: RegExp; readonly what: Trouble }[] = [];
  const waiting: (() => void)[] = [];

  const send = async (path: string, runs: boolean, response: ServerResponse): Promise<void> => {
    const what = troubles.find(({ name }) => name.test(path))?.what;
    if (what === 'closed' || (what === 'not-run' && runs)) return void response.socket?.destroy();
    if (what === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
    for (const [pattern, name, value] of headers)
      if (fits(pattern, path)) response.setHeader(name, value);
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (what === 'missing') return void response.writeHead(404).end('not found');
    if (what === 'cut') {
      const whole = await readFile(file);
      return void response.end(whole.subarray(0, Math.floor(whole.length / 2)));
    }
    createReadStream(file)
      .on('error', () => response.writeHead(404).end('not found'))
      .pipe(response);
  };
  const server = createServer((request: IncomingMessage, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://host');
    const runs = request.headers['sec-fetch-dest'] === 'script' && search === '';
    if (pathname.startsWith(FOLDER)) void send(pathname.slice(FOLDER.length - 1), runs, response);
    else response.writeHead(404).end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${FOLDER}`,
    otherOrigin: `http://localhost:${port}`,
    deploy: (next) => void (folder = next),
    trouble(name, what) {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      // Otherwise a file that is renamed leaves a test that sees no trouble.
      if (!files.some((file) => name.test(`/${file}`)))
        throw new Error(`no file of the build is called ${name}`);
      troubles.push({ name, what });
    },
    mend() {
      troubles.length = 0;
      for (const go of waiting.splice(0)) go();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
