import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../base/result';
import { type Action, parseActions } from '../rules/action';
import { replay } from '../rules/apply';
import { createGame, type Game, isOver } from '../rules/game';
import type { Issue } from '../scenario/issue';
import { parseScenario } from '../scenario/scenario';
import { readJson } from '../scenario/shape';
import * as say from '../words/en-command';
import { problem, refusal } from '../words/en-input';
import { reportOf } from './report';

export type ReadFault = keyof typeof say.unreadable;

/** Where the command reads from. */
export interface Sources {
  readonly levelNames: () => readonly string[];
  readonly level: (name: string) => Result<string, ReadFault>;
  readonly file: (path: string) => Result<string, ReadFault>;
  readonly input: () => string;
}

/** The longest seed that a game file can hold. */
const LONGEST_SEED = 40;

interface Request {
  readonly level: string;
  readonly plan: string;
  readonly seed: string | undefined;
}

function readArguments(args: readonly string[]): Result<Request, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const places: string[] = [];
  let seed: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name !== 'seed') return err(say.unknownOption(token.rawName));
    if (seed !== undefined) return err(say.optionTwice(token.rawName));
    // What begins with a hyphen is the next option, unless it is joined on by “=”.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      return err(say.optionWithoutValue(token.rawName));
    seed = token.value;
  }
  if (seed !== undefined && (seed.length < 1 || seed.length > LONGEST_SEED))
    return err(say.seedLength(LONGEST_SEED, seed.length));
  const [level, plan] = places;
  if (level === undefined || plan === undefined || places.length > 2)
    return err(`${say.argumentCount(places.length)}; ${say.usage}`);
  return ok({ level, plan, seed });
}

const refuse = (place: string, what: string) => err(say.inPlace(place, what));

const firstOf = ([first, ...others]: readonly Issue[]): string =>
  first ? problem(first) + say.andMore(others.length) : '';

function readLevel(level: string, sources: Sources): Result<Game, string> {
  const isName = /^[a-z][a-z0-9-]*$/.test(level);
  if (isName && !sources.levelNames().includes(level))
    return err(say.noSuchLevel(level, sources.levelNames()));
  const text = isName ? sources.level(level) : sources.file(level);
  if (!text.ok) return refuse(level, say.unreadable[text.error]);
  const json = readJson(text.value);
  const scenario = json.ok ? parseScenario(json.value) : json;
  const game = scenario.ok ? createGame(scenario.value) : scenario;
  return game.ok ? game : refuse(level, firstOf(game.error));
}

function readPlan(place: string, text: string): Result<readonly Action[], string> {
  const json = readJson(text);
  const actions = json.ok ? parseActions(json.value) : json;
  return actions.ok ? actions : refuse(place, firstOf(actions.error));
}

function playPlan(start: Game, place: string, actions: readonly Action[]): Result<Game, string> {
  const { scenario } = start.setup;
  const game = replay(start, actions);
  if (!game.ok) {
    const { index, refusal: refused } = game.error;
    const what = refusal(refused, scenario);
    return refuse(place, say.illegalAction(index, actions[index]?.do ?? '', what));
  }
  if (!isOver(game.value))
    return refuse(place, say.unfinished(game.value.books.length, scenario.years.length));
  return game;
}

/** Keeps what a file says, line ends and all, from breaking up the one line of an answer. */
const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** The report that the arguments ask for, as JSON, or one line on what is wrong with them. */
export function score(args: readonly string[], sources: Sources): Result<string, string> {
  const report = findReport(args, sources);
  return report.ok
    ? ok(`${JSON.stringify(report.value, null, 2)}\n`)
    : err(inOneLine(report.error));
}

function findReport(
  args: readonly string[],
  sources: Sources,
): Result<ReturnType<typeof reportOf>, string> {
  const request = readArguments(args);
  if (!request.ok) return request;
  const { level, plan, seed } = request.value;
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const isInput = plan === '-';
  const place = isInput ? say.standardInput : plan;
  const text = isInput ? ok(sources.input()) : sources.file(plan);
  if (!text.ok) return refuse(place, say.unreadable[text.error]);
  const actions = readPlan(place, text.value);
  if (!actions.ok) return actions;
  const game = playPlan(start.value, place, actions.value);
  return game.ok ? ok(reportOf(game.value, seed)) : game;
}
