import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, with a slash at its end. */
    site: string;
    /** The folder of that build. */
    build: string;
    chromium: Chromium;
    /** Why there is no site or no browser; empty where both are there. */
    trouble: string;
  }
}

const run = promisify(execFile);
const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));

/**
 * Builds the game, or a page of the tests, as it is published. In a process of its own, because
 * the test runner has set NODE_ENV in this one; and into a folder of its own, so that `dist` is
 * left alone.
 */
export async function buildSite(outDir: string, page: readonly string[] = []): Promise<void> {
  const build = [join(vite, 'bin', 'vite.js'), 'build', ...page];
  const command = [...build, '--outDir', outDir, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [...command, '--logLevel', 'warn'], { env });
}

/** A built page and where it is served, for one use. */
interface Served {
  readonly url: string;
  /** The folder of the build. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Serves what was built; whoever closes it throws the build away. */
async function serve(outDir: string): Promise<Served> {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    // A page's frame without an origin may load it, as from a public static host.
    preview: { host: '127.0.0.1', port: 0, open: false, cors: true },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server gave no address');
  const close = async (): Promise<void> => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url, folder: outDir, close };
}

async function buildAndServe(page?: readonly string[]): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'lowland-skies-page-'));
  try {
    await buildSite(outDir, page);
    return await serve(outDir);
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    throw error;
  }
}

/** The game as it is published. */
export const gamePage = (): Promise<Served> => buildAndServe();

/** A page with nothing but the solver in it. */
export function solverPage(): Promise<Served> {
  const root = fileURLToPath(new URL('./solver-page', import.meta.url));
  const config = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  return buildAndServe([root, '--config', config]);
}

/** What the projects that use browsers need, once for all of them. */
interface Site {
  readonly url: string;
  readonly folder: string;
  readonly chromium: Chromium | undefined;
  readonly trouble: string;
  close(): Promise<void>;
}

async function openSite(): Promise<Site> {
  let served: Served | undefined;
  let chromium: Chromium | undefined;
  let trouble = '';
  try {
    chromium = await findChromium();
    served = await gamePage();
  } catch (error) {
    // A build's message is coloured, and ends in the places of its own code where it failed.
    const [message = ''] = stripVTControlCharacters((error as Error).message).split('\n    at ');
    trouble = message;
  }
  const { url = '', folder = '' } = served ?? {};
  return { url, folder, chromium, trouble, close: async () => served?.close() };
}

// The runner loads this module anew for each project, so the site is kept where all of them find it.
const shared = globalThis as { lowlandSkiesSite?: { users: number; opening: Promise<Site> } };

/**
 * Before the browser tests: finds the browser, builds the game and serves it. What goes wrong
 * here fails each of these tests (ready.ts), and leaves the tests of the other projects to run.
 */
export default async function setUpSite(project: TestProject): Promise<() => Promise<void>> {
  const use = (shared.lowlandSkiesSite ??= { users: 0, opening: openSite() });
  use.users += 1;
  const { url, folder, chromium, trouble, close } = await use.opening;
  project.provide('site', url);
  project.provide('build', folder);
  if (chromium !== undefined) project.provide('chromium', chromium);
  project.provide('trouble', trouble);
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    delete shared.lowlandSkiesSite;
    await close();
  };
}
