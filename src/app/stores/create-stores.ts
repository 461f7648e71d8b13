import { computed, signal } from '@preact/signals-core';
import type { Scenario } from '../../scenario/scenario';
import type { GameSession } from '../game/game-session';
import type { Entropy, KeyValueStore, Preferences } from '../ports';
import { openSettings, type SettingsStore } from '../settings/settings';
import { openBestPlans, type BestPlans } from '../storage/best-plans';
import { openPageStorage, type PageStorage } from '../storage/page-storage';
import { openSavedGames } from '../storage/saved-games';
import { type AssignmentStore, createAssignmentStore } from '../assignment/assignment-store';
import { createGameStore, type GameStore } from './game-store';
import { createNavigationStore, type NavigationStore } from './navigation-store';
import { createNoticeStore, type NoticeStore } from './notice-store';
import { createSavedGamesStore, type SavedGamesStore } from './saved-games-store';
import { createSelectionStore, type SelectionStore } from './selection-store';

/** What the page knows and what can be done to it; every change goes through one of these. */
export interface Stores<L extends string = string> {
  readonly storage: PageStorage;
  readonly navigation: NavigationStore;
  readonly game: GameStore;
  readonly assignments: AssignmentStore;
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
  const { entropy, levels, preferences, languages } = parts;
  const notices = createNoticeStore();
  const storage = openPageStorage(parts.storage, {
    onFault: notices.tellOfStorage,
    onNewer: notices.tellOfNewer,
  });
  const selection = createSelectionStore(notices);

  const keeping = openSavedGames(storage, (text, fault) =>
    notices.tell({ kind: 'damaged', fault, text }),
  );
  const table = signal<GameSession | undefined>(undefined);
  const savedGames = createSavedGamesStore(keeping, notices, table);
  table.value = keeping.restoreGame();
  // A page that could not read the game on the table may have left one beside it.
  savedGames.gather();
  const isAtTable = keeping.readScreen() === 'table' && table.peek() !== undefined;
  const first = isAtTable ? 'table' : 'title';
  const navigation = createNavigationStore(first, selection, keeping.writeScreen);

  const bestPlans = openBestPlans(storage, (damaged) =>
    notices.tell({
      kind: 'damaged-best',
      titles: damaged.map(({ scenario }) => scenario.title),
      text: damaged.map(({ text }) => text).join('\n'),
    }),
  );
  bestPlans.look(levels);
  const settings = openSettings(storage, preferences, languages, (text) =>
    notices.tell({ kind: 'damaged-settings', text }),
  );

  const write = keeping.writeGame;
  const game = createGameStore(table, {
    notices,
    selection,
    navigation,
    savedGames,
    bestPlans,
    entropy,
    thinksFirst: computed(() => settings.inForce.value.thinksFirst),
    write,
  });
  const assignments = createAssignmentStore();
  return {
    storage,
    navigation,
    game,
    assignments,
    selection,
    savedGames,
    bestPlans,
    notices,
    settings,
  };
}
