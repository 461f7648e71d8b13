import * as v from 'valibot';
import {
  type AssignmentTerms,
  COUNTED_TRIES,
  HELD_BACK,
  type HeldBack,
  LONGEST_MESSAGE,
  LONGEST_TITLE,
  MOST_TRIES,
  SHOWN_FROM,
  type ShownFrom,
} from '../../codes/class/assignment-terms';
import { GREATEST_TRY } from '../../codes/class/assignment-terms';
import { LONGEST_SEED } from '../../rules/game-record';
import { leavesOut } from '../../rules/left-out';
import type { Scenario } from '../../scenario/scenario';
import { PROGRAMMES } from '../../scenario/vocabulary';
import { list, whole } from '../../scenario/shape';

/** One try at what a teacher set, as its game carries it along. */
export interface AssignedTry {
  readonly terms: AssignmentTerms;
  /** Thirty bits of the assignment's code, by which a hand-in names it. */
  readonly print: number;
  /** From 1. */
  readonly attempt: number;
  /** Thirty random bits of this device and assignment: by them and by its number a try is known. */
  readonly mark: number;
  /** Whether the teacher's word has been given in it. */
  readonly hasWord?: true;
}

/** An assignment as a student has it before them. */
export interface GivenAssignment {
  readonly terms: AssignmentTerms;
  readonly scenario: Scenario;
  /** Of its code, as a try has it. */
  readonly print: number;
}

const thirtyBits = whole(0, 2 ** 30 - 1);
const from = v.picklist(SHOWN_FROM);
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** The shape of the terms of an assignment in a file. */
export const TermsSchema = v.strictObject({
  title: text(LONGEST_TITLE),
  message: text(LONGEST_MESSAGE),
  seed: v.optional(v.pipe(text(LONGEST_SEED), v.minLength(1)), undefined),
  shown: v.strictObject({ hints: from, gains: from, par: from }),
  word: v.optional(thirtyBits, undefined),
  thinksFirst: v.boolean(),
  tries: v.strictObject({
    most: v.optional(whole(1, MOST_TRIES), undefined),
    counts: v.picklist(COUNTED_TRIES),
  }),
  leftOut: v.strictObject({
    layers: list(text(40), 0, 8),
    programmes: list(v.picklist(PROGRAMMES), 0, PROGRAMMES.length),
  }),
});

/** The shape of a try in a game file. */
export const AssignedTrySchema = v.strictObject({
  terms: TermsSchema,
  print: thirtyBits,
  attempt: whole(1, GREATEST_TRY),
  mark: thirtyBits,
  hasWord: v.exactOptional(v.literal(true)),
});

/** What is held back at this moment. `par` is all that follows from a better plan than the player's. */
export type Locks = Readonly<Record<HeldBack, boolean>>;

/**
 * What an assignment holds back, the one place where that is worked out.
 *
 * @param hasWord whether the teacher's word has been given on this device
 */
export function locksOf({ shown, leftOut }: AssignmentTerms, hasWord: boolean): Locks {
  const isHeld = (from: ShownFrom): boolean =>
    from === 'never' || (from === 'after-word' && !hasWord);
  // A hint is the next step of the best plan, which may be of what is left out.
  return {
    hints: leavesOut(leftOut) || isHeld(shown.hints),
    gains: isHeld(shown.gains),
    par: isHeld(shown.par),
  };
}

/** Whether something that is held back now would be shown once the word is given. */
export const opensByWord = (terms: AssignmentTerms, hasWord: boolean): boolean =>
  !hasWord && HELD_BACK.some((part) => terms.shown[part] === 'after-word');
