import * as v from 'valibot';
import { err, ok, type Result } from '../base/result';
import { type Issue, printPath, type Problem } from './issue';

/** The schema of a whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** The schema of a version: this one and no other. A higher number is told apart as newer. */
export const version = <const N extends number>(known: N) => v.literal(known);

/** The schema of a name for machines. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The schema of a text in several languages, each of at most `longest` characters. */
export const language = (longest: number) => {
  const words = v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
  return v.objectWithRest({ en: words }, words);
};

/** A value as JSON; where it can't be written, too deep a list among others, its type alone. */
function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** The first hundred characters of a value as the reader wrote it. */
const show = (value: unknown): string => {
  const text = write(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
};

const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const bound = (issue as { requirement?: unknown }).requirement;
  const length = (issue.input as { length?: number } | null)?.length ?? 0;
  switch (issue.type) {
    case 'integer':
      return { code: 'not-whole', received: show(issue.input) };
    case 'min_value':
      return { code: 'too-small', least: bound as number, received: show(issue.input) };
    case 'max_value':
      return { code: 'too-large', most: bound as number, received: show(issue.input) };
    case 'min_length':
    case 'non_empty':
      return { code: 'too-short', least: (bound as number | undefined) ?? 1, received: length };
    case 'max_length':
      return { code: 'too-long', most: bound as number, received: length };
    case 'regex':
      return { code: 'malformed', received: show(issue.input), rule: String(bound) };
    case 'literal':
      // The only numbers that a file has to match are versions.
      if (Number.isInteger(issue.input) && Number(issue.input) > Number(issue.expected))
        return { code: 'newer', known: Number(issue.expected), received: show(issue.input) };
      break;
    case 'strict_object':
      if (issue.expected === 'never') return { code: 'unknown-key' };
  }
  if (issue.input === undefined) return { code: 'missing' };
  return { code: 'wrong-type', expected: issue.expected ?? '?', received: show(issue.input) };
};

/**
 * Reads `input` as `schema` describes it, or lists every place where it differs; of input made
 * by a newer version that alone is said, since the rest follows from it.
 */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): Result<v.InferOutput<S>, Issue[]> {
  const result = v.safeParse(schema, input);
  if (result.success) return ok(result.output);
  const issues = result.issues.map((issue) => ({
    path: printPath((issue.path ?? []).map((step) => step.key as string | number)),
    problem: problemOf(issue),
  }));
  const newer = issues.filter(({ problem }) => problem.code === 'newer');
  return err(newer.length > 0 ? newer : issues);
}

/** Reads text as JSON; the issue keeps the reason that the engine gives. */
export function readJson(text: string): Result<unknown, Issue[]> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err([{ path: '', problem: { code: 'not-json', detail: (error as Error).message } }]);
  }
}
