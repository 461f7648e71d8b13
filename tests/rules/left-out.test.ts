import { expect, test } from 'vitest';
import type { Action } from '../../src/rules/action';
import { firstLeftOut, NOTHING_LEFT_OUT } from '../../src/rules/left-out';

const kit: Action = { do: 'order', layer: 'kit', at: { x: 1, y: 1 } };
const team: Action = { ...kit, layer: 'team' };
const picture: Action = { do: 'buy', programme: 'shared-picture', nation: 'be' };
const books: Action = { do: 'close-books' };

test('the first thing bought that is left out is named by its place', () => {
  const actions = [team, books, picture, kit];
  expect(firstLeftOut(NOTHING_LEFT_OUT, actions)).toBe(undefined);
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, actions)).toBe(3);
  expect(firstLeftOut({ layers: ['kit'], programmes: ['shared-picture'] }, actions)).toBe(2);
  expect(firstLeftOut({ layers: ['close'], programmes: ['seeker'] }, actions)).toBe(undefined);
});

test('what is taken back was bought before', () => {
  const back: Action = { do: 'take-back', item: kit };
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, [kit, back])).toBe(0);
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, [back])).toBe(undefined);
});
