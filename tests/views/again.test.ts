import { expect, test } from 'vitest';
import type { Redraws } from '../../src/analysis/redraw';
import { type RedrawMoment, momentOf, summaryOf } from '../../src/views/luck/again';
import { english } from '../i18n/english';

/** A thousand draws of four cards after 3 points that are certain, of which the first three are told. */
const redraws: Redraws = {
  certain: 3,
  scores: Array.from({ length: 1000 }, (_, draw) => 10 + (draw % 7)),
  told: [
    [0, 2, 0, 5],
    [2, 2, 2, 2],
    [1, 1, 1, 6],
  ],
};

/** Thirty moments a second, to the end. */
function momentsUntil(seconds: number): RedrawMoment[] {
  const times = Array.from({ length: seconds * 30 }, (_, frame) => frame / 30);
  return times.flatMap((time) => momentOf(redraws, time) ?? []);
}

test('a thousand draws are over within eight to ten seconds', () => {
  expect(momentOf(redraws, 8)).toBeDefined();
  expect(momentOf(redraws, 10)).toBeUndefined();
});

test('draws come one after another, all of them, and never fewer', () => {
  const drawn = momentsUntil(10).map((moment) => moment.drawn);
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  expect(drawn[0]).toBe(0);
  expect(drawn.at(-1)).toBeGreaterThan(950);
  // Faster and faster: half of the time brings fewer than a quarter of the draws.
  expect(drawn[Math.floor(drawn.length / 2)]).toBeLessThan(250);
});

test('the first are turned card by card, with their points so far', () => {
  const told = momentsUntil(10).flatMap(({ turning }) => (turning ? [turning] : []));
  const first = told.filter(({ draw }) => draw === 1);
  const seen = new Set(first.map(({ card, points }) => `${card}: ${points}`));
  expect([...seen]).toEqual(['0: 3', '1: 3', '2: 5', '3: 5', '4: 10']);
  expect(new Set(told.map(({ draw, cards }) => `${draw} ${cards}`))).toEqual(
    new Set(['1 4', '2 4', '3 4']),
  );
});

test('what falls begins above and lies in its place at the end', () => {
  for (const { falling } of momentsUntil(10)) {
    expect(falling.length).toBeLessThan(30);
    for (const { depth } of falling) {
      expect(depth).toBeGreaterThanOrEqual(0);
      expect(depth).toBeLessThanOrEqual(1);
    }
  }
});

test('draws are summed up', () => {
  expect(summaryOf([10, 12, 15], english)).toBe('3 draws: average 12.3, from 10 to 15.');
  expect(summaryOf([7], english)).toBe('1 draw: average 7.0, from 7 to 7.');
});
