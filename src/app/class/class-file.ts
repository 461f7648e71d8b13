import * as v from 'valibot';
import type { Result } from '../../base/result';
import type { Issue } from '../../scenario/issue';
import { readJson } from '../../scenario/json';
import { list, readShape, version, whole } from '../../scenario/shape';
import { type ClassCollection, MOST_RESULTS } from './class-collection';

/** The version of the file that this code reads and writes. */
const CLASS_FORMAT = 1;

/** Whose try counts, and from how many results on a chart is shown. */
export interface ClassSettings {
  readonly counts: 'first' | 'best' | 'last';
  readonly least: number;
}

/** The bounds of the least number of results. */
export const LEAST_BOUNDS = { from: 1, to: 99 };

const line = v.pipe(v.string(), v.maxLength(10_000));

const ClassFileSchema = v.strictObject({
  format: version(CLASS_FORMAT),
  game: v.literal('lowland-skies-class'),
  counts: v.picklist(['first', 'best', 'last']),
  least: whole(LEAST_BOUNDS.from, LEAST_BOUNDS.to),
  task: v.exactOptional(line),
  handIns: list(line, 0, MOST_RESULTS),
});

/** What a class's file holds: codes, to be read like any heap of text. */
export interface ClassFile {
  readonly settings: ClassSettings;
  /** All codes, a line each, the task first. */
  readonly codes: string;
}

/** A class as a file; its codes say everything else. */
export const printClassFile = (
  { task, collected }: ClassCollection,
  { counts, least }: ClassSettings,
): string =>
  JSON.stringify(
    {
      format: CLASS_FORMAT,
      game: 'lowland-skies-class',
      counts,
      least,
      ...(task && { task: task.fragment }),
      handIns: collected.map(({ code }) => code),
    },
    undefined,
    1,
  );

/** Reads the shape of a class's file; what its codes open is for `readHeap` to say. */
export function parseClassFile(text: string): Result<ClassFile, readonly Issue[]> {
  const json = readJson(text);
  const read = json.ok ? readShape(ClassFileSchema, json.value) : json;
  if (!read.ok) return read;
  const { counts, least, task, handIns } = read.value;
  const codes = [...(task === undefined ? [] : [task]), ...handIns].join('\n');
  return { ok: true, value: { settings: { counts, least }, codes } };
}
