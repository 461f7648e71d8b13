import * as v from 'valibot';
import type { Result } from '../../base/result';
import type { Issue } from '../../scenario/issue';
import { readJson } from '../../scenario/json';
import { isNewer, list, readShape, versionUpTo, whole } from '../../scenario/shape';
import type { PageStorage } from '../storage/page-storage';
import { createStoredValue } from '../storage/stored-value';

/** The version of the record of what was taught that this code reads and writes. */
export const TAUGHT_FORMAT = 1;

/** The key under which it is kept what the player has been taught. */
export const TAUGHT_KEY = 'lowland-skies/taught';

/** Names of lessons; those of other versions are kept with the rest. */
const lessons = list(v.pipe(v.string(), v.maxLength(40)), 0, 200);

const TaughtSchema = v.strictObject({
  format: versionUpTo(TAUGHT_FORMAT),
  taught: lessons,
  game: v.exactOptional(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(200)),
      lessons,
      prompt: whole(0, 100),
    }),
  ),
});

/** What the player has been taught, and how far the game on the table has taught. */
export interface Taught {
  readonly lessons: readonly string[];
  readonly game: TaughtGame | undefined;
}

/** A game with the lessons that were chosen for it, and the prompt of its level that it came to. */
export interface TaughtGame {
  readonly name: string;
  readonly lessons: readonly string[];
  readonly prompt: number;
}

export const UNTAUGHT: Taught = { lessons: [], game: undefined };

export const printTaught = ({ lessons: taught, game }: Taught): string =>
  JSON.stringify({ format: TAUGHT_FORMAT, taught, ...(game && { game }) });

/** Reads what was taught: checked, never trusted. */
export function parseTaught(text: string): Result<Taught, readonly Issue[]> {
  const json = readJson(text);
  const read = json.ok ? readShape(TaughtSchema, json.value) : json;
  if (!read.ok) return read;
  const { taught, game } = read.value;
  return { ok: true, value: { lessons: [...new Set(taught)], game } };
}

/** What was taught on either of two pages; the game is the first one's. */
export const bothTaught = (one: Taught, other: Taught): Taught => ({
  lessons: [...new Set([...one.lessons, ...other.lessons])],
  game: one.game ?? other.game,
});

/** The record of what was taught in a page's storage. */
export interface TaughtStore {
  read(): Taught;
  /** Adds lessons to those taught, and keeps where the game on the table is. */
  add(lessons: readonly string[], game: TaughtGame | undefined): void;
}

/**
 * Opens the record in a storage. What can't be read is set aside and listed with the other texts
 * that can't be read: the hints begin anew, and nobody needs to be told of that.
 */
export function openTaught(storage: PageStorage): TaughtStore {
  const format = { parse: parseTaught, isNewer, merge: bothTaught };
  const kept = createStoredValue(storage, TAUGHT_KEY, format, () => undefined);
  const read = (): Taught => kept.read() ?? UNTAUGHT;
  return {
    read,
    // Read again: another page of the game may have taught meanwhile.
    add(lessons, game) {
      const before = read();
      const all = bothTaught(before, { lessons, game });
      kept.write(printTaught({ ...all, game: game ?? before.game }));
    },
  };
}
