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
      text: 'Next level: More than one answer',
      scenario: level('three-suits'),
      briefing: level('three-suits').briefing.en,
    },
  ]);
});

test('the flagship leads to what comes after it, and to boards that are made', () => {
  expect(waysFrom(level('benelux')).map(({ text }) => text)).toEqual([
    'Next level: Both banks',
    'Today’s board',
    'A harder board',
    'The same with a coin less',
  ]);
});

test('the last level leads to today’s board, a harder one, and the same with a coin less', () => {
  const [day, hard, less] = waysFrom(level('both-banks'));
  expect(day).toEqual({ kind: 'board', text: 'Today’s board', id: printId(today.choices) });
  expect(hard).toEqual({ kind: 'board', text: 'A harder board', id: 'generated-1-l33t-7dfj' });
  if (less?.kind !== 'play') throw new Error('nothing to be played');
  const { scenario } = less;
  // 14 + 5 + 8 are 27 coins. Of 26 come by the end of each year 26 × 14 / 27 = 13.5, 26 × 19 / 27 = 18.3, 26.
  expect(scenario.years.map(({ income }) => income)).toEqual([13, 5, 8]);
  expect([scenario.id, scenario.title.en, scenario.campaign]).toEqual([
    'both-banks-26',
    'Both banks: 26 coins',
    undefined,
  ]);
  const again = waysFrom(scenario).at(-1);
  if (again?.kind !== 'play') throw new Error('nothing to be played');
  expect([again.scenario.id, again.scenario.title.en]).toEqual([
    'both-banks-25',
    'Both banks: 25 coins',
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
