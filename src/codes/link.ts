import { err, ok, type Result } from '../base/result';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { type Coded, type Found, printCode, readCode } from './code';
import { courseOf, type Progress } from './game';
import { parseDescription, printDescription } from './description';
import type { CodeFault } from './fault';
import type { Library } from './library';
import { type Origin, originOf } from './scenario-reference';
import { isShortSeed } from './seed';

/**
 * A game as it is sent: what was done, without what was undone. When read, its actions are each
 * year's plan in one canonical order.
 */
export interface SharedGame extends Progress {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** What a code or a link opens; `seed` is absent where a scenario came without one. */
export type Shared =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly seed: string | undefined }
  | ({ readonly kind: 'game' } & SharedGame);

/** The most characters that a link holds after its `#`. */
export const LONGEST = 2000;
/** The most that are looked at: spaces, hyphens and the rest of an address are not counted above. */
const LONGEST_GIVEN = 10_000;

/** Stands before a description, and between it and a code. */
const MARK = '~';

function sharedOf({ scenario, seed, progress }: Found): Shared {
  return progress
    ? { kind: 'game', scenario, seed, ...progress }
    : { kind: 'scenario', scenario, seed };
}

/** Reads a code, what stands after the `#` of a link, or a whole link. */
export function readShared(text: string, library: Library): Result<Shared, CodeFault> {
  if (text.length > LONGEST_GIVEN)
    return err({ code: 'too-long', length: text.length, most: LONGEST });
  const start = text.indexOf('#') + 1;
  // Some programs write a tilde as %7E when they pass a link on.
  const fragment = text.slice(start).replaceAll(/%7e/gi, MARK);
  const lead = fragment.length - fragment.trimStart().length;
  const isDescribed = fragment.trimStart().startsWith(MARK);
  // What stands for nothing is not counted.
  const { length } = fragment.replaceAll(isDescribed ? /\s/g : /[\s-]/g, '');
  if (length > LONGEST) return err({ code: 'too-long', length, most: LONGEST });
  if (!isDescribed) {
    const coded = readCode(fragment, start, library, undefined);
    return coded.ok ? ok(sharedOf(coded.value)) : coded;
  }
  const described = start + lead + MARK.length;
  const end = fragment.indexOf(MARK, lead + MARK.length);
  const description = fragment.slice(lead + MARK.length, end < 0 ? undefined : end);
  const scenario = parseDescription(description, described);
  if (!scenario.ok) return scenario;
  if (end < 0) return ok({ kind: 'scenario', scenario: scenario.value, seed: undefined });
  const code = fragment.slice(end + MARK.length);
  const coded = readCode(code, start + end + MARK.length, library, scenario.value);
  return coded.ok ? ok(sharedOf(coded.value)) : coded;
}

const fitting = (fragment: string): Result<string, CodeFault> =>
  fragment.length > LONGEST
    ? err({ code: 'too-long', length: fragment.length, most: LONGEST })
    : ok(fragment);

function fragmentOf(coded: Coded, library: Library): Result<string, CodeFault> {
  const origin: Origin = originOf(coded.scenario, library);
  const code = printCode(origin, coded);
  if (origin.from !== 'description') return fitting(code);
  return fitting(`${MARK}${printDescription(coded.scenario)}${MARK}${code}`);
}

/** The code of a scenario and its seed, to be read aloud; only what is shipped or made has one. */
export function scenarioCode(
  scenario: Scenario,
  seed: string,
  library: Library,
): string | undefined {
  const origin = originOf(scenario, library);
  if (origin.from === 'description' || !isShortSeed(seed)) return undefined;
  return printCode(origin, { scenario, seed });
}

/** What stands after the `#` of a link to a scenario with a seed. */
export const scenarioFragment = (
  scenario: Scenario,
  seed: string,
  library: Library,
): Result<string, CodeFault> => fragmentOf({ scenario, seed }, library);

/** What stands after the `#` of a link to a game, whose actions are legal. */
export const gameFragment = (game: SharedGame, library: Library): Result<string, CodeFault> => {
  const { scenario, seed } = game;
  const course = courseOf(createGame(scenario), game);
  return fragmentOf({ scenario, seed, course }, library);
};
