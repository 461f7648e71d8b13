import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of this folder as one plain script for any browser's page, its exports under a name. */
async function bundle(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

/** The draw; the script leaves `draws.drawsOf` behind. */
export const bundleDraw = (): Promise<string> => bundle('./draw-entry.ts', 'draws');

/** The generator; the script leaves `generated.hashesOf` behind. */
export const bundleGenerator = (): Promise<string> => bundle('./generator-entry.ts', 'generated');

/** What guards the page's text, with Preact; the script leaves `guarded.guardWhileQueued` behind. */
export const bundleGuard = (): Promise<string> => bundle('./guard-entry.ts', 'guarded');
