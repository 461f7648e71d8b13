import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/check';
import benelux from '../../../levels/benelux.json';
import { unwrap } from '../../../src/base/result';
import { press, purchase, take } from '../../../src/app/game/spending';
import type { Tool } from '../../../src/app/game/tool';
import type { Stores } from '../../../src/app/stores/create-stores';
import { openOn, TestStorage } from '../test-storage';

const area: Tool = { kind: 'order', layer: 'area', wheels: false };
const joint = { do: 'buy', programme: 'joint-order' } as const;

/** Two area batteries at 6 and the patrol at 1 leave 5 of 18 coins. */
function withTwoBatteries(): Stores {
  const stores = openOn(new TestStorage());
  stores.game.start(unwrap(parseScenario(benelux)), 'SHORT');
  take(stores, area);
  press(stores, { x: 2, y: 6 });
  press(stores, { x: 3, y: 6 });
  return stores;
}
const refusals = ({ notices }: Stores) =>
  notices.all.value.flatMap((notice) => (notice.kind === 'refusal' ? [notice.misstep] : []));
const planOf = ({ game }: Stores) => game.session.value?.game.plan;

test('a piece stays in hand as long as one more can be paid for', () => {
  const stores = openOn(new TestStorage());
  stores.game.start(unwrap(parseScenario(benelux)), 'SHORT');
  take(stores, area);
  press(stores, { x: 2, y: 6 });
  // 18 coins less 6 and the patrol's 1 are 11: one more.
  expect(stores.selection.tool.value).toEqual(area);
  press(stores, { x: 3, y: 6 });
  expect(stores.selection.tool.value).toBeUndefined();
  expect(refusals(stores)).toEqual([]);
});

test('a piece in hand that costs more than is left is not let go, and the hand keeps it', () => {
  const stores = withTwoBatteries();
  stores.game.undo();
  take(stores, area);
  // Its coins go elsewhere while it is in hand: 11 less 3 and 3 are 5.
  stores.game.act(joint);
  stores.game.act({ do: 'buy', programme: 'shared-picture', nation: 'be' });
  press(stores, { x: 1, y: 5 });
  expect(refusals(stores)).toEqual([{ code: 'coins-short', coins: 1 }]);
  expect(planOf(stores)?.orders).toHaveLength(1);
  expect(stores.selection.tool.value).toEqual(area);
  take(stores, { ...area });
  expect(stores.selection.tool.value).toBeUndefined();
});

test('nor is it taken in hand', () => {
  const stores = withTwoBatteries();
  take(stores, area);
  expect(stores.selection.tool.value).toBeUndefined();
  expect(refusals(stores)).toEqual([{ code: 'coins-short', coins: 1 }]);
});

test('a programme is bought while its coins are there, and not after', () => {
  const stores = withTwoBatteries();
  purchase(stores, joint);
  expect(refusals(stores)).toEqual([]);
  // 2 coins are left, and the shared picture is 3.
  purchase(stores, { do: 'buy', programme: 'shared-picture', nation: 'be' });
  expect(refusals(stores)).toEqual([{ code: 'coins-short', coins: 1 }]);
  expect(planOf(stores)?.orders).toHaveLength(2);
  // Its third of a layer costs nothing more.
  take(stores, area);
  press(stores, { x: 1, y: 5 });
  expect(planOf(stores)?.orders).toHaveLength(3);
});
