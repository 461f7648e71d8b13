import type { Measure, Requirement } from '../../scenario/scenario';

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en', { type: 'conjunction' });

// The command line is written for makers of levels and of solvers, in English alone; so these
// words are no part of the catalogue that a browser loads.
export const usage = (line: string): string => `usage: ${line}`;
export const levelsAbout =
  'Checks, proves and reports on the levels named, or on all there are; exit code 1 where a requirement doesn’t hold.';
export const scoreAbout = 'Prints what a plan comes to, year by year, as JSON.';
export const parAbout = 'Prints the best plan of a level and the proof that nothing exceeds it, as JSON.';
export const proveAbout =
  'Writes the proofs of the levels named, or of all whose numbers have none yet.';
export const generateAbout = 'Prints the scenario that is made from a seed of four letters or digits.';
export const openAbout =
  'Prints what a code, a link, a game file or a scenario file opens, or why it opens nothing, as JSON.';
export const schemaAbout = 'Writes the JSON Schema of a level to docs/level.schema.json.';
export const goldenAbout = 'Adds codes and editions, with what they open, to tests/golden.';
export const shotsAbout =
  'Draws every screen, or those whose names hold one of the words, into a folder.';
export const unknownOption = (option: string): string => `${option}: there is no such option`;
export const optionTwice = (option: string): string => `${option}: may be given only once`;
export const optionWithoutValue = (option: string): string => `${option}: needs a value after it`;
export const seedLength = (option: string, most: number, received: number): string =>
  `${option}: must have 1 to ${most} characters, but has ${received}`;
export const argumentCount = (received: number): string =>
  `needs a level and a plan, but there ${received === 1 ? 'is 1 argument' : `are ${received} arguments`}`;
export const oneLevel = (received: number): string =>
  `needs one level, but there ${received === 1 ? 'is 1 argument' : `are ${received} arguments`}`;
export const notSeconds = (received: string): string =>
  `--time-limit: must be a number of seconds above 0, but is ${received}`;
export const notWritten = 'this file can’t be written';
export const progress = (seconds: number, best: string, bound: string, nodes: number): string =>
  `${seconds} s: best ${best}, nothing above ${bound}, nodes ${nodes}`;
export const nothingYet = 'none yet';
export const noSuchLevel = (name: string, names: readonly string[]): string =>
  `${name}: levels/ has no level of that name, only ${both.format(names)}`;
export const levelFile = (name: string): string => `levels/${name}.json`;
export const unreadable = {
  absent: 'there is no such file',
  folder: 'this is a folder, not a file',
  forbidden: 'this file may not be read',
} as const;
export const standardInput = 'standard input';
export const inPlace = (place: string, what: string): string => `${place}: ${what}`;
export const andMore = (n: number): string => (n === 0 ? '' : ` (and ${n} more)`);
export const illegalAction = (index: number, action: string, why: string): string =>
  `[${index}] (${action}): ${why}`;
export const unfinished = (closed: number, years: number): string =>
  `the plan closes the books of ${closed} of ${years} years; it must close those of every year`;

export const noSuchChoice = (
  option: string,
  values: readonly (string | number)[],
  received: string,
): string => `${option}: must be ${either.format(values.map(String))}, but is ${received}`;
export const noSuchSeed = (received: string): string =>
  `--seed: must be four letters or digits, without I, L, O and U, but is ${received}`;

// What a report on levels says.
/** What is measured, as a heading of its row: `without wheels`. */
export const measured = (measure: Measure): string => {
  const { strategy, only, without, withoutLayer, withoutPicture, later, ignoring } = measure;
  if (strategy !== undefined) return `by ${strategy}`;
  if (only !== undefined) return `${only} only`;
  if (without !== undefined) return `without ${without}`;
  if (withoutLayer !== undefined) return `without ${withoutLayer} pieces`;
  if (withoutPicture !== undefined) return `without ${withoutPicture}’s picture`;
  if (later !== undefined) return `${later} a year later`;
  if (ignoring !== undefined) return `ignoring ${ignoring}`;
  return 'keeping the patrol';
};
export const bounds = ({ atLeast, atMost }: Requirement): string =>
  [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ].join(' and ');
export const verdicts = {
  holds: 'holds',
  fails: 'DOES NOT HOLD',
  open: 'NOT SETTLED in the time given',
} as const;
export const levelHeading = (place: number | undefined, id: string, title: string): string =>
  `${place === undefined ? '' : `${place}. `}${title} (${id})`;
export const parLine = (par: string, isProved: boolean, bound: string): string =>
  `par ${par}${isProved ? ', proved' : `, not proved: nothing above ${bound}`}`;
export const luckLine = (deviation: string): string =>
  `luck: one standard deviation is ${deviation} points`;
export const working = (id: string): string => `${id} …`;
export const tableHead = ['measure', 'points', '% of par', 'required'] as const;
export const notHeld = (id: string, requirement: Requirement, verdict: string): string =>
  `${id}: ${measured(requirement)}: ${bounds(requirement)} % of par: ${verdict}`;
export const lastLine = (levels: number, broken: number, missed: number): string =>
  `${levels} levels; ${broken} can’t be read; ${missed} requirements don’t hold`;
export const proved = (level: string, par: number, budgets: number): string =>
  `${level}: par ${par.toFixed(3)} and its frontier of ${budgets} budgets are proved`;
