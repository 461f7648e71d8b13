const both = new Intl.ListFormat('en', { type: 'conjunction' });

// The command line is written for makers of levels and of solvers, in English alone; so these
// words are no part of the catalogue that a browser loads.
export const usage = 'usage: npm run --silent score -- <level> <plan.json or -> [--seed <seed>]';
export const unknownOption = (option: string): string => `${option}: there is no such option`;
export const optionTwice = (option: string): string => `${option}: may be given only once`;
export const optionWithoutValue = (option: string): string => `${option}: needs a value after it`;
export const seedLength = (option: string, most: number, received: number): string =>
  `${option}: must have 1 to ${most} characters, but has ${received}`;
export const argumentCount = (received: number): string =>
  `needs a level and a plan, but there ${received === 1 ? 'is 1 argument' : `are ${received} arguments`}`;
export const parUsage =
  'usage: npm run --silent par -- <level> [--plan <plan.json or ->] [--hindsight <seed>] ' +
  '[--export <model.lp>] [--time-limit <seconds>]';
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
