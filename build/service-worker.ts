import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';

const SOURCE = fileURLToPath(new URL('../src/platform/offline/service-worker.ts', import.meta.url));
const NAME = 'service-worker.js';

/** What no page asks for: the build's own notes, and fonts for browsers without service workers. */
const LEFT_OUT = /^\.|\.woff$/;

const hash = (content: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(encoding);

/**
 * Every file of a build, with what it must be: a worker never keeps a file of another version, nor
 * a page that a host sends in its place.
 */
function filesOf(folder: string): PrecacheEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, url: relative(folder, path).replaceAll('\\', '/') }))
    .filter(({ url }) => url !== NAME && !LEFT_OUT.test(url))
    .map(({ path, url }) => {
      const content = readFileSync(path);
      return {
        url,
        // Those in `assets` have their hash in their names.
        revision: url.startsWith('assets/') ? null : hash(content, 'hex'),
        integrity: `sha256-${hash(content, 'base64')}`,
      };
    })
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** Adds to a build the service worker that keeps all its files on the player's device. */
export const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir === undefined) throw new Error('the build has no folder');
    await build({
      configFile: false,
      logLevel: 'warn',
      define: { FILES: JSON.stringify(filesOf(dir)) },
      build: {
        outDir: dir,
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2022',
        rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: NAME } },
      },
    });
  },
};
