import { expect, test } from 'vitest';
import { dailyOf } from '../../../src/generator/daily';
import { parseId, printId } from '../../../src/generator/id';
import type { PlaceOf, Scenario } from '../../../src/scenario/scenario';
import { viewWaysOn, type WayOn } from '../../../src/views/debrief/ways-on';
import { english } from '../../i18n/english';
import { LEVEL_FILES, readLevel } from '../../levels/files';
import { generate } from '../../../src/generator/generate';

const scenarios = LEVEL_FILES.map(readLevel);
const placeOf: PlaceOf = ({ campaign }) => campaign;
const today = dailyOf(20_000);
const waysFrom = (scenario: Scenario): WayOn[] =>
  viewWaysOn(scenario, { scenarios, placeOf, today, seed: '7DFJ' }, english);
const level = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no level ${id}`);
  return found;
};

test('a level of the campaign leads to the next, which is played at once', () => {
  expect(waysFrom(level('over-the-grounds'))).toEqual([
    {
      kind: 'play',
      text: 'Next level: Between the towns',
      scenario: level('between-the-towns'),
    },
  ]);
});

test('the last level leads to today’s board, a harder one, and the same with a coin less', () => {
  const [day, hard, less] = waysFrom(level('benelux'));
  expect(day).toEqual({ kind: 'board', text: 'Today’s board', id: printId(today.choices) });
  expect(hard).toEqual({ kind: 'board', text: 'A harder board', id: 'generated-1-l33t-7dfj' });
  if (less?.kind !== 'play') throw new Error('nothing to be played');
  const { scenario } = less;
  // 18 + 16 + 14 are 48 coins. Of 47 come by the end of each year 47 × 18 / 48 = 17.6, 47 × 34 / 48 = 33.3, 47.
  expect(scenario.years.map(({ income }) => income)).toEqual([17, 16, 14]);
  expect([scenario.id, scenario.title.en, scenario.campaign]).toEqual([
    'benelux-47',
    'Benelux: 47 coins',
    undefined,
  ]);
  const again = waysFrom(scenario).at(-1);
  if (again?.kind !== 'play') throw new Error('nothing to be played');
  expect([again.scenario.id, again.scenario.title.en]).toEqual(['benelux-46', 'Benelux: 46 coins']);
});

test('a generated board leads to one with more to weigh, to the hardest there is', () => {
  const harderThan = (id: string): string | undefined => {
    const choices = parseId(id);
    if (choices === undefined) throw new Error('no id');
    const ways = waysFrom(generate(choices));
    const found = ways.find(({ text }) => text === 'A harder board');
    return found?.kind === 'board' ? found.id : undefined;
  };
  expect(harderThan('generated-1-s12g-k7q2')).toBe('generated-1-s12s-7dfj');
  expect(harderThan('generated-1-s12t-k7q2')).toBe('generated-1-s13t-7dfj');
  expect(harderThan('generated-1-s14t-k7q2')).toBe('generated-1-s24t-7dfj');
  expect(harderThan('generated-1-s34t-k7q2')).toBe('generated-1-m34t-7dfj');
  expect(harderThan('generated-1-l34t-k7q2')).toBe('generated-1-l34t-7dfj');
});
