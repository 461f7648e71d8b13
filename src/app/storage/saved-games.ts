import { drawName } from '../../scenario/draw';
import { isNewer } from '../../scenario/shape';
import type { StorageFault } from '../ports';
import { type GameFileFault, isSameGame, parseGameFile, printGameFile } from '../game/game-file';
import { phaseOf, type GameSession } from '../game/game-session';
import { linesOf, type PageStorage } from './page-storage';
import { besideKey, createStoredValue } from './stored-value';

/** The names under which the page keeps its texts. */
export const KEYS = {
  game: 'lowland-skies/game',
  /** The name is older than the list: it once held one game, which is a list of one. */
  kept: 'lowland-skies/earlier',
  screen: 'lowland-skies/screen',
} as const;

/** The games of the page in its storage, whatever another page of the game does there meanwhile. */
export interface SavedGames {
  /** The game on the table as it was left, if there is one; what can't be read is told of. */
  restoreGame(): GameSession | undefined;
  /** The kept games as they were left, the latest first. */
  restoreKept(): readonly GameSession[];
  /** Writes the game on the table down; answers why not, if it could not be done. */
  writeGame(game: GameSession): StorageFault | undefined;
  /** Writes the kept games down; answers why not, if it could not be done. */
  writeKept(kept: readonly GameSession[]): StorageFault | undefined;
  /** The kept games, and those that another page of the game has left in storage since. */
  gather(table: GameSession | undefined, kept: readonly GameSession[]): readonly GameSession[];
  readScreen(): string | undefined;
  writeScreen(screen: string): void;
}

/** Why a text is no game, where no newer version made it. */
type OnDamage = (text: string, fault: GameFileFault) => void;

const isNewerGame = (fault: GameFileFault): boolean => 'issues' in fault && isNewer(fault.issues);

/** Whether something done in a game would be lost with it: it is begun and not over. */
export const isWorthKeeping = (session: GameSession | undefined): session is GameSession =>
  session !== undefined &&
  session.actions.length + session.undone.length > 0 &&
  phaseOf(session) !== 'debrief';

/** The kept games with one more in front; the same one twice is once enough. */
export const withKept = (
  kept: readonly GameSession[],
  game: GameSession,
): readonly GameSession[] => [game, ...kept.filter((other) => !isSameGame(other, game))];

/** How far a game has come, the weightiest first. */
const progressOf = ({ actions, read, turned }: GameSession): readonly number[] => [
  actions.length,
  read,
  turned,
];

/** Whether a game is an earlier state of another one: all that was done in it was done there. */
function isEarlierState(game: GameSession, of: GameSession): boolean {
  if (game.seed !== of.seed || drawName(game.scenario) !== drawName(of.scenario)) return false;
  if (game.seats?.name !== of.seats?.name) return false;
  const further = progressOf(of).map((value, index) => value - (progressOf(game)[index] ?? 0));
  if ((further.find((difference) => difference !== 0) ?? 0) <= 0) return false;
  return game.actions.every(
    (action, index) => JSON.stringify(action) === JSON.stringify(of.actions[index]),
  );
}

/** Opens the saved games of a storage. */
export function openSavedGames(storage: PageStorage, onDamage: OnDamage): SavedGames {
  const format = { parse: parseGameFile, isNewer: isNewerGame };
  const table = createStoredValue(storage, KEYS.game, format, onDamage);
  /** Kept games that this page can't read and that wait in the list, each a line of it. */
  let unread: readonly { readonly text: string; readonly isNewer: boolean }[] = [];
  /** The kept games that this page can read, as it last wrote them. */
  let written: readonly GameSession[] = [];

  const writeKept = (kept: readonly GameSession[]): StorageFault | undefined => {
    written = kept;
    const lines = [...kept.map(printGameFile), ...unread.map(({ text }) => text)];
    return storage.write(KEYS.kept, lines.length > 0 ? lines.join('\n') : undefined);
  };
  const leaveInList = (text: string, isOfNewer: boolean): void => {
    unread = [...unread, { text, isNewer: isOfNewer }];
    const waiting = unread.map((one) => ({
      ...one,
      throwAway() {
        unread = unread.filter((other) => other !== one);
        writeKept(written);
        storage.wait(KEYS.kept, []);
      },
    }));
    storage.wait(KEYS.kept, waiting);
  };
  /** The games of lines of the list; a damaged one is set aside, if it can be, and told of. */
  const readLines = (lines: readonly string[]): GameSession[] => {
    const damaged: { text: string; fault: GameFileFault }[] = [];
    const games = lines.flatMap((text) => {
      const game = parseGameFile(text);
      if (game.ok) return [game.value];
      const isOfNewer = isNewerGame(game.error);
      if (!isOfNewer) damaged.push({ text, fault: game.error });
      if (isOfNewer || storage.setAside(KEYS.kept, text) !== undefined)
        leaveInList(text, isOfNewer);
      return [];
    });
    const [first] = damaged;
    if (first) onDamage(damaged.map(({ text }) => text).join('\n'), first.fault);
    return games;
  };

  return {
    restoreGame: () => table.read(),
    restoreKept() {
      const lines = linesOf(storage.read(KEYS.kept));
      const games = readLines(lines);
      // What was set aside has left the list.
      if (games.length + unread.length < lines.length) writeKept(games);
      written = games;
      return games;
    },
    writeGame: (game) => table.write(printGameFile(game)),
    writeKept,
    gather(table, kept) {
      const onTables = [KEYS.game, besideKey(KEYS.game)].flatMap(storage.news);
      const found = [
        ...onTables.flatMap((text) => {
          const game = parseGameFile(text);
          return game.ok ? [game.value] : [];
        }),
        ...readLines(storage.news(KEYS.kept)),
      ];
      const games = found.filter(isWorthKeeping);
      if (games.length === 0) return kept;
      const all = games.reduceRight(withKept, kept);
      // Pages that take turns would else pile up the states of one game.
      const others = table === undefined ? all : [...all, table];
      return all.filter(
        (game) =>
          !others.some((other) => isEarlierState(game, other)) &&
          !(table !== undefined && isSameGame(game, table)),
      );
    },
    readScreen: () => storage.read(KEYS.screen),
    writeScreen: (screen) => void storage.write(KEYS.screen, screen),
  };
}
