import { drawName } from '../../scenario/draw';
import type { KeyValueStore, StorageFault } from '../ports';
import { isSameGame, parseGameFile, printGameFile } from '../game/game-file';
import { phaseOf, type GameSession } from '../game/game-session';
import type { Notice } from '../stores/notice-store';

/** The names under which the page keeps its texts. */
export const KEYS = {
  game: 'lowland-skies/game',
  /** The name is older than the list: it once held one game, which is a list of one. */
  kept: 'lowland-skies/earlier',
  damaged: 'lowland-skies/damaged',
  damagedKept: 'lowland-skies/damaged-earlier',
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

export interface SavedGamesListener {
  tell(notice: Notice): void;
  tellOfStorage(fault: StorageFault): void;
  isTold(notice: Notice): boolean;
}

const linesOf = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split('\n');

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
  const further = progressOf(of).map((value, index) => value - (progressOf(game)[index] ?? 0));
  if ((further.find((difference) => difference !== 0) ?? 0) <= 0) return false;
  return game.actions.every(
    (action, index) => JSON.stringify(action) === JSON.stringify(of.actions[index]),
  );
}

/** Kept games as a text: a game file on each line, the latest first. */
const printKept = (kept: readonly GameSession[], unread: readonly string[]): string =>
  [...kept.map(printGameFile), ...unread].join('\n');

/** Opens the saved games of a storage. */
export function openSavedGames(storage: KeyValueStore, listener: SavedGamesListener): SavedGames {
  const { tell, tellOfStorage: onFault, isTold } = listener;
  /** Texts that can't be read and have no copy, by key: kept while their notice is there. */
  const onlyCopies = new Map<string, Notice>();
  /** What this page last saw under a key; anything else there is another page's. */
  const seen = new Map<string, string | undefined>();
  /** What another page keeps and this one can't read: perhaps it is newer. */
  let unread: readonly string[] = [];

  const write = (key: string, text: string | undefined): StorageFault | undefined => {
    const onlyCopy = onlyCopies.get(key);
    // There was no room for a copy of what is there.
    if (onlyCopy !== undefined && isTold(onlyCopy)) return 'full';
    const done = text === undefined ? storage.remove(key) : storage.write(key, text);
    if (done.ok) seen.set(key, text);
    else onFault(done.error);
    return done.ok ? undefined : done.error;
  };
  const read = (key: string): string | undefined => {
    const text = storage.read(key);
    if (!text.ok) onFault(text.error);
    return text.ok ? text.value : undefined;
  };
  /** What has come to stand under a key since this page last looked. */
  const news = (key: string): readonly string[] => {
    const text = storage.read(key);
    if (!text.ok || text.value === seen.get(key)) return [];
    const known = new Set(linesOf(seen.get(key)));
    seen.set(key, text.value);
    return linesOf(text.value).filter((line) => !known.has(line));
  };

  const writeKept = (kept: readonly GameSession[]): StorageFault | undefined =>
    write(KEYS.kept, kept.length + unread.length > 0 ? printKept(kept, unread) : undefined);

  /** Games out of texts; what can't be read is set aside and told of, and `keep` gets the rest. */
  const restore = (
    key: string,
    aside: string,
    texts: readonly string[],
    keep: (games: readonly GameSession[]) => void,
  ): readonly GameSession[] => {
    const results = texts.map((text) => ({ text, game: parseGameFile(text) }));
    const games = results.flatMap(({ game }) => (game.ok ? [game.value] : []));
    const damaged = results.flatMap(({ text, game }) =>
      game.ok ? [] : [{ text, fault: game.error }],
    );
    const [first] = damaged;
    if (first === undefined) return games;
    const text = damaged.map((one) => one.text).join('\n');
    const notice: Notice = { kind: 'damaged', fault: first.fault, text };
    // Only once a copy is safe may the next game take the place of what can't be read.
    const copied = storage.write(aside, text);
    if (copied.ok) keep(games);
    else {
      onlyCopies.set(key, notice);
      onFault(copied.error);
    }
    tell(notice);
    return games;
  };

  return {
    restoreGame() {
      const text = read(KEYS.game);
      seen.set(KEYS.game, text);
      const texts = text === undefined ? [] : [text];
      return restore(KEYS.game, KEYS.damaged, texts, () => write(KEYS.game, undefined))[0];
    },
    restoreKept() {
      const text = read(KEYS.kept);
      seen.set(KEYS.kept, text);
      return restore(KEYS.kept, KEYS.damagedKept, linesOf(text), writeKept);
    },
    writeGame: (game) => write(KEYS.game, printGameFile(game)),
    writeKept,
    gather(table, kept) {
      const found = [KEYS.game, KEYS.kept].flatMap(news);
      if (found.length === 0) return kept;
      const read = found.map((text) => ({ text, game: parseGameFile(text) }));
      unread = [...unread, ...read.flatMap(({ text, game }) => (game.ok ? [] : [text]))];
      const games = read.flatMap(({ game }) => (game.ok ? [game.value] : []));
      const all = games.filter(isWorthKeeping).reduceRight(withKept, kept);
      // Pages that take turns would else pile up the states of one game.
      const others = table === undefined ? all : [...all, table];
      return all.filter(
        (game) =>
          !others.some((other) => isEarlierState(game, other)) &&
          !(table !== undefined && isSameGame(game, table)),
      );
    },
    readScreen: () => read(KEYS.screen),
    writeScreen: (screen) => void write(KEYS.screen, screen),
  };
}
