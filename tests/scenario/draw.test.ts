import { withIncomes } from '../../src/scenario/purses';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { outcomesOf } from '../../src/rules/score';
import { parseScenario } from '../../src/scenario/check';
import { tokensOf } from '../../src/scenario/forecast';
import { drawName, drawYear } from '../../src/scenario/draw';
import type { Scenario, ScenarioFile } from '../../src/scenario/scenario';
import golden from '../golden/draws.json';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { firstFlagship } from './first-flagship';
import { drawByDefinition, nameByDefinition } from './by-definition';
import { playable } from './playable';

const flagship = unwrap(parseScenario(benelux));
const { edition, ...rest } = firstFlagship;
const draft = playable(rest);
const boards: [string, Scenario][] = [
  ['benelux', flagship],
  ['coast-road', unwrap(parseScenario(coastRoad))],
  ['two-shores', twoShores],
  ['benelux without its edition', draft],
];

const linesOf = (scenario: Scenario, seed: string, year: number): string[] =>
  drawYear(scenario, seed, year).map(
    ({ suit, strength, site }) => `${suit} ${strength} ${site.id}`,
  );
const yearsOf = (scenario: Scenario, seed: string): string[][] =>
  scenario.years.map((_, year) => linesOf(scenario, seed, year));

/** How often each line is in a list. */
function tally(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const seeds = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

describe.each(boards)('%s', (name, scenario) => {
  test('is drawn as its definition says, whatever the seed', () => {
    expect(drawName(scenario)).toBe(nameByDefinition(scenario));
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const [year, lines] of yearsOf(scenario, seed).entries())
          expect(lines).toEqual(drawByDefinition(scenario, seed, year));
      }),
      { numRuns: scaled(10_000) },
    );
  });

  test('is drawn as it was on the day when its draws were written down', () => {
    // The file was written by `drawByDefinition` alone, and nothing writes it again: a seed is a
    // promise, and this notices a change that both ways of drawing share, seedrandom's included.
    const kept = golden.find(({ board }) => board === name);
    expect(kept?.draws).toHaveLength(4);
    for (const { seed, years } of kept?.draws ?? [])
      expect(yearsOf(scenario, seed).map((lines) => lines.join('; '))).toEqual(years);
  });

  test('turns only cards of the deck and tokens of the bag, none more often than there are', () => {
    for (let seed = 0; seed < scaled(50_000); seed++)
      for (const [index, year] of scenario.years.entries()) {
        const drawn = drawYear(scenario, `${seed}`, index);
        expect(drawn).toHaveLength(year.incidents);
        const copies = new Map(
          year.deck.map((card) => [`${card.suit} ${card.strength}`, card.copies]),
        );
        for (const [card, times] of tally(drawn.map((one) => `${one.suit} ${one.strength}`)))
          expect(times).toBeLessThanOrEqual(copies.get(card) ?? 0);
        for (const [id, times] of tally(drawn.map(({ site }) => site.id))) {
          const site = scenario.sites.find((one) => one.id === id);
          expect(times).toBeLessThanOrEqual(site ? tokensOf(site, year) : 0);
        }
      }
  });

  test('is the same whatever was bought', () => {
    for (let seed = 0; seed < scaled(2000); seed++) {
      const { game } = playAtRandom(scenario, 12, belowFrom(seed));
      for (const [year, lines] of yearsOf(scenario, 'friends').entries()) {
        const met = outcomesOf(game, 'friends', year).map(
          ({ incident }) => `${incident.suit} ${incident.strength} ${incident.site.id}`,
        );
        expect(met).toEqual(lines);
      }
    }
  });
});

/** The flagship with something else about one of its years; its edition keeps its name. */
const withYear = (index: number, change: Partial<Scenario['years'][number]>): Scenario =>
  playable({
    ...flagship,
    years: flagship.years.map((year, i) => (i === index ? { ...year, ...change } : year)),
  });

test('a year that is changed moves no other year, its deck not its tokens, its omens not its cards', () => {
  const cardsOf = (lines: readonly string[]) => lines.map((line) => line.replace(/ [^ ]*$/, ''));
  const sitesOf = (lines: readonly string[]) => lines.map((line) => line.replace(/^.* /, ''));
  const deck = [{ suit: 'buzz', strength: 9, copies: 20 }] as const;
  for (let seed = 0; seed < 50; seed++) {
    const before = yearsOf(flagship, `${seed}`);
    const otherDeck = yearsOf(withYear(1, { deck }), `${seed}`);
    expect([otherDeck[0], otherDeck[2]]).toEqual([before[0], before[2]]);
    expect(sitesOf(at(otherDeck, 1))).toEqual(sitesOf(at(before, 1)));
    expect(cardsOf(at(otherDeck, 1))).toEqual(Array(8).fill('buzz 9'));

    const otherOmens = yearsOf(withYear(1, { omens: { city: 9 } }), `${seed}`);
    expect(cardsOf(at(otherOmens, 1))).toEqual(cardsOf(at(before, 1)));
    expect(sitesOf(at(otherOmens, 1))).not.toEqual(sitesOf(at(before, 1)));
    const fewer = yearsOf(withYear(1, { incidents: 3 }), `${seed}`);
    expect(fewer[1]).toEqual(at(before, 1).slice(0, 3));
  }
});

test('years alike in everything are drawn differently, and so are deck and bag', () => {
  const year = {
    ...at(flagship.years, 0),
    incidents: 13,
    omens: {},
    deck: flagship.sites.map((_, strength) => ({
      suit: strength < 10 ? ('buzz' as const) : ('skim' as const),
      strength: strength % 10,
      copies: 1,
    })),
  };
  const incomes = [year.income, year.income];
  const alike = playable(withIncomes({ ...flagship, years: [year, year] }, incomes));
  for (let seed = 0; seed < 50; seed++) {
    const [first, second] = yearsOf(alike, `${seed}`);
    expect(first).not.toEqual(second);
    const drawn = drawYear(alike, `${seed}`, 0);
    const cards = drawn.map(({ suit, strength }) => strength + (suit === 'skim' ? 10 : 0));
    expect(cards).not.toEqual(drawn.map(({ site }) => flagship.sites.indexOf(site)));
  }
});

test('words and looks of a draft change nothing, any number or id does', () => {
  const site = at(draft.sites, 0);
  const withSite = (change: Partial<typeof site>): ScenarioFile => ({
    ...draft,
    sites: [{ ...site, ...change }, ...draft.sites.slice(1)],
  });
  const reworded: ScenarioFile[] = [
    { ...draft, title: { en: 'Low Countries', nl: 'Lage landen' }, briefing: { en: 'Other.' } },
    { ...draft, firstYear: 1999 },
    { ...draft, $schema: 'elsewhere.json' },
    withSite({ name: { en: 'Elsewhere' }, short: 'ELS' }),
    { ...draft, layers: draft.layers.map((layer) => ({ ...layer, name: { en: 'Thing' } })) },
  ];
  for (const scenario of reworded) expect(drawName(scenario)).toBe(drawName(draft));
  const renumbered: ScenarioFile[] = [
    { ...draft, id: 'benelux-2' },
    { ...draft, savings: { coinsPerPoint: 5 } },
    withSite({ id: 'other' }),
    withSite({ value: 3 }),
    { ...draft, sites: draft.sites.toReversed() },
    flagship,
    { ...draft, edition: (edition ?? 0) + 1 },
  ];
  const names = [draft, ...renumbered].map(drawName);
  expect(new Set(names).size).toBe(names.length);
});

test('every card and every token has its share of each place', () => {
  const games = scaled(100_000);
  const drawn = Array.from({ length: games }, (_, seed) =>
    flagship.years.map((_, year) => drawYear(flagship, `fair ${seed}`, year)),
  );
  for (const [index, year] of flagship.years.entries()) {
    const cards = year.deck.reduce((sum, { copies }) => sum + copies, 0);
    const tokens = flagship.sites.reduce((sum, site) => sum + tokensOf(site, year), 0);
    for (let place = 0; place < year.incidents; place++) {
      const incidents = drawn.map((years) => at(at(years, index), place));
      const expectShare = (share: number, count: number): void => {
        // Five standard deviations: of the thousand counts here, none would be so far off by chance.
        const slack = 5 * Math.sqrt(games * share * (1 - share));
        expect(Math.abs(count - games * share)).toBeLessThan(slack);
      };
      const turned = tally(incidents.map(({ suit, strength }) => `${suit} ${strength}`));
      for (const { suit, strength, copies } of year.deck)
        expectShare(copies / cards, turned.get(`${suit} ${strength}`) ?? 0);
      const hit = tally(incidents.map(({ site }) => site.id));
      for (const site of flagship.sites)
        expectShare(tokensOf(site, year) / tokens, hit.get(site.id) ?? 0);
    }
  }
});

test('of a small deck every order turns up, and about as often', () => {
  const deck = [1, 2, 3, 4].map((strength) => ({ suit: 'soar', strength, copies: 1 }) as const);
  const small = withYear(0, { deck, incidents: 4 });
  const games = scaled(240_000);
  const orders = tally(
    Array.from({ length: games }, (_, seed) =>
      drawYear(small, `order ${seed}`, 0)
        .map(({ strength }) => strength)
        .join(''),
    ),
  );
  expect(orders.size).toBe(24);
  for (const count of orders.values()) {
    const slack = 5 * Math.sqrt((games / 24) * (23 / 24));
    expect(Math.abs(count - games / 24)).toBeLessThan(slack);
  }
});

test('any small scenario is drawn as its definition says', () => {
  fc.assert(
    fc.property(fc.nat(), seeds, (number, seed) => {
      const scenario = tinyScenario(belowFrom(number));
      for (const [year, lines] of yearsOf(scenario, seed).entries())
        expect(lines).toEqual(drawByDefinition(scenario, seed, year));
    }),
    { numRuns: scaled(20_000) },
  );
});
