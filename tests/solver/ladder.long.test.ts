import loadHighs from 'highs';
import { expect, test } from 'vitest';
import coastRoad from '../../levels/coast-road.json';
import threeForTwo from '../../levels/three-for-two.json';
import { at } from '../../src/base/assert';
import {
  changesBetween,
  countOfChanges,
  itemsChanged,
  itemsOfPlan,
} from '../../src/analysis/changes';
import { unwrap } from '../../src/base/result';
import { type Action, yearsOf } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { createGame, isOver } from '../../src/rules/game';
import { itemsOf, legalItems } from '../../src/rules/legal';
import type { Scenario } from '../../src/scenario/scenario';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { parseScenario } from '../../src/scenario/check';
import { findLadder, settleTie } from '../../src/solver/ladder';
import { findPar, solve } from '../../src/solver/par';
import { type Below, belowFrom, pick, playAtRandom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { playable } from '../scenario/playable';
import { isSoak } from '../scale';
import { TooMany } from './brute-force';
import { bestNeighbours } from './neighbours';
import {
  type EnumeratedRung,
  ladderByEnumeration,
  nearestByEnumeration,
} from './ladder-by-enumeration';
import { MECHANIC_NAMES, mechanicsOf } from './mechanics';

const highs = await loadHighs();
const NOTHING = { numerator: 0, denominator: 1 };
const PATIENCE = 5000;
const DEEDS = ['order', 'buy', 'move', 'stand-down', 'retire'];

/** A random game of up to six items a year. */
const playAtRandom6 = (scenario: Scenario, below: Below): Action[] => [
  ...playAtRandom(scenario, 6, below).actions,
];

/**
 * A random game that moves pieces or stands them down, so that rungs may keep that: of each year's
 * legal items some are tried, those that need a piece first. Empty where it came to nothing of both.
 */
function playBusily(scenario: Scenario, below: Below): Action[] {
  const actions: Action[] = [];
  let game = createGame(scenario);
  const attempt = (action: Action): boolean => {
    const next = apply(game, action);
    if (next.ok) {
      game = next.value;
      actions.push(action);
    }
    return next.ok;
  };
  while (!isOver(game)) {
    for (let i = below(4); i > 0; i--) {
      const items = legalItems(game);
      const about = items.filter(({ do: what }) => what === 'move' || what === 'stand-down');
      const wheeled = items.filter((item) => item.do === 'order' && item.wheels);
      const [first = items] = [about, wheeled].filter((list) => list.length > 0 && below(3) > 0);
      if (first.length > 0) attempt(pick(first, below));
    }
    const items = itemsOf(game);
    // What can't be paid for is taken back, the last first.
    while (!attempt({ do: 'close-books' })) {
      const item = items.pop();
      if (item === undefined) return [];
      attempt({ do: 'take-back', item });
    }
  }
  return actions.some(({ do: what }) => what === 'move' || what === 'stand-down') ? actions : [];
}

/** A tiny scenario in which all incidents of a year are at one site, so that moving a piece pays. */
function chase(below: Below): Scenario {
  const scenario = tinyScenario(below);
  const kinds = ['city', 'port', 'hub'] as const;
  const [first] = scenario.nations;
  const [layer] = scenario.layers;
  if (first === undefined || layer === undefined) throw new Error('nothing to chase with');
  const marks = { buzz: 2, skim: 2, soar: 2 };
  return playable({
    ...scenario,
    nations: [first],
    board: { rows: [first.letter.repeat(3)] },
    sites: kinds.map((kind, x) => ({
      id: kind,
      name: layer.name,
      short: kind,
      x,
      y: 0,
      kind,
      value: 1 + below(6),
    })),
    layers: [{ ...layer, cost: 2 + below(2), upkeep: below(2), lead: 0, reach: 0, marks }],
    wheels: { layer: layer.id, cost: below(2) },
    programmes: { sharedPicture: [] },
    years: kinds.map((kind) => ({
      income: 1 + below(4),
      incidents: 2,
      omens: Object.fromEntries(kinds.map((other) => [other, other === kind ? 2 : 0])),
      deck: [{ suit: 'buzz' as const, strength: 2, copies: 2 }],
    })),
    pledges: [],
  });
}

const ofAnyKind = { make: tinyScenario, play: playAtRandom6, deeds: MECHANIC_NAMES, full: 300 };
const CASES = {
  'of any plan': ofAnyKind,
  'of plans that move and stand down': { ...ofAnyKind, play: playBusily, deeds: DEEDS, full: 150 },
  'where moving pays': { ...ofAnyKind, make: chase, play: playBusily, deeds: ['move'], full: 150 },
};

test.each(Object.entries(CASES))('each rung is the best of all legal plans: %s', (_, of) => {
  const { make, play, deeds, full } = of;
  const met = new Map<string, number>();
  let rungs = 0;
  const count = isSoak ? full : full / 30;
  for (let seed = 1, done = 0; done < count; seed++) {
    const below = belowFrom(seed);
    const scenario = make(below);
    const start = createGame(scenario);
    if (start.setup.land.length * scenario.layers.length > 6) continue;
    const actions = play(scenario, below);
    if (actions.length === 0) continue;
    let expected: EnumeratedRung[];
    try {
      expected = ladderByEnumeration(start, actions, PATIENCE);
    } catch (error) {
      if (error instanceof TooMany) continue;
      throw error;
    }
    done++;
    for (const mechanic of mechanicsOf(scenario)) met.set(mechanic, (met.get(mechanic) ?? 0) + 1);
    const par = findPar(highs, start).incumbent?.value ?? NOTHING;
    const ladder = findLadder(highs, scenario, actions, { par });
    expect(ladder.map(({ isProved }) => isProved)).toEqual(expected.map(() => true));
    expect(
      ladder.map(({ incumbent }) => incumbent?.value.numerator),
      `seed ${seed}`,
    ).toEqual(expected.map(({ planned }) => planned));
    for (const rung of ladder)
      for (const { incumbent } of [rung, settleTie(highs, scenario, actions, rung)]) {
        const items = itemsOfPlan(incumbent?.plan ?? []);
        const changes = changesBetween(itemsOfPlan(actions), items);
        expect(countOfChanges(changes)).toBeLessThanOrEqual(rung.changes);
        const end = unwrap(replay(start, incumbent?.plan ?? []));
        expect(plannedScore(outlook(end))).toEqual(incumbent?.value);
        if (incumbent === rung.incumbent) continue;
        // The tie is settled.
        const { items: fewest, coins } = at(expected, rung.changes);
        expect([itemsChanged(changes), end.treasury], `seed ${seed}`).toEqual([fewest, coins]);
      }
    rungs += ladder.length;
    for (const { item } of itemsOfPlan(actions)) met.set(item.do, (met.get(item.do) ?? 0) + 1);
  }
  console.log({ count, rungs, ...Object.fromEntries(met) });
  expect(rungs).toBeGreaterThan(1.5 * count);
  expect([...met.keys()]).toEqual(expect.arrayContaining([...deeds]));
});

test('what is nearest once some years are settled is the nearest of all legal plans', () => {
  let nearer = 0;
  for (let seed = 1, done = 0; done < (isSoak ? 300 : 30); seed++) {
    const below = belowFrom(seed);
    const scenario = tinyScenario(below);
    const start = createGame(scenario);
    if (start.setup.land.length * scenario.layers.length > 6) continue;
    const actions = playAtRandom6(scenario, below);
    const year = below(scenario.years.length);
    const opening = yearsOf(actions)
      .slice(0, year)
      .flatMap((items): Action[] => [...items, { do: 'close-books' }]);
    const later = actions.slice(opening.length);
    const game = unwrap(replay(start, opening));
    let expected: EnumeratedRung;
    try {
      expected = nearestByEnumeration(game, later, PATIENCE);
    } catch (error) {
      if (error instanceof TooMany) continue;
      throw error;
    }
    done++;
    const best = findPar(highs, game).incumbent;
    if (best === undefined) throw new Error('no plan');
    const plan = itemsOfPlan(actions);
    const whole = [...opening, ...best.plan];
    const far = changesBetween(plan, itemsOfPlan(whole));
    const settled = { items: plan.filter((item) => item.year < year), before: year };
    const near = { plan, changes: countOfChanges(far), atLeast: best.value, settled };
    const found = solve(highs, { game: start, near }, { start: whole });
    expect(found.isProved).toBe(true);
    const nearest = found.incumbent?.plan ?? [];
    const end = unwrap(replay(start, nearest));
    const changes = changesBetween(plan, itemsOfPlan(nearest));
    const early = [...changes.added, ...changes.removed].filter((one) => one.year < year);
    expect(early).toEqual([]);
    expect(
      [plannedScore(outlook(end)).numerator, itemsChanged(changes), end.treasury],
      `seed ${seed}`,
    ).toEqual([expected.planned, expected.items, expected.coins]);
    if (itemsChanged(changes) < itemsChanged(far)) nearer++;
  }
  expect(nearer).toBeGreaterThan(5);
});

const LEVELS = { coastRoad, threeForTwo };

// One with wheels and upkeep, and one with rebates.
test.each(Object.entries(LEVELS))(
  'the first rungs of %s are the best of all neighbours',
  (_, file) => {
    const scenario = unwrap(parseScenario(file));
    const start = createGame(scenario);
    const par = findPar(highs, start).incumbent?.value ?? NOTHING;
    for (let seed = 1; seed <= (isSoak ? 6 : 3); seed++) {
      const actions = playAtRandom6(scenario, belowFrom(seed));
      const ladder = findLadder(highs, scenario, actions, { par, most: isSoak ? 2 : 1 });
      for (const { changes, incumbent } of ladder)
        expect(incumbent?.value.numerator).toBe(bestNeighbours(start, actions, changes).planned);
      // Nobody is at par by chance.
      expect(ladder.length).toBeGreaterThan(1);
    }
  },
);
