import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Fraction } from '../../src/base/fraction';
import type { SeatTable } from '../../src/rules/seats/seat-table';
import { ROOT } from '../architecture/files';

/** A published edition, and the hash of its numbers. */
export interface Edition {
  readonly id: string;
  readonly edition: number;
  readonly numbers: string;
}

/** A code or a link, and what it opens. */
export interface Golden {
  readonly fragment: string;
  readonly id: string;
  readonly edition: number | null;
  readonly numbers: string;
  readonly seed: string;
  /** The first card of the first year under that seed. */
  readonly card: string;
  readonly actions: number;
  /** Years whose books are closed. */
  readonly closed: number;
  readonly turned: number;
  readonly read: number;
  readonly hinted: boolean;
  /** Of what was bought so far. */
  readonly planned: Fraction;
  /** Points held in the closed years; the whole score of a finished game. */
  readonly points: number;
  /** Who plays for which nations, in a game with seats. */
  readonly seats?: SeatTable;
}

/** The code of an assignment or of a hand-in, and what it says. */
export interface GoldenOfClass {
  readonly fragment: string;
  readonly id: string;
  readonly numbers: string;
  /** All that is in it besides the board and the actions, with texts as JSON has them. */
  readonly says: object;
  /** Of a hand-in, as of a game. */
  readonly planned: Fraction | null;
}

/** An entry, and a hash of it with all entries before it. */
export type Chained<T> = T & { readonly chain: string };

/** The chain of an entry after those that end in `before`. */
export const chainOf = (before: string, entry: object): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify({ ...entry, chain: undefined })}`)
    .digest('hex')
    .slice(0, 16);

/** The collections that there are. */
type CollectionName = 'codes' | 'editions' | 'assignments';

const pathOf = (name: string): string => posix.join(ROOT, 'tests/golden', `${name}.json`);

/** The entries of a collection, in the order in which they were added. */
export const readCollection = <T>(name: CollectionName): Chained<T>[] =>
  JSON.parse(readFileSync(pathOf(name), 'utf8')) as Chained<T>[];

/** Adds entries after those that are there. Nothing can be taken out or changed. */
export function append<T extends object>(name: CollectionName, entries: readonly T[]): void {
  const all: object[] = readCollection<T>(name);
  let chain = (all.at(-1) as { chain?: string } | undefined)?.chain ?? '';
  for (const entry of entries) {
    chain = chainOf(chain, entry);
    all.push({ ...entry, chain });
  }
  const lines = all.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(pathOf(name), `[\n${lines}\n]\n`);
}
