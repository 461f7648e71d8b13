import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import type { Fraction } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { replay } from '../../src/rules/apply';
import { createGame, type Game } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import type { Scenario } from '../../src/scenario/scenario';
import { findPar } from '../../src/solver/par';
import { onWheels } from '../rules/counted-boards';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { scaled } from '../scale';
import { bruteForce } from './brute-force';
import { MECHANIC_NAMES, mechanicsOf, mechanicsUsed } from './mechanics';
import { cornerScenario, middlingScenario } from './middling-scenario';
import { type ThresholdPar, thresholdPar } from './threshold';
import { playable } from '../scenario/playable';

const highs = await loadHighs();

/** How often each mechanic was there, and how often a best plan lived by it. */
class Tally {
  readonly there = new Map<string, number>();
  readonly used = new Map<string, number>();

  add({ setup: { scenario } }: Game, { plan }: ThresholdPar): void {
    const raise = (counts: Map<string, number>, name: string): void =>
      void counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of mechanicsOf(scenario)) raise(this.there, name);
    for (const name of mechanicsUsed(scenario, plan)) raise(this.used, name);
  }

  /** Every mechanic is used in so many plans at least, but for those that such boards have no room for. */
  expectUse(least: number, noRoomFor: readonly string[] = []): void {
    console.log({ there: Object.fromEntries(this.there), used: Object.fromEntries(this.used) });
    const rare = MECHANIC_NAMES.filter((name) => (this.used.get(name) ?? 0) < least);
    expect(rare).toEqual(noRoomFor);
  }
}

const worthOf = (start: Game, { plan }: ThresholdPar): Fraction =>
  plannedScore(outlook(unwrap(replay(start, plan))));

/** Few enough things to plan for every plan to be tried in a moment. */
const isTiny = (game: Game): boolean =>
  legalItems(game).length + 2 * game.setup.scenario.years.length <= 10;

function* tinyScenarios(count: number): Generator<Scenario> {
  for (let seed = 1, left = count; left > 0; seed++) {
    const scenario = tinyScenario(belowFrom(seed));
    if (!isTiny(createGame(scenario))) continue;
    left--;
    yield scenario;
  }
}

/** On tiny boards few best plans live by joint orders, wheels or standing down; on these they do. */
const CORNERS = [
  56, 163, 191, 414, 824, 1022, 1143, 1365, 1527, 1728, 1891, 2006, 2053, 2612, 2728, 2855, 2944,
  13353, 14164, 44545,
];

/** Only one piece can be paid for, and not to the end: it must be moved, and then stood down. */
function lastJourney(): Scenario {
  const [site, year] = [at(onWheels.sites, 0), at(onWheels.years, 0)];
  return playable({
    ...onWheels,
    patrol: { upkeep: 9, marks: {} },
    sites: [site, { ...site, id: 't', x: 1, kind: 'port' }],
    years: [
      { ...year, income: 4, omens: { port: 0 } },
      { ...year, income: 1, omens: { city: 0 } },
      { ...year, income: 0, incidents: 0 },
    ],
  });
}

test('by thresholds, par of a small board is the most of every legal plan', () => {
  const tally = new Tally();
  const corners = CORNERS.map((seed) => cornerScenario(belowFrom(seed)));
  for (const scenario of [...tinyScenarios(40), ...corners, lastJourney()]) {
    const start = createGame(scenario);
    const par = thresholdPar(highs, scenario);
    const numerator = bruteForce(start, 'SMALL', 50_000).planned;
    const value = { numerator, denominator: start.setup.denominator };
    const what = JSON.stringify(scenario);
    expect(par, what).toMatchObject({ value, isProved: true });
    expect(worthOf(start, par), what).toEqual(value);
    expect(findPar(highs, start), what).toMatchObject({ incumbent: { value }, isProved: true });
    tally.add(start, par);
  }
  tally.expectUse(3, ['several rebates of a layer at once']);
});

/** Everything that a plan can do is in the best plans of the first twenty; soak takes more. */
const MIDDLING = [
  ...[3, 9, 10, 11, 12, 14, 15, 17, 19, 20, 22, 23, 24, 25, 26, 27, 28, 73, 77, 679],
  ...Array.from({ length: scaled(100) - 1 }, (_, more) => 1000 + more),
];

test('par of middling scenarios is the same by patterns and by thresholds', () => {
  const tally = new Tally();
  for (const seed of MIDDLING) {
    const scenario = middlingScenario(belowFrom(seed));
    const start = createGame(scenario);
    const par = thresholdPar(highs, scenario);
    const { value } = par;
    const what = JSON.stringify(scenario);
    expect(par.isProved, what).toBe(true);
    expect(worthOf(start, par), what).toEqual(value);
    expect(findPar(highs, start), what).toMatchObject({ incumbent: { value }, isProved: true });
    tally.add(start, par);
  }
  tally.expectUse(2);
});
