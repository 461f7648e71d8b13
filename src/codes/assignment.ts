import { at } from '../base/assert';
import { err, ok, type Result, unwrap } from '../base/result';
import { LONGEST_SEED } from '../rules/game-record';
import { type LeftOut, NOTHING_LEFT_OUT } from '../rules/left-out';
import type { Scenario } from '../scenario/scenario';
import { createGame } from '../rules/game';
import { PROGRAMMES } from '../scenario/vocabulary';
import type { Coder } from './coder';
import { openReader, openWriter } from './coder';
import {
  ASSIGNMENT_LETTER,
  openEnvelope,
  printEnvelope,
  THIRTY_BITS,
  thirtyBitsOf,
} from './envelope';
import type { CodeFault } from './fault';
import type { ScenarioLibrary } from './library';
import { cleanLine, codeLine } from './line';
import { codeOrigin, findScenario, NO_ORIGIN, type Origin, originOf } from './scenario-reference';
import { codeSeed } from './seed';
import { codeSubset } from './subset';

/** The longest title and message of an assignment, in UTF-16 units. */
export const LONGEST_TITLE = 80;
export const LONGEST_MESSAGE = 200;

/** The most tries that an assignment may count; it may also leave them open. */
export const MOST_TRIES = 9;

/** From when on something is shown: from the beginning, once the teacher has said a word, or not at all. */
export const SHOWN_FROM = ['at-once', 'after-word', 'never'] as const;
export type ShownFrom = (typeof SHOWN_FROM)[number];

/** What an assignment can hold back. `par` is everything that follows from a better plan. */
export const HELD_BACK = ['hints', 'gains', 'par'] as const;
export type HeldBack = (typeof HELD_BACK)[number];

/** Which of several tries counts. */
export const COUNTED_TRIES = ['first', 'best', 'last'] as const;
export type CountedTry = (typeof COUNTED_TRIES)[number];

/** What a teacher asks of everybody on one board. */
export interface AssignmentTerms {
  /** At most 80 UTF-16 units in one line; empty where the board's title does. */
  readonly title: string;
  /** At most 200 UTF-16 units in one line; may be empty. */
  readonly message: string;
  /** The seed of all; undefined where each student's page draws one of its own. */
  readonly seed: string | undefined;
  readonly shown: Readonly<Record<HeldBack, ShownFrom>>;
  /** Thirty bits of the word that the teacher says (`printOfWord`); undefined where nothing waits for one. */
  readonly word: number | undefined;
  /** Whether points stay hidden while a plan is made, and its player predicts its score. */
  readonly thinksFirst: boolean;
  /** How many games may be handed in, undefined where any number may, and which of them counts. */
  readonly tries: { readonly most: number | undefined; readonly counts: CountedTry };
  readonly leftOut: LeftOut;
}

/** The terms and the board that they are for. */
export interface Assignment extends AssignmentTerms {
  readonly scenario: Scenario;
}

/** What a new assignment of a board begins with. */
export const PLAIN_TERMS: AssignmentTerms = {
  title: '',
  message: '',
  seed: undefined,
  shown: { hints: 'at-once', gains: 'at-once', par: 'at-once' },
  word: undefined,
  thinksFirst: false,
  tries: { most: undefined, counts: 'best' },
  leftOut: NOTHING_LEFT_OUT,
};

/** Whether anything waits for the teacher's word. */
export const waitsForWord = ({ shown }: Pick<AssignmentTerms, 'shown'>): boolean =>
  HELD_BACK.some((part) => shown[part] === 'after-word');

/** Thirty bits of a word, whatever its case, its spaces and its way of writing accents. */
export const printOfWord = (word: string): number =>
  thirtyBitsOf(
    word
      .normalize('NFKC')
      .replaceAll(/[\s-]+/g, '')
      .toLowerCase(),
  );

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
