import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../src/base/calendar';
import { isSeed, SIZES } from '../../src/generator/choices';
import { dailyOf } from '../../src/generator/daily';
import { printId } from '../../src/generator/id';
import { parseId } from '../../src/generator/parse-id';
import golden from '../golden/daily.json';

const DAY_MS = 86_400_000;
const day = fc.integer({ min: 20_000, max: 60_000 });

test('is one that the generator knows by its id, with cards of a seed that can be read aloud', () => {
  fc.assert(
    fc.property(day, (one) => {
      const { choices, seed } = dailyOf(one);
      expect(isSeed(choices.seed)).toBe(true);
      expect(parseId(printId(choices))).toEqual(choices);
      expect(seed).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    }),
  );
});

test('no board comes again in 400 days, nor the cards of the day before', () => {
  fc.assert(
    fc.property(day, (first) => {
      const days = Array.from({ length: 400 }, (_, i) => dailyOf(first + i));
      expect(new Set(days.map(({ choices }) => choices.seed)).size).toBe(400);
      expect(days.every(({ seed }, i) => i === 0 || seed !== days[i - 1]?.seed)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('a week grows from a small board on Monday to a large one on Sunday', () => {
  fc.assert(
    fc.property(day, (one) => {
      const monday = one - weekdayOf(one);
      const sizes = Array.from({ length: 7 }, (_, i) => dailyOf(monday + i).choices.size);
      const ranks = sizes.map((size) => SIZES.indexOf(size));
      expect(ranks).toEqual([...ranks].sort());
      expect([sizes[0], sizes[6]]).toEqual(['small', 'large']);
    }),
  );
});

test.each(Object.entries(golden))('what %s has had, it has for ever', (date, { id, seed }) => {
  const daily = dailyOf(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
  expect({ id: printId(daily.choices), seed: daily.seed }).toEqual({ id, seed });
});
