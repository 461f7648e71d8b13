import { signal } from '@preact/signals-core';
import type { Scenario } from '../../scenario/scenario';
import type { GameSession } from '../game/game-session';
import type { Entropy, KeyValueStore, Preferences } from '../ports';
import { openSettings, type SettingsStore } from '../settings/settings';
import { openBestPlans, type BestPlans } from '../storage/best-plans';
import { openSavedGames } from '../storage/saved-games';
import { createGameStore, type GameStore } from './game-store';
import { createNavigationStore, type NavigationStore } from './navigation-store';
import { createNoticeStore, type NoticeStore } from './notice-store';
import { createSavedGamesStore, type SavedGamesStore } from './saved-games-store';
import { createSelectionStore, type SelectionStore } from './selection-store';

/** What the page knows and what can be done to it; every change goes through one of these. */
export interface Stores<L extends string = string> {
  readonly navigation: NavigationStore;
  readonly game: GameStore;
  readonly selection: SelectionStore;
  readonly savedGames: SavedGamesStore;
  readonly bestPlans: BestPlans;
  readonly notices: NoticeStore;
  readonly settings: SettingsStore<L>;
}

/** What the stores are made with. */
export interface StorePorts<L extends string = string> {
  readonly storage: KeyValueStore;
  readonly entropy: Entropy;
  /** The levels that the page ships: their best plans are read at once. */
  readonly levels: readonly Scenario[];
  readonly preferences: Preferences;
  readonly languages: readonly [L, ...L[]];
}

/** Makes the stores: what storage holds comes back, and whatever is wrong with it is told. */
export function createStores<L extends string>(parts: StorePorts<L>): Stores<L> {
  const { storage, entropy, levels, preferences, languages } = parts;
  const notices = createNoticeStore();
  const onFault = notices.tellOfStorage;
  const selection = createSelectionStore(notices);

  const keeping = openSavedGames(storage, notices);
  const table = signal<GameSession | undefined>(undefined);
  const savedGames = createSavedGamesStore(keeping, notices, table);
  table.value = keeping.restoreGame();
  const isAtTable = keeping.readScreen() === 'table' && table.peek() !== undefined;
  const first = isAtTable ? 'table' : 'title';
  const navigation = createNavigationStore(first, selection, keeping.writeScreen);

  const bestPlans = openBestPlans(storage, {
    onFault,
    onDamage: (damaged) =>
      notices.tell({
        kind: 'damaged-best',
        titles: damaged.map(({ scenario }) => scenario.title),
        text: damaged.map(({ text }) => text).join('\n'),
      }),
  });
  bestPlans.look(levels);
  const settings = openSettings(storage, preferences, languages, {
    onFault,
    onDamage: (text) => notices.tell({ kind: 'damaged-settings', text }),
  });

  const write = keeping.writeGame;
  const game = createGameStore(table, {
    notices,
    selection,
    navigation,
    savedGames,
    bestPlans,
    entropy,
    write,
  });
  return { navigation, game, selection, savedGames, bestPlans, notices, settings };
}
