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
async function buildSite(outDir: string, page: readonly string[] = []): Promise<void> {
  const build = [join(vite, 'bin', 'vite.js'), 'build', ...page];
  const command = [...build, '--outDir', outDir, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [...command, '--logLevel', 'warn'], { env });
}

async function serveSite(project: TestProject, outDir: string): Promise<() => Promise<void>> {
  project.provide('chromium', await findChromium());
  await buildSite(outDir);
  return serve(outDir, (url) => project.provide('site', url));
}

/** Serves what was built; answers with how to stop. */
async function serve(outDir: string, tell: (url: string) => void): Promise<() => Promise<void>> {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    // A page's frame without an origin may load it, as from a public static host.
    preview: { host: '127.0.0.1', port: 0, open: false, cors: true },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server gave no address');
  tell(url);
  return () => server.close();
}

/** A built page and where it is served, for one use. */
interface Served {
  readonly url: string;
  close(): Promise<void>;
}

async function buildAndServe(page?: readonly string[]): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'lowland-skies-page-'));
  await buildSite(outDir, page);
  let url = '';
  const stop = await serve(outDir, (address) => (url = address));
  const close = async (): Promise<void> => {
    await stop();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url, close };
}

/** The game as it is published. */
export const gamePage = (): Promise<Served> => buildAndServe();

/** A page with nothing but the solver in it. */
export function solverPage(): Promise<Served> {
  const root = fileURLToPath(new URL('./solver-page', import.meta.url));
  const config = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  return buildAndServe([root, '--config', config]);
}

/**
 * Before the browser tests: finds the browser, builds the game and serves it. What goes wrong
 * here fails each of these tests (ready.ts), and leaves the tests of the other projects to run.
 */
export default async function setUpSite(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'lowland-skies-site-'));
  let close = async (): Promise<void> => undefined;
  let trouble = '';
  try {
    close = await serveSite(project, outDir);
  } catch (error) {
    // A build's message is coloured, and ends in the places of its own code where it failed.
    const [message = ''] = stripVTControlCharacters((error as Error).message).split('\n    at ');
    trouble = message;
  }
  project.provide('trouble', trouble);
  return async () => {
    await close();
    await rm(outDir, { recursive: true, force: true });
  };
}
