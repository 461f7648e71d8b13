import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One chunk of Vite's manifest, as far as weighing needs it. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** What a visitor downloads, as file names below the build's folder. */
export interface Downloads {
  /** The page, and every script and style that it asks for before anything else. */
  readonly shell: readonly string[];
  /** What playing adds: the table's panels, the chunks that hold Phaser, and all that they need. */
  readonly table: readonly string[];
}

/** The panels of the table. */
const TABLE = 'src/ui/table/table-screen.tsx';

/** The words that are fetched with the page and with the table, in the one language in force. */
const WORDS = {
  start: 'src/i18n/compiled/en/start-part.ts',
  table: 'src/i18n/compiled/en/table-part.ts',
};

/** Phaser's greeting on the console: no other script says it. */
const holdsPhaser = (script: string): boolean => script.includes('Phaser v');

/** The chunks of `keys` and all that they import at once. */
function closure(manifest: Manifest, keys: readonly string[]): Chunk[] {
  const found = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the manifest has no ${key}`);
    if (found.has(key)) return;
    found.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found.values()];
}

const filesOf = (chunks: readonly Chunk[]): string[] =>
  chunks.flatMap(({ file, css }) => [file, ...(css ?? [])]);

/** Sorts the files of a build by when they are downloaded. */
export function downloadsOf(folder: string): Downloads {
  const text = readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const shell = new Set(['index.html', ...filesOf(closure(manifest, [...entries, WORDS.start]))]);
  const withPhaser = Object.keys(manifest).filter((key) =>
    closure(manifest, [key]).some(
      ({ file }) => /\.m?js$/.test(file) && holdsPhaser(readFileSync(join(folder, file), 'utf8')),
    ),
  );
  const late = (keys: readonly string[]): string[] =>
    filesOf(closure(manifest, keys)).filter((file) => !shell.has(file));
  if (late(withPhaser).length === 0)
    throw new Error('no chunk with Phaser is loaded after the shell');
  const table = late([...withPhaser, TABLE, WORDS.table]);
  return { shell: [...shell], table: [...new Set(table)] };
}

/** Bytes of files as a server would send them, each through gzip at its best. */
export const gzipBytes = (folder: string, files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );

/** The fonts that the page asks for with its first screen; they are packed already. */
export const fontsOf = (folder: string): string[] =>
  [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/href="\.\/([^"]*\.woff2)"/g)].map(
    ([, file]) => file as string,
  );

/** Bytes of files that a server sends as they are. */
export const rawBytes = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
