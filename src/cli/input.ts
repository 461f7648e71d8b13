import { readSeed } from '../app/import/seed';
import { parseBenchmark, type StatedOptimum } from '../analysis/benchmark';
import { parseScenario } from '../scenario/check';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../base/result';
import { type Action, parseActions } from '../rules/action';
import { replay } from '../rules/apply';
import { createGame, type Game, isOver } from '../rules/game';
import { LONGEST_SEED } from '../rules/game-record';
import type { Issue } from '../scenario/issue';
import { readJson } from '../scenario/json';
import { type CommandName, usageOf } from './usage';
import { say, words } from './say';
import { problemText, refusalText } from '../i18n/input-text';

/** Why a file can't be read. */
export const UNREADABLE = {
  absent: say.fileAbsent,
  folder: say.fileFolder,
  forbidden: say.fileForbidden,
} as const;

export type ReadFault = keyof typeof UNREADABLE;

/** Where a command reads from. */
export interface Sources {
  readonly levelNames: () => readonly string[];
  readonly level: (name: string) => Result<string, ReadFault>;
  /** The files of every earlier edition of a level. */
  readonly editions: () => readonly Result<string, ReadFault>[];
  readonly proof: (level: string) => Result<string, ReadFault>;
  /** The file of the benchmark. */
  readonly benchmark: () => Result<string, ReadFault>;
  readonly file: (path: string) => Result<string, ReadFault>;
  readonly input: () => string;
}

/** What was typed after a command: places in their order, and options by name. */
export interface Arguments {
  readonly places: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Reads arguments of which each option named takes a value and may be there once. */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
): Result<Arguments, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const places: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) return err(say.unknownOption({ option: token.rawName }));
    if (options.has(token.name)) return err(say.optionTwice({ option: token.rawName }));
    // What begins with a hyphen is the next option, unless it is joined on by “=”.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      return err(say.optionWithoutValue({ option: token.rawName }));
    options.set(token.name, token.value);
  }
  return ok({ places, options });
}

/** Reads a whole number above 0 that an option gives; without the option, there is none. */
export function readCount(
  name: string,
  options: ReadonlyMap<string, string>,
): Result<number | undefined, string> {
  const text = options.get(name);
  if (text === undefined) return ok(undefined);
  const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
  return count === undefined
    ? err(say.notCount({ option: `--${name}`, received: text }))
    : ok(count);
}

/** The one of several values that was typed; the value given where nothing was. */
export function readChoice<T extends string | number>(
  option: string,
  typed: string | undefined,
  values: readonly T[],
  otherwise: T,
): Result<T, string> {
  if (typed === undefined) return ok(otherwise);
  const value = values.find((one) => `${one}` === typed);
  return value === undefined
    ? err(say.noSuchChoice({ option, values: words.choice(values.map(String)), received: typed }))
    : ok(value);
}

/** Reads the seconds that a solve may take; without any, it takes what it needs. */
export function readSeconds(text: string | undefined): Result<number | undefined, string> {
  if (text === undefined) return ok(undefined);
  const seconds = Number(text);
  const isFine = /^\d+(\.\d+)?$/.test(text) && seconds > 0;
  return isFine ? ok(seconds) : err(say.notSeconds({ received: text }));
}

/**
 * The seed of a command, if it is given one: by the option `name` as a person types it, in the normal
 * form that the page gives it; by `name` with `-exact` as it stands.
 */
export function readSeedOption(
  name: string,
  options: ReadonlyMap<string, string>,
): Result<string | undefined, string> {
  const exactName = `${name}-exact`;
  const [typed, exact] = [options.get(name), options.get(exactName)];
  if (typed !== undefined && exact !== undefined)
    return err(say.optionTwice({ option: `--${name}` }));
  const seed = exact ?? (typed === undefined ? undefined : readSeed(typed));
  if (seed === undefined || (seed.length >= 1 && seed.length <= LONGEST_SEED)) return ok(seed);
  const option = exact === undefined ? `--${name}` : `--${exactName}`;
  return err(say.seedLength({ option, most: LONGEST_SEED, received: seed.length }));
}

export const refuse = (place: string, what: string) => err(say.inPlace({ place, what }));

const firstOf = ([first, ...others]: readonly Issue[]): string =>
  first
    ? problemText(first, words) + (others.length > 0 ? say.andMore({ count: others.length }) : '')
    : '';

/** The game at the start of a level, by its name or its file's path. */
export function readLevel(level: string, sources: Sources): Result<Game, string> {
  const isName = /^[a-z][a-z0-9-]*$/.test(level);
  if (isName && !sources.levelNames().includes(level))
    return err(say.noSuchLevel({ name: level, names: words.list(sources.levelNames()) }));
  const text = isName ? sources.level(level) : sources.file(level);
  const place = isName ? say.levelFile({ name: level }) : level;
  if (!text.ok) return refuse(place, UNREADABLE[text.error]);
  const json = readJson(text.value);
  const scenario = json.ok ? parseScenario(json.value) : json;
  return scenario.ok ? ok(createGame(scenario.value)) : refuse(place, firstOf(scenario.error));
}

/** The benchmark's instances, as its file states them. */
export function readBenchmark(sources: Sources): Result<readonly StatedOptimum[], string> {
  const text = sources.benchmark();
  if (!text.ok) return refuse(say.benchmarkFile, UNREADABLE[text.error]);
  const json = readJson(text.value);
  const file = json.ok ? parseBenchmark(json.value) : json;
  return file.ok ? ok(file.value.instances) : refuse(say.benchmarkFile, firstOf(file.error));
}

function parsePlan(place: string, text: string): Result<readonly Action[], string> {
  const json = readJson(text);
  const actions = json.ok ? parseActions(json.value) : json;
  return actions.ok ? actions : refuse(place, firstOf(actions.error));
}

/** Plays a plan from beginning to end; what is wrong with it is said of the place it is from. */
export function playPlan(
  start: Game,
  place: string,
  actions: readonly Action[],
): Result<Game, string> {
  const { scenario } = start.setup;
  const game = replay(start, actions);
  if (!game.ok) {
    const { index, refusal: refused } = game.error;
    const what = refusalText(refused, scenario, words);
    return refuse(place, say.illegalAction({ index, action: actions[index]?.do ?? '', why: what }));
  }
  if (!isOver(game.value))
    return refuse(
      place,
      say.unfinished({ closed: game.value.books.length, years: scenario.years.length }),
    );
  return game;
}

/** A finished game, and what was done in it. */
interface Finished {
  readonly game: Game;
  readonly actions: readonly Action[];
}

/** The finished game of a plan's file, or of standard input for `-`. */
export function readFinished(
  start: Game,
  plan: string,
  sources: Sources,
): Result<Finished, string> {
  const isInput = plan === '-';
  const place = isInput ? say.standardInput : plan;
  const text = isInput ? ok(sources.input()) : sources.file(plan);
  if (!text.ok) return refuse(place, UNREADABLE[text.error]);
  const actions = parsePlan(place, text.value);
  if (!actions.ok) return actions;
  const game = playPlan(start, place, actions.value);
  return game.ok ? ok({ game: game.value, actions: actions.value }) : game;
}

/** Reads the level and the plan that a command's places name, and plays the one in the other. */
export function readGame(
  command: CommandName,
  places: readonly string[],
  sources: Sources,
): Result<Finished, string> {
  const [level, plan] = places;
  if (level === undefined || plan === undefined || places.length > 2)
    return err(`${say.argumentCount({ received: places.length })}; ${usageOf(command)}`);
  const start = readLevel(level, sources);
  return start.ok ? readFinished(start.value, plan, sources) : start;
}

/** A plan to be judged: its finished game, and the seed to judge it under where one is given. */
export interface Played {
  readonly game: Game;
  readonly seed: string | undefined;
}

/** Reads the arguments of a command that takes a level, a plan and perhaps a seed. */
export function readPlayed(
  command: CommandName,
  args: readonly string[],
  sources: Sources,
): Result<Played, string> {
  const request = readArguments(args, ['seed', 'seed-exact']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const seed = readSeedOption('seed', options);
  if (!seed.ok) return seed;
  const finished = readGame(command, places, sources);
  return finished.ok ? ok({ game: finished.value.game, seed: seed.value }) : finished;
}

/** Keeps what a file says, line ends and all, from breaking up the one line of an answer. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** What a command prints: its report as JSON, or one line on what is wrong. */
export const printed = (report: Result<unknown, string>): Result<string, string> =>
  report.ok ? ok(`${JSON.stringify(report.value, null, 2)}\n`) : err(inOneLine(report.error));
