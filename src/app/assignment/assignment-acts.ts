import { CROCKFORD } from '../../base/crockford';
import { memoize } from '../../base/memoize';
import { GREATEST_TRY } from '../../codes/class/assignment-terms';
import { printOfWord } from '../../codes/class/thirty-bits';
import { createGameSession, type GameSession } from '../game/game-session';
import type { Stores } from '../stores/create-stores';
import type { GivenAssignment } from './assigned-try';
import { type AssignmentLog, openAssignmentLog } from './assignment-log';

/** What this device remembers of assignments: read when the first of them is looked at. */
export const logOf = memoize((stores: Stores): AssignmentLog => {
  const { storage, notices } = stores;
  return openAssignmentLog(storage, (text) => notices.tell({ kind: 'damaged-log', text }));
});

/** Letters of five bits in a mark of thirty. */
const MARK_LETTERS = 6;

/** Thirty random bits, out of the letters of new seeds. */
const newMark = (newSeed: () => string): number =>
  [...(newSeed() + newSeed())]
    .slice(0, MARK_LETTERS)
    .reduce((mark, letter) => mark * CROCKFORD.length + CROCKFORD.indexOf(letter), 0);

/** Begins another try at an assignment; a game in progress is kept, and so is one to hand in. */
export function startTry(
  stores: Stores,
  { terms, scenario, print }: GivenAssignment,
  newSeed: () => string,
): void {
  const log = logOf(stores);
  const begun = log.begin(print, () => newMark(newSeed));
  const attempt = Math.min(begun.attempt, GREATEST_TRY);
  const assigned = { terms, print, attempt, mark: begun.mark };
  const { hasWord } = log.entryOf(print);
  stores.game.begin({
    ...createGameSession(scenario, terms.seed ?? newSeed()),
    assigned: hasWord ? { ...assigned, hasWord } : assigned,
  });
}

/** The latest game of an assignment that lies on the table or is kept, finished or not. */
export const gameOf = (
  { game, savedGames }: Pick<Stores, 'game' | 'savedGames'>,
  print: number,
): GameSession | undefined =>
  [game.session.value, ...savedGames.kept.value].find(
    (session) => session?.assigned?.print === print,
  );

/** Puts the game that `gameOf` names on the table. */
export function goOnWith(stores: Stores, print: number): void {
  const { game, navigation } = stores;
  const session = gameOf(stores, print);
  if (session === game.session.peek()) navigation.toTable();
  else if (session) game.bringBack(session);
  if (logOf(stores).entryOf(print).hasWord) game.openLocks();
}

/** Takes the teacher's word; answers whether it is the one. */
export function giveWord(stores: Stores, { terms, print }: GivenAssignment, word: string): boolean {
  if (printOfWord(word) !== terms.word) return false;
  logOf(stores).giveWord(print);
  if (stores.game.session.peek()?.assigned?.print === print) stores.game.openLocks();
  return true;
}
