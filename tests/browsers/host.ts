import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';

/** A static host of the tests' own: what lies on it can be replaced, and it can be switched off. */
export interface Host {
  /** Where the game is, in a folder below the host's own address; with a slash at its end. */
  readonly url: string;
  /** Puts a build in the place of what is there. */
  deploy(build: string): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

const PLACE = 'games/lowland-skies';

export async function openHost(build: string): Promise<Host> {
  const root = await mkdtemp(join(tmpdir(), 'lowland-skies-host-'));
  const deploy = async (next: string): Promise<void> => {
    await rm(join(root, PLACE), { recursive: true, force: true });
    await mkdir(join(root, PLACE), { recursive: true });
    await cp(next, join(root, PLACE), { recursive: true });
  };
  await deploy(build);
  let server: PreviewServer | undefined = await preview({
    logLevel: 'warn',
    // What isn't there is not found.
    appType: 'mpa',
    build: { outDir: root },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server gave no address');
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  const close = async (): Promise<void> => {
    await stop();
    await rm(root, { recursive: true, force: true });
  };
  return { url: `${address}${PLACE}/`, deploy, stop, close };
}
