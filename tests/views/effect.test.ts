import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { toNumber } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { effectOf, shareOf } from '../../src/views/table/effect';
import { act } from '../../src/app/game/game-session';
import { seatedAt } from './game-session';

const session = seatedAt(benelux, []);
const kit = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } } as const;

// A kit on Brussels (value 6) meets buzz up to 3, which the patrol does not:
// 2025: 8 incidents × 6 of 11 cards × 1 of 18 tokens × 6 = 288/198
// 2026: 8 × 3 of 13 × 1 of 22 × 6 = 144/286; 2027: 8 × 2 of 15 × 4 of 22 × 6 = 384/330
// Over 12870 = 198 × 65 = 286 × 45 = 330 × 39: 18720 + 6480 + 14976.
const KIT_ON_BRUSSELS = 40176 / 12870;

test('the effect of a kit on Brussels is its share of every year to come', () => {
  const effect = effectOf(session, kit);
  expect(effect?.coins).toBe(2);
  expect(effect?.points && toNumber(effect.points)).toBe(KIT_ON_BRUSSELS);
});

test('what an item adds once it is planned is what it was said to add before', () => {
  const after = unwrap(act(session, kit));
  expect(shareOf(after, kit)).toEqual(effectOf(session, kit));
});

test('with the joint order in force the third kit costs nothing', () => {
  const joint = unwrap(act(session, { do: 'buy', programme: 'joint-order' }));
  const one = unwrap(act(joint, kit));
  const two = unwrap(act(one, { ...kit, at: { x: 2, y: 5 } }));
  // The third kit: 2 coins for it, 2 back for the set.
  expect(effectOf(two, { ...kit, at: { x: 2, y: 3 } })?.coins).toBe(0);
});

test('what can’t be added has no effect', () => {
  expect(effectOf(session, { ...kit, at: { x: 0, y: 0 } })).toBeUndefined();
  expect(effectOf(session, { do: 'buy', programme: 'long-reach' })).toBeUndefined();
});
