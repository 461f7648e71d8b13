import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import type { PlanItem } from '../../../src/rules/action';
import { apply, replay } from '../../../src/rules/apply';
import { createGame, EMPTY_PLAN, type Game } from '../../../src/rules/game';
import { itemsOf, legalItems } from '../../../src/rules/legal';
import { isSamePlan, mergePlans, planChanges } from '../../../src/rules/seats/merge';
import { type Below, belowFrom, pick, playAtRandom } from '../random-play';
import { readItem } from '../script';
import { tinyScenario } from '../tiny-scenario';
import { twoShores } from '../two-shores';
import { scaled } from '../../scale';

const linesOf = (lines: readonly string[]): PlanItem[] => lines.map(readItem);

/** A few changes of a plan at random, each legal. */
function changedAtRandom(start: Game, below: Below): Game {
  let game = start;
  for (let left = below(4); left > 0; left--) {
    const held = itemsOf(game);
    const free = legalItems(game);
    const takesBack = held.length > 0 && (free.length === 0 || below(3) === 0);
    if (!takesBack && free.length === 0) return game;
    game = unwrap(
      apply(game, takesBack ? { do: 'take-back', item: pick(held, below) } : pick(free, below)),
    );
  }
  return game;
}

/** A year's beginning in the middle of a game played at random, so that there are pieces to move. */
function someYear(below: Below): Game {
  const scenario = below(3) === 0 ? twoShores : tinyScenario(below);
  const { plans } = playAtRandom(scenario, 6, below);
  let game = createGame(scenario);
  for (const plan of plans.slice(0, below(plans.length)))
    game = unwrap(replay(game, [...plan, { do: 'close-books' }]));
  return game;
}

/** What a plan says of one thing: the formulation for comparison asks thing by thing. */
function saidOf(items: readonly PlanItem[], about: PlanItem): PlanItem | undefined {
  const place = (item: PlanItem): string => {
    if (item.do === 'move') return `piece ${item.layer} ${JSON.stringify(item.from)}`;
    if (item.do === 'stand-down') return `piece ${item.layer} ${JSON.stringify(item.at)}`;
    if (item.do === 'order') return `order ${item.layer} ${JSON.stringify(item.at)}`;
    return JSON.stringify(item);
  };
  return items.find((item) => place(item) === place(about));
}
const isAlike = (a: PlanItem | undefined, b: PlanItem | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

describe('two plans changed at once', () => {
  test.each([
    ['neither', [], [], [], 'alike', []],
    ['mine alone', ['lamp 0,0'], ['lamp 0,0', 'retire'], ['lamp 0,0'], 'only-mine', undefined],
    ['theirs alone', ['lamp 0,0'], ['lamp 0,0'], [], 'only-theirs', []],
    ['the same in both', [], ['lamp 0,0'], ['lamp 0,0'], 'alike', ['lamp 0,0']],
    ['different things', [], ['lamp 0,0'], ['lamp 2,0'], 'joined', ['lamp 0,0', 'lamp 2,0']],
    [
      'one takes back, the other adds',
      ['lamp 0,0', 'cart 0,0'],
      ['cart 0,0'],
      ['lamp 0,0', 'cart 0,0', 'seeker'],
      'joined',
      ['cart 0,0', 'seeker'],
    ],
    [
      'both take the same back',
      ['lamp 0,0', 'retire'],
      ['retire'],
      ['retire'],
      'alike',
      ['retire'],
    ],
    [
      'both, and each something else',
      ['retire'],
      ['lamp 0,0', 'lamp 1,0'],
      ['lamp 0,0', 'lamp 2,0'],
      'joined',
      ['lamp 0,0', 'lamp 1,0', 'lamp 2,0'],
    ],
    ['one thing in two ways', [], ['tower 0,0'], ['tower 0,0 wheels'], 'clash', undefined],
    [
      'moved here and there',
      [],
      ['move tower 0,0 to 1,0'],
      ['move tower 0,0 to 1,1'],
      'clash',
      undefined,
    ],
    [
      'moved and stood down',
      [],
      ['move tower 0,0 to 1,0'],
      ['stand down tower 0,0'],
      'clash',
      undefined,
    ],
    ['taken back and changed', ['tower 0,0'], [], ['tower 0,0 wheels'], 'clash', undefined],
  ] as const)('%s', (_, base, mine, theirs, kind, items) => {
    const merged = mergePlans(linesOf(base), linesOf(mine), linesOf(theirs));
    expect(merged.kind).toBe(kind);
    if (items && merged.kind !== 'clash')
      expect(isSamePlan(merged.items, linesOf(items))).toBe(true);
  });

  test('lose nothing: each thing is as the one has it who changed it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const below = belowFrom(seed);
        const start = someYear(below);
        const base = changedAtRandom(start, below);
        const games = [changedAtRandom(base, below), changedAtRandom(base, below)];
        const [old, mine, theirs] = [base, ...games].map(itemsOf) as [
          PlanItem[],
          PlanItem[],
          PlanItem[],
        ];
        const merged = mergePlans(old, mine, theirs);
        const all = [...old, ...mine, ...theirs];
        if (merged.kind === 'clash') {
          expect(
            all.some((item) => {
              const [was, own, other] = [old, mine, theirs].map((plan) => saidOf(plan, item));
              return !isAlike(own, was) && !isAlike(other, was) && !isAlike(own, other);
            }),
          ).toBe(true);
          return;
        }
        for (const item of all) {
          const [was, own, other, now] = [old, mine, theirs, merged.items].map((plan) =>
            saidOf(plan, item),
          );
          expect(now).toEqual(isAlike(own, was) ? other : own);
        }
        // It is a plan of that year.
        const played = replay({ ...start, plan: EMPTY_PLAN }, merged.items);
        expect(played.ok).toBe(true);
      }),
      { numRuns: scaled(30_000) },
    );
  });

  test('come to the same whoever is asked', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const below = belowFrom(seed);
        const base = changedAtRandom(someYear(below), below);
        const [mine, theirs] = [changedAtRandom(base, below), changedAtRandom(base, below)];
        const [one, other] = [
          mergePlans(itemsOf(base), itemsOf(mine), itemsOf(theirs)),
          mergePlans(itemsOf(base), itemsOf(theirs), itemsOf(mine)),
        ];
        if (one.kind === 'clash' || other.kind === 'clash') expect(one.kind).toBe(other.kind);
        else expect(isSamePlan(one.items, other.items)).toBe(true);
      }),
      { numRuns: scaled(30_000) },
    );
  });

  test('what has changed leads from one plan to the other', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const below = belowFrom(seed);
        const before = changedAtRandom(someYear(below), below);
        const after = changedAtRandom(before, below);
        const { added, removed } = planChanges(itemsOf(before), itemsOf(after));
        let game = before;
        for (const item of removed) game = unwrap(apply(game, { do: 'take-back', item }));
        for (const item of added) game = unwrap(apply(game, item));
        expect(game.plan).toEqual(after.plan);
      }),
      { numRuns: scaled(30_000) },
    );
  });

  test('by hand: what has changed', () => {
    const changes = planChanges(linesOf(['lamp 0,0', 'tower 0,0']), linesOf(['tower 0,0 wheels']));
    expect(changes.added).toEqual(linesOf(['tower 0,0 wheels']));
    expect(changes.removed.map((item) => at([item], 0).do)).toEqual(['order', 'order']);
  });
});
