import { type LeftOut, NOTHING_LEFT_OUT } from '../../rules/left-out';
import type { Scenario } from '../../scenario/scenario';

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

/** The longest name that a student may give, in UTF-16 units. */
export const LONGEST_NAME = 24;

/** The greatest number that a try may have; whoever tries more often hands in as this one. */
export const GREATEST_TRY = 999;

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
  readonly seed?: string | undefined;
  readonly shown: Readonly<Record<HeldBack, ShownFrom>>;
  /** Thirty bits of the word that the teacher says (`printOfWord`); undefined where nothing waits for one. */
  readonly word?: number | undefined;
  /** Whether points stay hidden while a plan is made, and its player predicts its score. */
  readonly thinksFirst: boolean;
  /** How many games may be handed in, undefined where any number may, and which of them counts. */
  readonly tries: { readonly most?: number | undefined; readonly counts: CountedTry };
  readonly leftOut: LeftOut;
}

/** The terms and the board that they are for. */
export interface Assignment extends AssignmentTerms {
  readonly scenario: Scenario;
}

/** The terms alone, of something that has more in it. */
export const termsOf = (from: AssignmentTerms): AssignmentTerms => ({
  title: from.title,
  message: from.message,
  seed: from.seed,
  shown: from.shown,
  word: from.word,
  thinksFirst: from.thinksFirst,
  tries: from.tries,
  leftOut: from.leftOut,
});

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
