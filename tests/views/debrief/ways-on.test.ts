import { expect, test } from 'vitest';
import { dailyOf } from '../../../src/generator/daily';
import { printId } from '../../../src/generator/id';
import { parseId } from '../../../src/generator/parse-id';
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
      text: 'Next level: More than one answer',
      scenario: level('three-suits'),
      briefing: level('three-suits').briefing.en,
    },
  ]);
});

test('the flagship leads to what comes after it, and to boards that are made', () => {
  expect(waysFrom(level('benelux')).map(({ text }) => text)).toEqual([
    'Next level: On the road',
    'Today’s board',
    'A harder board',
    'The same with a coin less',
  ]);
});

test('the last level leads to today’s board, a harder one, and the same with a coin less', () => {
  const [day, hard, less] = waysFrom(level('new-ears-for-old'));
  expect(day).toEqual({ kind: 'board', text: 'Today’s board', id: printId(today.choices) });
  expect(hard).toEqual({ kind: 'board', text: 'A harder board', id: 'generated-1-l33t-7dfj' });
  if (less?.kind !== 'play') throw new Error('nothing to be played');
  const { scenario } = less;
  // 16 + 5 + 5 are 26 coins. Of 25 come by the end of each year 25 × 16 / 26 = 15.4, 25 × 21 / 26 = 20.2, 25.
  expect(scenario.years.map(({ income }) => income)).toEqual([15, 5, 5]);
  expect([scenario.id, scenario.title.en, scenario.campaign]).toEqual([
    'new-ears-for-old-25',
    'New ears for old: 25 coins',
    undefined,
  ]);
  const again = waysFrom(scenario).at(-1);
  if (again?.kind !== 'play') throw new Error('nothing to be played');
  expect([again.scenario.id, again.scenario.title.en]).toEqual([
    'new-ears-for-old-24',
    'New ears for old: 24 coins',
  ]);
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
