import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/check';
import benelux from '../../../levels/benelux.json';
import { unwrap } from '../../../src/base/result';
import { purchase, take, tap, tapItem } from '../../../src/app/game/spending';
import type { Tool } from '../../../src/app/game/tool';
import type { Stores } from '../../../src/app/stores/create-stores';
import { openOn, TestStorage } from '../test-storage';

const tool = (layer: string): Tool => ({ kind: 'order', layer, wheels: false });
const BRUSSELS = { x: 2, y: 6 };
const ANTWERP = { x: 2, y: 5 };
const SEA = { x: 0, y: 0 };
const picture = { do: 'buy', programme: 'shared-picture', nation: 'be' } as const;

function seated(): Stores {
  const stores = openOn(new TestStorage());
  stores.game.start(unwrap(parseScenario(benelux)), 'TAPS');
  return stores;
}
const ordersOf = ({ game }: Stores) =>
  (game.session.value?.actions ?? []).flatMap((action) =>
    action.do === 'order' ? [action.at] : [],
  );
const shownOf = ({ selection }: Stores) => [selection.hover.value, selection.considered.value];

test('the first tap on a hex shows what the piece would do there, the second puts it down', () => {
  const stores = seated();
  take(stores, tool('kit'));
  tap(stores, BRUSSELS);
  expect(shownOf(stores)).toEqual([BRUSSELS, undefined]);
  expect(ordersOf(stores)).toEqual([]);
  tap(stores, ANTWERP);
  expect(shownOf(stores)).toEqual([ANTWERP, undefined]);
  expect(ordersOf(stores)).toEqual([]);
  tap(stores, ANTWERP);
  expect(ordersOf(stores)).toEqual([ANTWERP]);
  expect(shownOf(stores)).toEqual([undefined, undefined]);
  expect(stores.selection.focus.value).toEqual(ANTWERP);
  // The piece stays in hand, and the next one is shown first as well.
  tap(stores, BRUSSELS);
  expect(ordersOf(stores)).toEqual([ANTWERP]);
  stores.game.undo();
  expect(ordersOf(stores)).toEqual([]);
});

test('what can’t be put there stays shown, however often it is tapped, and nothing else is told', () => {
  const stores = seated();
  take(stores, tool('kit'));
  for (const hex of [SEA, SEA, SEA]) tap(stores, hex);
  expect(shownOf(stores)).toEqual([SEA, undefined]);
  expect(stores.notices.all.value).toEqual([]);
  expect(ordersOf(stores)).toEqual([]);
});

test('another piece in hand is shown anew on the same hex', () => {
  const stores = seated();
  take(stores, tool('kit'));
  tap(stores, BRUSSELS);
  take(stores, tool('team'));
  tap(stores, BRUSSELS);
  expect(ordersOf(stores)).toEqual([]);
  tap(stores, BRUSSELS);
  expect(ordersOf(stores)).toEqual([BRUSSELS]);
});

test('with nothing in hand a tap looks at the hex at once', () => {
  const stores = seated();
  tap(stores, BRUSSELS);
  expect(stores.selection.focus.value).toEqual(BRUSSELS);
  expect(shownOf(stores)).toEqual([undefined, undefined]);
});

test('a programme is shown by the first tap and bought by the second; a hex tapped between begins anew', () => {
  const stores = seated();
  const bought = (): number => stores.game.session.value?.actions.length ?? 0;
  const tapPicture = (): void => tapItem(stores, { ...picture }, () => purchase(stores, picture));
  tapPicture();
  expect(shownOf(stores)).toEqual([undefined, picture]);
  expect(bought()).toBe(0);
  tap(stores, BRUSSELS);
  tapPicture();
  expect(bought()).toBe(0);
  tapPicture();
  expect(bought()).toBe(1);
  expect(shownOf(stores)).toEqual([undefined, undefined]);
});
