import { parseScenario } from '../../src/scenario/check';
import { resultOf } from '../../src/analysis/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { coverOf } from '../../src/rules/cover';
import { createGame, type Game } from '../../src/rules/game';
import { itemsOf } from '../../src/rules/legal';
import { type Scenario } from '../../src/scenario/scenario';
import { SUITS } from '../../src/scenario/vocabulary';
import { scaled } from '../scale';
import { anyItem, belowFrom, placesIn, type Played, playAtRandom } from './random-play';
import { closeYear, coverAt, layersAt, type YearEnd } from './referee';
import { tinyScenario } from './tiny-scenario';
import { twoShores } from './two-shores';

const CLOSE: Action = { do: 'close-books' };
const boards: [string, Scenario][] = [
  ['the flagship', unwrap(parseScenario(benelux))],
  ['the coast road', unwrap(parseScenario(coastRoad))],
  ['two shores', twoShores],
];
const RUNS = scaled(10_000);

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const forGames = (scenario: Scenario, check: (played: Played, seed: number) => void): void =>
  fc.assert(
    fc.property(seeds, (seed) => check(playAtRandom(scenario, 25, belowFrom(seed)), seed)),
    { numRuns: RUNS },
  );

/** A game as text, all but what is made from the scenario alone. */
const textOf = (game: Game): string =>
  JSON.stringify(game, (key, value: unknown) => (key === 'setup' ? undefined : value));
const closing = (plans: Played['plans']): Action[] => plans.flatMap((plan) => [...plan, CLOSE]);

describe.each(boards)('%s', (_, scenario) => {
  const start = createGame(scenario);

  test('a game played again from its actions is the same to the letter', () => {
    forGames(scenario, ({ game, actions }, seed) => {
      const copy = JSON.parse(JSON.stringify(actions)) as Action[];
      const again = unwrap(replay(createGame(scenario), copy));
      expect(textOf(again)).toBe(textOf(game));
      expect(again).toEqual(game);
      expect(resultOf(again, `${seed}`)).toEqual(resultOf(game, `${seed}`));
    });
  });

  test('what was taken back leaves no trace, and the order within a year none either', () => {
    forGames(scenario, ({ game, plans }, seed) => {
      const below = belowFrom(seed + 1);
      expect(textOf(unwrap(replay(start, closing(plans))))).toBe(textOf(game));
      const shuffled = plans.map((plan) =>
        plan
          .map((item) => ({ item, place: below(1000) }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item),
      );
      expect(textOf(unwrap(replay(start, closing(shuffled))))).toBe(textOf(game));
    });
  });

  test('a plan read out and put together again is the same plan', () => {
    forGames(scenario, ({ plans }) => {
      let before = start;
      for (const plan of plans) {
        const planned = unwrap(replay(before, plan));
        const readOut = itemsOf(planned);
        expect(readOut).toHaveLength(plan.length);
        expect(unwrap(replay(before, readOut)).plan).toEqual(planned.plan);
        before = unwrap(replay(planned, [CLOSE]));
      }
    });
  });

  test('ledgers and scores add up', () => {
    forGames(scenario, ({ game }, seed) => {
      let treasury = 0;
      for (const [year, book] of game.books.entries()) {
        const paid = book.lines.reduce((sum, { coins }) => sum + coins, 0);
        expect(book.bill).toBe(paid);
        expect(book.income).toBe(at(scenario.years, year).income);
        expect(book.treasury).toBe(treasury + book.income - paid);
        expect(book.treasury).toBeGreaterThanOrEqual(0);
        treasury = book.treasury;
      }
      expect(game.treasury).toBe(treasury);

      const result = resultOf(game, `${seed}`);
      const points = result.outcomes.map((year) => year.map((outcome) => outcome.points));
      expect(result.held).toEqual(points.map((year) => year.reduce((sum, one) => sum + one, 0)));
      const held = result.held.reduce((sum, one) => sum + one, 0);
      expect(result.score).toBe(held + result.pledges + result.savings);
      // score = planned + luck, all over the same denominator
      const { planned, luck } = result;
      expect(luck.denominator).toBe(planned.denominator);
      expect(planned.numerator + luck.numerator).toBe(result.score * planned.denominator);
    });
  });

  test('the second reading of the rules has the same bills, layers and covers', () => {
    forGames(scenario, ({ game, plans }) => {
      let end: YearEnd | undefined;
      for (const [year, plan] of plans.entries()) {
        const closed = closeYear(scenario, end, plan);
        if (typeof closed === 'string') throw new Error(`the referee says: ${closed}`);
        end = closed;
        const book = at(game.books, year);
        expect([book.bill, book.treasury]).toEqual([end.bill, end.left]);
        for (const [index, site] of scenario.sites.entries()) {
          const layers = scenario.layers.filter((_, bit) => at(book.present, index) & (1 << bit));
          expect(layers).toEqual(layersAt(scenario, end, site));
          for (const suit of SUITS)
            expect(coverOf(game.setup, book, index, suit)).toBe(coverAt(scenario, end, site, suit));
        }
      }
    });
  });
});

test('both readings agree on which plans can be closed', () => {
  let legal = 0;
  let illegal = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const below = belowFrom(seed);
      const scenario = tinyScenario(below);
      let game = createGame(scenario);
      let end: YearEnd | undefined;
      let done: Action[] = [];
      for (let round = 0; round < 12 && game.year < scenario.years.length; round++) {
        const plan = Array.from({ length: below(4) }, () =>
          anyItem(scenario, placesIn(done), below),
        );
        const closed = closeYear(scenario, end, plan);
        const next = replay(game, [...plan, CLOSE]);
        if (typeof closed === 'string') illegal++;
        else legal++;
        if (next.ok === (typeof closed === 'string'))
          throw new Error(JSON.stringify({ scenario, done, plan, closed, next: next.ok }));
        if (!next.ok || typeof closed === 'string') continue;
        game = next.value;
        end = closed;
        done = [...done, ...plan, CLOSE];
      }
    }),
    { numRuns: scaled(200_000) },
  );
  expect(Math.min(legal, illegal)).toBeGreaterThan(scaled(200_000));
});
