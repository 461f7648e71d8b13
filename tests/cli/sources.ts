import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { err, ok } from '../../src/base/result';
import type { Sources } from '../../src/cli/input';
import type { Action } from '../../src/rules/action';
import { ROOT } from '../architecture/files';
import { LEVEL_FILES } from '../levels/files';
import { readItem } from '../rules/script';

/** A file of the project as text. */
export const read = (file: string): string => readFileSync(posix.join(ROOT, file), 'utf8');
const close: Action = { do: 'close-books' };

/** A plan as actions: a list of lines for each year, the books closed after each. */
export const planOf = (...years: string[][]): Action[] =>
  years.flatMap((lines) => [...lines.map(readItem), close]);

/**
 * A place to read from: the levels of the game, the files given, among them `-` for standard
 * input, a `folder`, and the file `locked.json`, which can't be read.
 */
export const sourcesOf = (files: Readonly<Record<string, string>>): Sources => ({
  levelNames: () => ['benelux', 'coast-road'],
  level: (name) => ok(read(`levels/${name}.json`)),
  editions: () => [],
  proof: (name) => ok(read(`levels/proofs/${name}.json`)),
  benchmark: () => ok(files['benchmark.json'] ?? read('docs/benchmark.json')),
  file: (path) => {
    const text = files[path];
    if (path === 'folder') return err('folder');
    if (path === 'locked.json') return err('forbidden');
    return text === undefined ? err('absent') : ok(text);
  },
  input: () => files['-'] ?? '',
});

/** The levels and the benchmark of the game, and no other files. */
export const levelSources: Sources = {
  ...sourcesOf({}),
  levelNames: () => LEVEL_FILES.map((file) => posix.basename(file, '.json')),
};
