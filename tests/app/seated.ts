import benelux from '../../levels/benelux.json';
import type { Stores } from '../../src/app/stores/create-stores';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { parseScenario } from '../../src/scenario/check';
import { openOn, readAll, TestStorage } from './test-storage';

export const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
export const TEAM: Action = { do: 'order', layer: 'team', at: { x: 2, y: 5 } };
/** Of the small scenario `twoShores`. */
export const LAMP: Action = { do: 'order', layer: 'lamp', at: { x: 0, y: 0 } };
export const flagship = unwrap(parseScenario(benelux));

/** Stores on an empty storage, with a game of the flagship on the table that has a kit. */
export function seated(): { stores: Stores; storage: TestStorage } {
  const storage = new TestStorage();
  const stores = openOn(storage);
  stores.game.start(flagship, 'FIRST');
  stores.game.act(KIT);
  return { stores, storage };
}

/** The seeds of the game on the table and of those kept. */
export const seedsOf = (stores: Stores): (string | undefined)[] => {
  const { session, kept } = readAll(stores);
  return [session?.seed, ...kept.map(({ seed }) => seed)];
};
