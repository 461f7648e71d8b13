import type { AssignmentEntry } from '../../app/assignment/assignment-log';
import type { GivenAssignment } from '../../app/assignment/assigned-try';
import { opensByWord } from '../../app/assignment/assigned-try';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import type { AssignmentTerms } from '../../codes/class/assignment-terms';
import type { Words } from '../../i18n/words';
import type { Scenario } from '../../scenario/scenario';
import { titleOf } from '../names/game-name';

/** An assignment as its student reads it. */
export interface AssignmentView {
  readonly title: string;
  readonly message: string;
  /** The board, what is shown when, tries, and what is left out: a sentence each. */
  readonly facts: readonly string[];
  /** How many tries were begun on this device; none where none was. */
  readonly begun: string | undefined;
  /** What begins another try; none where all are used. */
  readonly start: string | undefined;
  /** What leads to the latest game of it, where there is one. */
  readonly goOn: string | undefined;
  readonly asksForWord: boolean;
}

/** The names of what an assignment leaves out. */
export function viewLeftOut(
  { leftOut }: Pick<AssignmentTerms, 'leftOut'>,
  scenario: Scenario,
  words: Words,
): string[] {
  const kinds = {
    'shared-picture': words.names.sharedPictures,
    'joint-order': words.names.jointOrder,
    'long-reach': words.names.longReach,
    seeker: words.names.seeker,
  };
  return [
    ...scenario.layers.flatMap(({ id, name }) =>
      leftOut.layers.includes(id) ? [words.text(name)] : [],
    ),
    ...leftOut.programmes.map((kind) => kinds[kind]),
  ];
}

/** What an assignment is called: by its own title, or by its board's. */
export function assignmentTitle(
  { terms, scenario }: Pick<GivenAssignment, 'terms' | 'scenario'>,
  levels: readonly Scenario[],
  words: Words,
): string {
  if (terms.title !== '') return terms.title;
  return words.assignment.untitled({ title: titleOf(scenario, levels, words) });
}

function viewTries({ most, counts }: AssignmentTerms['tries'], { assignment }: Words): string {
  if (most === undefined) return assignment.triesOpen({ which: counts });
  return most === 1 ? assignment.triesOnce : assignment.triesOf({ count: most, which: counts });
}

/** What is asked, in sentences. */
function viewFacts(
  { terms, scenario }: GivenAssignment,
  levels: readonly Scenario[],
  words: Words,
): string[] {
  const { assignment } = words;
  const { seed, shown, thinksFirst, tries } = terms;
  const title = titleOf(scenario, levels, words);
  const leftOut = viewLeftOut(terms, scenario, words);
  const gains = thinksFirst
    ? assignment.thinksFirst
    : { 'at-once': '', 'after-word': assignment.gainsLater, never: assignment.gainsNever }[
        shown.gains
      ];
  const hints =
    leftOut.length > 0
      ? assignment.hintsNever
      : { 'at-once': '', 'after-word': assignment.hintsLater, never: assignment.hintsNever }[
          shown.hints
        ];
  const par = {
    'at-once': assignment.parAtOnce,
    'after-word': assignment.parLater,
    never: assignment.parNever,
  }[shown.par];
  return [
    seed === undefined ? assignment.ownCards({ title }) : assignment.board({ title, seed }),
    viewTries(tries, words),
    gains,
    hints,
    par,
    leftOut.length > 0 ? assignment.leftOut({ things: words.list(leftOut) }) : '',
  ].filter((fact) => fact !== '');
}

/**
 * An assignment with what can be done about it now.
 *
 * @param entry what this device remembers of it
 * @param game the latest game of it
 */
export function viewAssignment(
  given: GivenAssignment,
  entry: AssignmentEntry,
  game: GameSession | undefined,
  levels: readonly Scenario[],
  words: Words,
): AssignmentView {
  const { assignment } = words;
  const { terms } = given;
  const attempt = game?.assigned?.attempt ?? 0;
  const isOver = game !== undefined && phaseOf(game) === 'debrief';
  const isAnyLeft = terms.tries.most === undefined || entry.tries < terms.tries.most;
  return {
    title: assignmentTitle(given, levels, words),
    message: terms.message,
    facts: viewFacts(given, levels, words),
    begun:
      entry.tries === 0
        ? undefined
        : isAnyLeft
          ? assignment.begun({ count: entry.tries })
          : assignment.noneLeft,
    start: !isAnyLeft
      ? undefined
      : entry.tries === 0
        ? assignment.start
        : assignment.startAgain({ attempt: entry.tries + 1 }),
    goOn: game && (isOver ? assignment.toReport({ attempt }) : assignment.goOn({ attempt })),
    asksForWord: opensByWord(terms, entry.hasWord === true),
  };
}
