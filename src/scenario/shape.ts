import * as v from 'valibot';
import { err, ok, type Result } from '../base/result';
import { type Issue, printPath, type Problem } from './issue';

/** The schema of a whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** The schema of a version: this one and no other. A higher number is told apart as newer. */
export const version = <const N extends number>(known: N) => v.literal(known);

/** How the schema of versions says that a number is past those it knows. */
const NEWER = 'newer';

/** The schema of the versions from the first to this one. A higher number is told apart as newer. */
export const versionUpTo = (known: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(known, NEWER));

/** The schema of a name for machines. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The schema of a list of `least` to `most` items, which are counted before one is looked at. */
export const list = <const S extends v.GenericSchema>(item: S, least: number, most: number) =>
  v.pipe(
    v.instance(Array),
    v.maxLength(most),
    // JSON Schema is made of what stands from here on.
    v.array(item),
    v.minLength(least),
    v.maxLength(most),
  );

/** The most languages that a text can be in. */
const MOST_LANGUAGES = 100;

/** The schema of a text in several languages, each of at most `longest` characters. */
export const language = (longest: number) => {
  const words = v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
  return v.pipe(
    v.objectWithRest({}, v.unknown()),
    v.maxEntries(MOST_LANGUAGES),
    v.objectWithRest({ en: words }, words),
    v.maxEntries(MOST_LANGUAGES),
  );
};

/** The most faults that are listed of one input. */
export const MOST_ISSUES = 20;

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
      if (issue.message === NEWER)
        return { code: 'newer', known: bound as number, received: show(issue.input) };
      return { code: 'too-large', most: bound as number, received: show(issue.input) };
    case 'min_length':
    case 'non_empty':
      return { code: 'too-short', least: (bound as number | undefined) ?? 1, received: length };
    case 'max_length':
      return { code: 'too-long', most: bound as number, received: length };
    case 'max_entries':
      return { code: 'too-long', most: bound as number, received: Number(issue.received) };
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

const issueOf = (issue: v.BaseIssue<unknown>, path: Path): Issue => ({
  path: printPath([...path, ...(issue.path ?? []).map((step) => step.key as string | number)]),
  problem: problemOf(issue),
});

/** Where in its file an input stands. */
type Path = readonly (string | number)[];

/**
 * Reads `input` as `schema` describes it, or lists where it differs, `MOST_ISSUES` places at most;
 * of input made by a newer version that alone is said, since the rest follows from it.
 *
 * @param path where the input stands, for the paths of its issues
 */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  path: Path = [],
): Result<v.InferOutput<S>, Issue[]> {
  const result = v.safeParse(schema, input);
  if (result.success) return ok(result.output);
  const newer = result.issues.filter((issue) => problemOf(issue).code === 'newer');
  const told = newer.length > 0 ? newer : result.issues;
  return err(told.slice(0, MOST_ISSUES).map((issue) => issueOf(issue, path)));
}

/**
 * Reads a list item by item as `schema` describes one; items that are alike are read once, and
 * are the same object.
 *
 * @param path where the list stands, for the paths of its issues
 */
export function readItems<S extends v.GenericSchema>(
  schema: S,
  input: readonly unknown[],
  path: Path = [],
): Result<v.InferOutput<S>[], Issue[]> {
  const known = new Map<string, v.InferOutput<S>>();
  const items: v.InferOutput<S>[] = [];
  const issues: Issue[] = [];
  for (const [index, item] of input.entries()) {
    const text = write(item);
    let read = known.get(text);
    if (read === undefined) {
      const result = readShape(schema, item, [...path, index]);
      if (result.ok) known.set(text, (read = result.value));
      else if (issues.push(...result.error) >= MOST_ISSUES) break;
    }
    if (read !== undefined) items.push(read);
  }
  return issues.length > 0 ? err(issues.slice(0, MOST_ISSUES)) : ok(items);
}

/** Whether an input is refused because a newer version made it. */
export const isNewer = (issues: readonly Issue[]): boolean =>
  issues.some(({ problem }) => problem.code === 'newer');
