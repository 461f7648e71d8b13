import { itemKey, type Action, yearsOf } from '../../rules/action';

/** As many steps of a year's planning can be undone, however many there were. */
const UNDO_STEPS = 256;

/** With more actions taken back than this in a year, those beyond `UNDO_STEPS` are forgotten. */
const MOST_TAKEN_BACK = 512;

/** Actions of one year without those that were taken back among them, and without the taking back. */
function withoutTakenBack(year: readonly Action[]): Action[] {
  const standing = new Map<string, Action>();
  for (const action of year)
    if (action.do === 'take-back') standing.delete(itemKey(action.item));
    else if (action.do !== 'close-books') standing.set(itemKey(action), action);
  return [...standing.values()];
}

/**
 * The actions of one year as they are kept. What was put into the plan and taken out again has left
 * no trace in the game; all but the latest of it is dropped, so that a game stays as long as its plan.
 *
 * @returns the same list where nothing is dropped
 */
function trimYear(year: readonly Action[]): readonly Action[] {
  const takenBack = year.reduce((count, { do: kind }) => count + Number(kind === 'take-back'), 0);
  if (takenBack <= MOST_TAKEN_BACK) return year;
  return [...withoutTakenBack(year.slice(0, -UNDO_STEPS)), ...year.slice(-UNDO_STEPS)];
}

/** The actions of a game as they are kept, year by year; the same list where nothing is dropped. */
export function trimActions(actions: readonly Action[]): readonly Action[] {
  if (actions.length <= MOST_TAKEN_BACK) return actions;
  const years = yearsOf(actions);
  const trimmed = years.map(trimYear);
  if (trimmed.every((year, index) => year === years[index])) return actions;
  return trimmed.flatMap((year, index) =>
    index === 0 ? year : [{ do: 'close-books' } as const, ...year],
  );
}

/** What can be done again of the actions that a record says were undone, the latest last. */
export const trimUndone = (undone: readonly Action[]): readonly Action[] =>
  undone.length > UNDO_STEPS ? undone.slice(-UNDO_STEPS) : undone;
