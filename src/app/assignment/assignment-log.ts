import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { err, type Result } from '../../base/result';
import type { Issue } from '../../scenario/issue';
import { readJson } from '../../scenario/json';
import { isNewer, list, readShape, version, whole } from '../../scenario/shape';
import type { PageStorage } from '../storage/page-storage';
import { createStoredValue } from '../storage/stored-value';

/** The version of the kept log that this code reads and writes. */
export const ASSIGNMENT_LOG_FORMAT = 1;

/** The key under which the log is kept. */
export const ASSIGNMENT_LOG_KEY = 'lowland-skies/assignments';

/** The most assignments that are remembered, the latest. */
const MOST_LOGGED = 100;

const LogSchema = v.strictObject({
  format: version(ASSIGNMENT_LOG_FORMAT),
  assignments: list(
    v.strictObject({
      print: whole(0, 2 ** 30 - 1),
      tries: whole(0, 999_999),
      hasWord: v.exactOptional(v.literal(true)),
      mark: v.exactOptional(whole(0, 2 ** 30 - 1)),
    }),
    0,
    MOST_LOGGED,
  ),
});

/** What this device remembers of an assignment, by its print. */
export type AssignmentEntry = v.InferOutput<typeof LogSchema>['assignments'][number];

/** How often each assignment was begun on this device, and where the teacher's word was given. */
export interface AssignmentLog {
  readonly entries: ReadonlySignal<readonly AssignmentEntry[]>;
  entryOf(print: number): AssignmentEntry;
  /**
   * Counts one more try, and answers which it is, from 1, and the mark of all tries of this device.
   *
   * @param newMark draws it with the first
   */
  begin(print: number, newMark: () => number): { readonly attempt: number; readonly mark: number };
  giveWord(print: number): void;
}

export function parseLog(text: string): Result<readonly AssignmentEntry[], readonly Issue[]> {
  const json = readJson(text);
  const file = json.ok ? readShape(LogSchema, json.value) : json;
  return file.ok ? { ok: true, value: file.value.assignments } : err(file.error);
}

/** Opens the log of a storage; `onDamage` is told of one that can't be read any more. */
export function openAssignmentLog(
  storage: PageStorage,
  onDamage: (text: string) => void,
): AssignmentLog {
  const format = { parse: parseLog, isNewer };
  const stored = createStoredValue(storage, ASSIGNMENT_LOG_KEY, format, onDamage);
  const entries = signal<readonly AssignmentEntry[]>(stored.read() ?? []);
  const entryOf = (print: number): AssignmentEntry =>
    entries.value.find((entry) => entry.print === print) ?? { print, tries: 0 };
  const put = (print: number, change: (before: AssignmentEntry) => AssignmentEntry): void => {
    // Another page of the game may have counted meanwhile.
    entries.value = stored.read() ?? entries.peek();
    const next = change(entryOf(print));
    const others = entries.peek().filter((entry) => entry.print !== print);
    entries.value = [...others, next].slice(-MOST_LOGGED);
    stored.write(JSON.stringify({ format: ASSIGNMENT_LOG_FORMAT, assignments: entries.peek() }));
  };
  return {
    entries,
    entryOf,
    begin(print, newMark) {
      put(print, (before) => ({
        ...before,
        tries: before.tries + 1,
        mark: before.mark ?? newMark(),
      }));
      const { tries, mark = 0 } = entryOf(print);
      return { attempt: tries, mark };
    },
    giveWord: (print) => put(print, (before) => ({ ...before, hasWord: true })),
  };
}
