import { err, ok, type Result } from '../base/result';
import { createGameRecord, type GameRecord } from '../rules/game-record';
import type { Scenario } from '../scenario/scenario';
import { type Assignment, assignmentCode } from './assignment';
import { printCode, readCode, type Shared } from './code';
import { parseDescription, printDescription } from './description';
import type { CodeFault } from './fault';
import type { ScenarioLibrary } from './library';
import { originOf } from './scenario-reference';
import { isShortSeed } from './seed';

/** The most characters that a link holds after its `#`. */
export const LONGEST = 2000;
/** The most that are looked at: spaces, hyphens and the rest of an address are not counted above. */
const LONGEST_GIVEN = 10_000;

/** Stands before a description, and between it and a code. */
const MARK = '~';

/** Reads a code, what stands after the `#` of a link, or a whole link. */
export function readShared(text: string, library: ScenarioLibrary): Result<Shared, CodeFault> {
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
  if (!isDescribed) return readCode(fragment, start, library, undefined);
  const described = start + lead + MARK.length;
  const end = fragment.indexOf(MARK, lead + MARK.length);
  const description = fragment.slice(lead + MARK.length, end < 0 ? undefined : end);
  const scenario = parseDescription(description, described);
  if (!scenario.ok) return scenario;
  if (end < 0) return ok({ kind: 'scenario', scenario: scenario.value, seed: undefined });
  const code = fragment.slice(end + MARK.length);
  return readCode(code, start + end + MARK.length, library, scenario.value);
}

const fitting = (fragment: string): Result<string, CodeFault> =>
  fragment.length > LONGEST
    ? err({ code: 'too-long', length: fragment.length, most: LONGEST })
    : ok(fragment);

/**
 * What stands after the `#` of a link to a game: its actions must be legal, and what was undone is
 * no part of it. Before anything was done it is a link to the scenario with its seed.
 */
export function gameFragment(
  record: GameRecord,
  library: ScenarioLibrary,
): Result<string, CodeFault> {
  const origin = originOf(record.scenario, library);
  const code = printCode(origin, record);
  if (origin.from !== 'description') return fitting(code);
  return fitting(`${MARK}${printDescription(record.scenario)}${MARK}${code}`);
}

/** What stands after the `#` of a link to a scenario with a seed. */
export const scenarioFragment = (
  scenario: Scenario,
  seed: string,
  library: ScenarioLibrary,
): Result<string, CodeFault> => gameFragment(createGameRecord(scenario, seed), library);

/** What stands after the `#` of a link to an assignment: its code, after its board where it is nobody else's. */
export function assignmentFragment(
  assignment: Assignment,
  library: ScenarioLibrary,
): Result<string, CodeFault> {
  const code = assignmentCode(assignment, library);
  const isDescribed = originOf(assignment.scenario, library).from === 'description';
  return fitting(
    isDescribed ? `${MARK}${printDescription(assignment.scenario)}${MARK}${code}` : code,
  );
}

/** The code of a scenario and its seed, to be read aloud; only what is shipped or made has one. */
export function scenarioCode(
  scenario: Scenario,
  seed: string,
  library: ScenarioLibrary,
): string | undefined {
  // Before the origin, for which a board may have to be made.
  if (!isShortSeed(seed)) return undefined;
  const origin = originOf(scenario, library);
  if (origin.from === 'description') return undefined;
  return printCode(origin, createGameRecord(scenario, seed));
}
