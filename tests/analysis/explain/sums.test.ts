import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { add, compare, type Fraction, isEqual, negate, subtract } from '../../../src/base/fraction';
import { unwrap } from '../../../src/base/result';
import { changesBetween, type DatedItem, itemsOfPlan } from '../../../src/analysis/changes';
import { explain, type Explanation } from '../../../src/analysis/explain/explain';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import type { Action } from '../../../src/rules/action';
import { replay } from '../../../src/rules/apply';
import { createGame, type Game } from '../../../src/rules/game';
import type { Scenario } from '../../../src/scenario/scenario';
import { belowFrom } from '../../rules/random-play';
import { isSoak } from '../../scale';
import { type TwoPlans, twoPlans } from './plans';

const BOARDS = isSoak ? 6000 : 300;
const NONE: Fraction = { numerator: 0, denominator: 1 };

const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, NONE);
const played = (scenario: Scenario, actions: readonly Action[]): Game =>
  unwrap(replay(createGame(scenario), actions));

/** Two plans of a number, explained; each test looks at the same. */
const explained = new Map<number, TwoPlans & { readonly explanation: Explanation }>();
function explainedOf(seed: number): TwoPlans & { readonly explanation: Explanation } {
  const known = explained.get(seed);
  if (known) return known;
  const plans = twoPlans(belowFrom(seed));
  const made = { ...plans, explanation: explain(plans.scenario, plans.own, plans.better) };
  explained.set(seed, made);
  return made;
}

/** Looks at two plans on each of many boards. */
const onBoards = (look: (plans: ReturnType<typeof explainedOf>) => void): void =>
  fc.assert(
    fc.property(fc.nat(), (seed) => look(explainedOf(seed))),
    { numRuns: BOARDS, seed: 20250101 },
  );

test('points by site and year, pledges and savings add up to the difference of planned scores', () => {
  onBoards(({ scenario, own, better, explanation: { accounts } }) => {
    const [before, after] = [own, better].map((plan) => outlook(played(scenario, plan)));
    if (before === undefined || after === undefined) throw new Error('two plans');
    const difference = subtract(plannedScore(after), plannedScore(before));
    expect(isEqual(accounts.total, difference)).toBe(true);
    for (const { year, sites } of accounts.years)
      expect(sum(sites.map(({ points }) => points))).toSatisfy((points: Fraction) =>
        isEqual(points, {
          numerator: at(after.held, year) - at(before.held, year),
          denominator: after.denominator,
        }),
      );
    const parts = [
      ...accounts.years.flatMap(({ sites }) => sites.map(({ points }) => points)),
      ...accounts.pledges.map(({ points }) => points),
      accounts.savings.points,
    ];
    expect(isEqual(sum(parts), difference)).toBe(true);
  });
});

test("each year's coins balance, line by line", () => {
  onBoards(({ scenario, own, better, explanation: { accounts } }) => {
    const [before, after] = [own, better].map((plan) => played(scenario, plan).books);
    let carried = 0;
    for (const { year, lines, ...account } of accounts.years) {
      const [mine, other] = [at(before ?? [], year), at(after ?? [], year)];
      const bill = lines.reduce((coins, line) => coins + line.coins, 0);
      expect(bill).toBe(other.bill - mine.bill);
      expect(account.carried).toBe(carried);
      expect(account.left).toBe(account.carried - bill);
      expect(account.left).toBe(other.treasury - mine.treasury);
      expect(
        new Set(lines.map((line) => JSON.stringify({ ...line, coins: 0, count: 0 }))).size,
      ).toBe(lines.length);
      carried = account.left;
    }
    expect(accounts.savings.coins).toBe(carried);
  });
});

test('pairs part the changes among them, and their coins and points are all there are', () => {
  const inOrder = (items: readonly (DatedItem | undefined)[]): string[] =>
    items.flatMap((item) => (item ? [JSON.stringify(item)] : [])).toSorted();
  onBoards(({ own, better, explanation: { accounts, pairs } }) => {
    const changes = changesBetween(itemsOfPlan(own), itemsOfPlan(better));
    expect(inOrder(pairs.map(({ added }) => added))).toEqual(inOrder(changes.added));
    expect(inOrder(pairs.map(({ removed }) => removed))).toEqual(inOrder(changes.removed));
    const points = sum([
      ...pairs.map((pair) => pair.points),
      ...accounts.pledges.map((pledge) => pledge.points),
      accounts.savings.points,
    ]);
    expect(isEqual(points, accounts.total)).toBe(true);
    const coins = pairs.reduce((all, pair) => all + pair.coins, 0);
    expect(coins).toBe(0 - accounts.savings.coins);
  });
});

test('causes share no pair, neither explained nor bought, and their points with the rest are all there are', () => {
  onBoards(({ explanation: { accounts, causes, rest } }) => {
    expect(isEqual(sum([...causes.map(({ points }) => points), rest]), accounts.total)).toBe(true);
    const explained = causes.flatMap(({ pairs }) => pairs);
    expect(new Set(explained).size).toBe(explained.length);
    const bought = causes.flatMap(({ buys }) => buys);
    expect(new Set([...explained, ...bought]).size).toBe(explained.length + bought.length);
    for (let next = 1; next < causes.length; next++)
      expect(compare(at(causes, next).points, at(causes, next - 1).points)).toBeLessThanOrEqual(0);
  });
});

test('what a plan is behind, the other is ahead', () => {
  onBoards(({ scenario, own, better, explanation: there }) => {
    const back = explain(scenario, better, own);
    expect(isEqual(there.accounts.total, negate(back.accounts.total))).toBe(true);
    there.accounts.years.forEach(({ left, lines, sites }, year) => {
      const other = at(back.accounts.years, year);
      expect(left + other.left).toBe(0);
      expect(lines.map(({ coins }) => coins)).toEqual(other.lines.map(({ coins }) => 0 - coins));
      expect(sites.map(({ site }) => site)).toEqual(other.sites.map(({ site }) => site));
    });
  });
});

test('a plan is a set: its order changes nothing, and it differs in nothing from itself', () => {
  /** The same plan, each year's items the other way round. */
  const turned = ({ years }: Scenario, plan: readonly Action[]): Action[] => {
    const items = itemsOfPlan(plan).toReversed();
    return years.flatMap((_, year): Action[] => [
      ...items.filter((one) => one.year === year).map(({ item }) => item),
      { do: 'close-books' },
    ]);
  };
  onBoards(({ scenario, own, better, explanation }) => {
    const again = turned(scenario, own);
    expect(explain(scenario, again, turned(scenario, better))).toEqual(explanation);
    const { pairs, causes, accounts } = explain(scenario, own, again);
    expect([pairs, causes, accounts.total.numerator]).toEqual([[], [], 0]);
  });
});
