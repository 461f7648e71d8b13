import { drawName } from '../../scenario/draw';
import { isSameGame, printGameFile } from '../game/game-file';
import { phaseOf, type Sitting } from '../game/game-session';

/** Whether something done in a game would be lost with it: it is begun and not over. */
export const isWorthKeeping = (sitting: Sitting | undefined): sitting is Sitting =>
  sitting !== undefined &&
  sitting.actions.length + sitting.undone.length > 0 &&
  phaseOf(sitting) !== 'debrief';

/** The kept games with one more in front; the same one twice is once enough. */
export const withKept = (kept: readonly Sitting[], game: Sitting): readonly Sitting[] => [
  game,
  ...kept.filter((other) => !isSameGame(other, game)),
];

/** How far a game has come, the weightiest first. */
const progressOf = ({ actions, read, turned }: Sitting): readonly number[] => [
  actions.length,
  read,
  turned,
];

/** Whether a game is an earlier state of another one: all that was done in it was done there. */
export function isEarlierState(game: Sitting, of: Sitting): boolean {
  if (game.seed !== of.seed || drawName(game.scenario) !== drawName(of.scenario)) return false;
  const further = progressOf(of).map((value, index) => value - (progressOf(game)[index] ?? 0));
  if ((further.find((difference) => difference !== 0) ?? 0) <= 0) return false;
  return game.actions.every(
    (action, index) => JSON.stringify(action) === JSON.stringify(of.actions[index]),
  );
}

/** Kept games as a text: a game file on each line, the latest first. */
export const printKept = (kept: readonly Sitting[], unread: readonly string[]): string =>
  [...kept.map(printGameFile), ...unread].join('\n');
