import benelux from '../../levels/benelux.json';
import { HISTORY_KEY } from '../../src/app/daily/daily-controller';
import type { Preferences, KeyValueStore, StorageFault } from '../../src/app/ports';
import { SETTINGS_KEY } from '../../src/app/settings/settings';
import { bestKey } from '../../src/app/storage/best-plans';
import { openPageStorage, type PageStorage } from '../../src/app/storage/page-storage';
import { TABLES_KEY } from '../../src/app/seats/kept-tables';
import { KEYS } from '../../src/app/storage/saved-games';
import { createStores, type Stores } from '../../src/app/stores/create-stores';
import { TAUGHT_KEY } from '../../src/app/tutorial/taught';
import { SKIPPED_KEY } from '../../src/app/tutorial/tutorial';
import { err, ok, type Result, unwrap } from '../../src/base/result';
import { parseScenario } from '../../src/scenario/check';

/** One key of each kind under which something may be in a browser's storage. */
export const STORED_KEYS = [
  KEYS.game,
  KEYS.kept,
  KEYS.screen,
  SETTINGS_KEY,
  HISTORY_KEY,
  SKIPPED_KEY,
  TAUGHT_KEY,
  TABLES_KEY,
  bestKey(unwrap(parseScenario(benelux))),
  'lowland-skies/damaged',
  'lowland-skies/aside/game/1',
  'lowland-skies/game/beside',
] as const;

/** A browser's storage in memory, with the faults that a test gives it. */
export class TestStorage implements KeyValueStore {
  readonly texts = new Map<string, string>();
  /** The keys written to, refused ones among them, in order. */
  readonly written: string[] = [];
  readFault: StorageFault | undefined;
  writeFault: StorageFault | undefined;
  /** Keys for which there is no room. */
  readonly fullKeys = new Set<string>();

  read(key: string): Result<string | undefined, StorageFault> {
    return this.readFault ? err(this.readFault) : ok(this.texts.get(key));
  }

  write(key: string, text: string): Result<undefined, StorageFault> {
    this.written.push(key);
    if (this.writeFault) return err(this.writeFault);
    if (this.fullKeys.has(key)) return err('full');
    this.texts.set(key, text);
    return ok(undefined);
  }

  remove(key: string): Result<undefined, StorageFault> {
    if (this.writeFault) return err(this.writeFault);
    this.texts.delete(key);
    return ok(undefined);
  }

  keys(): Result<readonly string[], StorageFault> {
    return this.readFault ? err(this.readFault) : ok([...this.texts.keys()]);
  }

  onCleared(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Empties it, as another page does. */
  clear(): void {
    this.texts.clear();
    for (const tell of this.listeners) tell();
  }

  private readonly listeners: (() => void)[] = [];
}

/** Opens a storage for a page, and gathers the faults that are told of it. */
export function pageStorageOn(storage: KeyValueStore): {
  readonly page: PageStorage;
  readonly faults: StorageFault[];
} {
  const faults: StorageFault[] = [];
  const page = openPageStorage(storage, {
    onFault: (fault) => faults.push(fault),
    onNewer: () => undefined,
  });
  return { page, faults };
}

export const storageWith = (texts: Readonly<Record<string, string>>): TestStorage => {
  const storage = new TestStorage();
  for (const [key, text] of Object.entries(texts)) storage.texts.set(key, text);
  return storage;
};

/** A system that prefers nothing. */
export const NO_PREFERENCES: Preferences = {
  wantsDark: false,
  wantsContrast: false,
  wantsStill: false,
  languages: ['en'],
};

/** Opens a page's stores on a storage; new seeds are all the same one. */
export const openOn = (storage: KeyValueStore, seed = 'FRESH'): Stores<'en'> =>
  createStores({
    storage,
    entropy: { newSeed: () => seed },
    levels: [],
    preferences: NO_PREFERENCES,
    languages: ['en'],
  });

/** All that the stores hold at this moment, in one object. */
export const readAll = ({
  navigation,
  game,
  savedGames,
  selection,
  settings,
  notices,
}: Stores) => ({
  screen: navigation.screen.value,
  chosen: navigation.chosen.value,
  session: game.session.value,
  kept: savedGames.kept.value,
  ...selection.read(),
  isStill: settings.isStill.value,
  notices: notices.all.value,
});
