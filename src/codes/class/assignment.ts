import { at } from '../../base/assert';
import { err, ok, type Result, unwrap } from '../../base/result';
import { LONGEST_SEED } from '../../rules/game-record';
import type { LeftOut } from '../../rules/left-out';
import type { Scenario } from '../../scenario/scenario';
import { createGame } from '../../rules/game';
import { PROGRAMMES } from '../../scenario/vocabulary';
import type { Coder } from '../coder';
import { openReader, openWriter } from '../coder';
import {
  type Assignment,
  type AssignmentTerms,
  COUNTED_TRIES,
  LONGEST_MESSAGE,
  LONGEST_TITLE,
  MOST_TRIES,
  PLAIN_TERMS,
  SHOWN_FROM,
  waitsForWord,
} from './assignment-terms';
import { ASSIGNMENT_LETTER, openEnvelope, printEnvelope } from '../envelope';
import { THIRTY_BITS, thirtyBitsOf } from './thirty-bits';
import type { CodeFault } from '../fault';
import type { ScenarioLibrary } from '../library';
import { cleanLine, codeLine } from './line';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin, originOf } from '../scenario-reference';
import { codeSeed } from '../seed';
import { codeSubset } from '../subset';

const codeOne = <T>(coder: Coder, value: T, all: readonly T[]): T =>
  at(all, coder.whole(all.indexOf(value), all.length));

function codeLeftOut(coder: Coder, scenario: Scenario, { layers, programmes }: LeftOut): LeftOut {
  const ids = scenario.layers.map(({ id }) => id);
  const placesOf = (given: readonly string[], all: readonly string[]): number[] =>
    all.flatMap((one, place) => (given.includes(one) ? [place] : []));
  const offered = createGame(scenario).setup.programmes.map(({ kind }) => kind);
  const kinds = PROGRAMMES.filter((kind) => offered.includes(kind));
  return {
    layers: codeSubset(coder, ids.length, placesOf(layers, ids)).map((place) => at(ids, place)),
    programmes: codeSubset(coder, kinds.length, placesOf(programmes, kinds)).map((place) =>
      at(kinds, place),
    ),
  };
}

/** Codes the terms of an assignment of a board. */
function codeTerms(coder: Coder, scenario: Scenario, given: AssignmentTerms): AssignmentTerms {
  const hasSeed = coder.whole(given.seed === undefined ? 0 : 1, 2) === 1;
  const seed = hasSeed ? codeSeed(coder, given.seed ?? '') : undefined;
  const shown = {
    hints: codeOne(coder, given.shown.hints, SHOWN_FROM),
    gains: codeOne(coder, given.shown.gains, SHOWN_FROM),
    par: codeOne(coder, given.shown.par, SHOWN_FROM),
  };
  const word = waitsForWord({ shown }) ? coder.whole(given.word ?? 0, THIRTY_BITS) : undefined;
  const thinksFirst = coder.whole(given.thinksFirst ? 1 : 0, 2) === 1;
  const most = coder.whole(given.tries.most ?? 0, MOST_TRIES + 1);
  const counts = most === 1 ? 'first' : codeOne(coder, given.tries.counts, COUNTED_TRIES);
  const leftOut = codeLeftOut(coder, scenario, given.leftOut);
  return {
    title: codeLine(coder, given.title, LONGEST_TITLE),
    message: codeLine(coder, given.message, LONGEST_MESSAGE),
    seed,
    shown,
    word,
    thinksFirst,
    tries: { most: most === 0 ? undefined : most, counts },
    leftOut,
  };
}

const isClean = ({ title, message, seed }: AssignmentTerms): boolean =>
  cleanLine(title, LONGEST_TITLE) === title &&
  cleanLine(message, LONGEST_MESSAGE) === message &&
  (seed === undefined || seed.length <= LONGEST_SEED);

/** The terms as an assignment's code tells them: lines in their normal form, no word that nothing waits for. */
export const normalTerms = (terms: AssignmentTerms): AssignmentTerms => ({
  ...terms,
  title: cleanLine(terms.title, LONGEST_TITLE),
  message: cleanLine(terms.message, LONGEST_MESSAGE),
  word: waitsForWord(terms) ? (terms.word ?? 0) : undefined,
  tries: terms.tries.most === 1 ? { most: 1, counts: 'first' } : terms.tries,
});

function printed(origin: Origin, assignment: Assignment): string {
  const writer = openWriter();
  unwrap(codeOrigin(writer, origin));
  codeTerms(writer, assignment.scenario, assignment);
  return printEnvelope(ASSIGNMENT_LETTER, writer.digits());
}

/**
 * The code of an assignment. On a board of somebody's own it names the board, and needs its description
 * beside it (`assignmentFragment` in `link.ts`).
 */
export const assignmentCode = (assignment: Assignment, library: ScenarioLibrary): string =>
  printed(originOf(assignment.scenario, library), { ...assignment, ...normalTerms(assignment) });

/** Thirty bits by which a hand-in names its assignment: those of the SHA-256 of its code. */
export const printOfAssignment = (assignment: Assignment, library: ScenarioLibrary): number =>
  thirtyBitsOf(assignmentCode(assignment, library));

/** Reads an assignment from a whole code without its check characters, canonical or not. */
export function readAssignment(
  payload: readonly number[],
  library: ScenarioLibrary,
  described: Scenario | undefined,
): Result<{ readonly assignment: Assignment; readonly code: string }, CodeFault> {
  const body = openEnvelope(payload);
  if (!body.ok) return body;
  const reader = openReader(body.value);
  const origin = codeOrigin(reader, NO_ORIGIN);
  if (!origin.ok) return origin;
  const scenario = findScenario(origin.value, library, described);
  if (!scenario.ok) return scenario;
  const terms = codeTerms(reader, scenario.value, PLAIN_TERMS);
  if (!isClean(terms)) return err({ code: 'not-canonical' });
  const assignment = { scenario: scenario.value, ...terms };
  return ok({ assignment, code: printed(origin.value, assignment) });
}
