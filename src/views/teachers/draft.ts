import {
  type Assignment,
  type AssignmentTerms,
  COUNTED_TRIES,
  HELD_BACK,
  LONGEST_MESSAGE,
  LONGEST_TITLE,
  MOST_TRIES,
  PLAIN_TERMS,
  SHOWN_FROM,
  termsOf,
  waitsForWord,
} from '../../codes/class/assignment-terms';
import { printOfWord } from '../../codes/class/thirty-bits';
import type { GivenAssignment } from '../../app/assignment/assigned-try';
import { createGame } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import { PROGRAMMES } from '../../scenario/vocabulary';
import type { Words } from '../../i18n/words';

/** A task while it is made. */
export interface TaskDraft {
  readonly terms: AssignmentTerms;
  readonly scenario: Scenario;
  /** The word as the teacher types it; empty where an opened task brought its own. */
  readonly word: string;
  /** The seed for all, which stays where everyone has others for a while. */
  readonly seed: string;
}

/** What can be chosen for a task, and how long its lines may be, in UTF-16 units. */
export const TASK_CHOICES = {
  parts: HELD_BACK,
  moments: SHOWN_FROM,
  counts: COUNTED_TRIES,
  mostTries: MOST_TRIES,
  longestTitle: LONGEST_TITLE,
  longestMessage: LONGEST_MESSAGE,
} as const;

/** Whether anything of a draft waits for a word. */
export const needsWord = ({ terms }: TaskDraft): boolean => waitsForWord(terms);

/** What a student has before them of an assignment. */
export const givenBy = (assignment: Assignment, print: number): GivenAssignment => ({
  terms: termsOf(assignment),
  scenario: assignment.scenario,
  print,
});

/** A new task on a board. */
export const draftOf = (scenario: Scenario, seed: string, word: string): TaskDraft => ({
  terms: { ...PLAIN_TERMS, seed },
  scenario,
  word,
  seed,
});

/** The draft on another board: what that board does not have can't be left out. */
export const onBoard = (draft: TaskDraft, scenario: Scenario): TaskDraft => ({
  ...draft,
  scenario,
  terms: { ...draft.terms, leftOut: PLAIN_TERMS.leftOut },
});

/** Whether the draft still needs its teacher's word. */
export const lacksWord = ({ terms, word }: TaskDraft): boolean =>
  waitsForWord(terms) && word.trim() === '' && terms.word === undefined;

/** The assignment that a draft comes to; none while its word is missing. */
export function assignmentOf(draft: TaskDraft): Assignment | undefined {
  if (lacksWord(draft)) return undefined;
  const { terms, scenario, word } = draft;
  const print = word.trim() === '' ? terms.word : printOfWord(word);
  return { ...terms, scenario, word: waitsForWord(terms) ? print : undefined };
}

/** What a board has that can be left out, each with its name and whether it is. */
export function viewChoices({ scenario, terms }: TaskDraft, words: Words) {
  const { layers, programmes } = terms.leftOut;
  const offered = createGame(scenario).setup.programmes.map(({ kind }) => kind);
  const names = {
    'shared-picture': words.names.sharedPictures,
    'joint-order': words.names.jointOrder,
    'long-reach': words.names.longReach,
    seeker: words.names.seeker,
  };
  const without = <T>(all: readonly T[], one: T): readonly T[] =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return [
    ...scenario.layers.map(({ id, name }) => ({
      name: words.text(name),
      isLeftOut: layers.includes(id),
      leftOut: { layers: without(layers, id), programmes },
    })),
    ...PROGRAMMES.filter((kind) => offered.includes(kind)).map((kind) => ({
      name: names[kind],
      isLeftOut: programmes.includes(kind),
      leftOut: { layers, programmes: without(programmes, kind) },
    })),
  ];
}
