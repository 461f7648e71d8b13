import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { ok, unwrap } from '../../src/base/result';
import { hasOption, variantOf } from '../../src/cli/levels/variants';
import { checkScenario, parseScenario } from '../../src/scenario/check';
import { bagSize, deckSize } from '../../src/scenario/forecast';
import { type Measure } from '../../src/scenario/scenario';
import { IGNORED, OPTIONS } from '../../src/scenario/vocabulary';

const flagship = unwrap(parseScenario(benelux));
const coast = unwrap(parseScenario(coastRoad));

test('a layer taken away takes with it what is only for it', () => {
  const { layers, programmes, pledges } = variantOf(flagship, { withoutLayer: 'area' });
  expect(layers.map(({ id }) => id)).toEqual(['kit', 'team', 'close']);
  expect(programmes.jointOrder?.rebates.map(({ layer }) => layer)).toEqual([
    'kit',
    'team',
    'close',
  ]);
  expect([programmes.longReach, programmes.seeker]).toEqual([undefined, undefined]);
  // Brussels asks for four layers, which are no longer there.
  expect(pledges.map(({ name }) => name.en)).not.toContain('Brussels');
  expect(pledges).toHaveLength(flagship.pledges.length - 1);
  expect(variantOf(coast, { only: 'kit' }).wheels).toBeUndefined();
  expect(variantOf(coast, { only: 'close' }).wheels).toEqual(coast.wheels);
});

test.each(OPTIONS.filter((option) => option !== 'savings'))(
  '%s is gone once taken away',
  (option) => {
    for (const level of [flagship, coast])
      expect(hasOption(variantOf(level, { without: option }), option)).toBe(false);
  },
);

test('nothing else is taken away with an option', () => {
  const { campaign, patrol } = flagship;
  expect({ ...variantOf(flagship, { without: 'patrol' }), campaign, patrol }).toEqual(flagship);
});

test('a patrol that is kept is paid for beforehand', () => {
  const { patrol, years } = variantOf(flagship, { keeping: 'patrol' });
  expect(patrol).toEqual({ upkeep: 0, marks: { skim: 1, soar: 1 } });
  // 18, 16 and 14 coins, less 1 of upkeep each.
  expect(years.map(({ income }) => income)).toEqual([17, 15, 13]);
});

test('who ignores omens thinks all sites alike, and who ignores decks all sorts of card', () => {
  const blind = variantOf(coast, { ignoring: 'omens' });
  // 4 incidents and 4 sites: one token each.
  expect(blind.years.map((year) => bagSize(blind, year))).toEqual([4, 4, 4]);
  const naive = variantOf(coast, { ignoring: 'decks' });
  // 4 incidents and 3 sorts of card: two copies each.
  expect(naive.years.map(deckSize)).toEqual([6, 6, 6]);
});

test.each<Measure>([
  ...OPTIONS.map((without) => ({ without })),
  ...IGNORED.map((ignoring) => ({ ignoring })),
  ...flagship.layers.flatMap(({ id }) => [{ only: id }, { withoutLayer: id }, { later: id }]),
  ...flagship.nations.map(({ id }) => ({ withoutPicture: id })),
  { keeping: 'patrol' },
])('%j leaves a level that can be played', (measure) => {
  const variant = variantOf(flagship, measure);
  expect(checkScenario(variant)).toEqual(ok(variant));
});
