import { describe, expect, test, vi } from 'vitest';
import { createClassStudy, planKey } from '../../../src/app/class/class-study';
import { askOnce, type KnownAnswers } from '../../../src/app/class/asked-once';
import { type Ask, findInPlan } from '../../../src/app/class/plan-findings';
import { decisionsOf } from '../../../src/analysis/decisions';
import type { KnownPlan } from '../../../src/analysis/question';
import {
  countOfChanges,
  changesBetween,
  itemsChanged,
  itemsOfPlan,
} from '../../../src/analysis/changes';
import { outlook, plannedScore } from '../../../src/analysis/planned-score';
import { unwrap } from '../../../src/base/result';
import { toNumber } from '../../../src/base/fraction';
import type { Action } from '../../../src/rules/action';
import { replay } from '../../../src/rules/apply';
import { createGame } from '../../../src/rules/game';
import type { Scenario } from '../../../src/scenario/scenario';
import { planOf } from '../../cli/sources';
import { belowFrom, playAtRandom } from '../../rules/random-play';
import { rowOfThree } from '../../rules/row-of-three';
import { tinyScenario } from '../../rules/tiny-scenario';
import { scaled } from '../../scale';
import { bruteForce, TooMany } from '../../solver/brute-force';
import { ladderByEnumeration } from '../../solver/ladder-by-enumeration';
import { lamps, PLANS, resultOfPlan } from '../../analysis/class/results';
import { inProcessSolver, noProofs } from '../study/in-process-solver';
import { finding, slowSolver } from '../study/slow-solver';

const solver = inProcessSolver();
const ask: Ask = async (question) => {
  const { incumbent, isProved } = await solver.ask(question, () => undefined).answer;
  if (incumbent === undefined) throw new Error('no plan');
  return { ...incumbent, isProved };
};

const scoreOf = (scenario: Scenario, actions: readonly Action[]) =>
  plannedScore(outlook(unwrap(replay(createGame(scenario), actions))));

const bestOf = (scenario: Scenario, plan: readonly Action[]): KnownPlan => ({
  value: scoreOf(scenario, plan),
  plan,
});

describe('the costliest decision of a plan', () => {
  test('is the lamp that went to the lesser place', async () => {
    const { actions } = PLANS.southNorth;
    const par = bestOf(lamps, PLANS.northSouth.actions);
    const found = await findInPlan(lamps, actions, scoreOf(lamps, actions), par, ask);
    // Before it 7 can be had, after it 5; and no one change makes the plan better.
    expect(found.costliest).toMatchObject({ year: 0, decision: { do: 'order', at: { x: 2 } } });
    expect(toNumber(found.costliest?.loss ?? par.value)).toBe(2);
    expect(toNumber(found.oneChange.value)).toBe(5);
    expect(found.isProved).toBe(true);
  });

  test('is what was not bought, where a year was ended too soon', async () => {
    const par = bestOf(lamps, PLANS.northSouth.actions);
    const { actions } = PLANS.nothing;
    const found = await findInPlan(lamps, actions, scoreOf(lamps, actions), par, ask);
    // 7 before the first year is ended, 4 after it; the second year costs 2 more.
    expect(found.costliest).toMatchObject({ year: 0, decision: { do: 'close-books' } });
    expect(toNumber(found.costliest?.loss ?? par.value)).toBe(3);
    // North in the first year.
    expect(toNumber(found.oneChange.value)).toBe(7);
  });

  test('is none of a best plan, and nothing is asked', async () => {
    const par = bestOf(lamps, PLANS.northSouth.actions);
    const never = () => Promise.reject(new Error('asked'));
    const found = await findInPlan(lamps, PLANS.north.actions, par.value, par, never);
    expect(found.costliest).toBeUndefined();
  });

  test('is the greatest of all losses, each by trying every plan', async () => {
    let tried = 0;
    for (let seed = 0; tried < scaled(200); seed++) {
      const below = belowFrom(1000 + seed);
      const scenario = tinyScenario(below);
      const { actions } = playAtRandom(scenario, 6, below);
      const start = createGame(scenario);
      const { denominator } = start.setup;
      const best = (done: readonly Action[]): number => {
        const game = unwrap(replay(start, done));
        const held = outlook({ ...game, plan: start.plan }).held.slice(0, game.books.length);
        const before = held.reduce((sum, part) => sum + part, 0);
        return (before + bruteForce(game, 'X', 2_000).planned) / denominator;
      };
      try {
        const weighed = scenario.years.flatMap((_, year) => {
          const { opening, decisions } = decisionsOf(start, actions, year);
          return decisions.map((decision, index) => {
            const upTo = (count: number) => [...opening, ...decisions.slice(0, count)];
            return { year, decision, loss: best(upTo(index)) - best(upTo(index + 1)) };
          });
        });
        const most = Math.max(0, ...weighed.map(({ loss }) => loss));
        const par = await ask({ scenario, actions: [] });
        expect(toNumber(par.value)).toBeCloseTo(best([]), 6);
        const found = await findInPlan(scenario, actions, scoreOf(scenario, actions), par, ask);
        const loss = found.costliest ? toNumber(found.costliest.loss) : 0;
        expect(loss).toBeCloseTo(most, 6);
        // Of several that cost as much it is the first, whatever was asked on the way.
        const first = weighed.find((one) => one.loss > most - 1e-9);
        expect(found.costliest?.decision).toEqual(most > 1e-9 ? first?.decision : undefined);
        if (found.costliest) expect(found.costliest.year).toBe(first?.year);
        const changes = changesBetween(itemsOfPlan(actions), itemsOfPlan(found.oneChange.plan));
        expect(countOfChanges(changes)).toBeLessThanOrEqual(1);
        expect(scoreOf(scenario, found.oneChange.plan)).toEqual(found.oneChange.value);
        tried++;
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
      }
    }
  });
});

describe('the one change', () => {
  test('is on the first of like hexes', async () => {
    // A battery reaches the site from all three hexes of the row.
    const scenario = rowOfThree();
    const nothing = planOf([], [], []);
    const par = bestOf(scenario, planOf(['battery 2,0'], [], []));
    const found = await findInPlan(scenario, nothing, scoreOf(scenario, nothing), par, ask);
    expect(found.oneChange).toEqual(bestOf(scenario, planOf(['battery 0,0'], [], [])));
  });

  test('is the best of all, and of equals changes the fewest things, then coins', async () => {
    let better = 0;
    for (let seed = 1; better < scaled(400); seed++) {
      const below = belowFrom(seed);
      const scenario = tinyScenario(below);
      const start = createGame(scenario);
      if (start.setup.land.length * scenario.layers.length > 6) continue;
      const { actions } = playAtRandom(scenario, 6, below);
      try {
        const [own, rung] = ladderByEnumeration(start, actions, 5_000);
        if (own === undefined || rung === undefined) continue;
        const par = await ask({ scenario, actions: [] });
        const { oneChange } = await findInPlan(
          scenario,
          actions,
          scoreOf(scenario, actions),
          par,
          ask,
        );
        expect(oneChange.value.numerator).toBe(rung.planned);
        if (rung.planned === own.planned) continue;
        better++;
        const changes = changesBetween(itemsOfPlan(actions), itemsOfPlan(oneChange.plan));
        const { treasury } = unwrap(replay(start, oneChange.plan));
        expect([itemsChanged(changes), treasury], `seed ${seed}`).toEqual([rung.items, rung.coins]);
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
      }
    }
  });
});

describe('plans that begin alike', () => {
  test('ask for what follows once, and come to what each comes to alone', async () => {
    let tried = 0;
    for (let seed = 0; tried < scaled(40); seed++) {
      const below = belowFrom(4000 + seed);
      const scenario = tinyScenario(below);
      const plans = [0, 1, 2].map(() => playAtRandom(scenario, 6, below).actions);
      const par = await ask({ scenario, actions: [] });
      const known: KnownAnswers = new Map();
      let asked = 0;
      const counting: Ask = (question) => {
        asked++;
        return ask(question);
      };
      const shared = askOnce(known, counting);
      // Each plan twice over, side by side: the second time nothing new is asked of its course.
      const both = await Promise.all(
        [...plans, ...plans].map((plan) =>
          findInPlan(scenario, plan, scoreOf(scenario, plan), par, shared),
        ),
      );
      const askedTogether = asked;
      asked = 0;
      for (const [index, plan] of plans.entries()) {
        const alone = await findInPlan(scenario, plan, scoreOf(scenario, plan), par, counting);
        for (const place of [index, index + plans.length]) {
          expect(both[place]?.costliest).toEqual(alone.costliest);
          expect(both[place]?.oneChange.value).toEqual(alone.oneChange.value);
        }
      }
      expect(askedTogether).toBeLessThanOrEqual(asked + plans.length);
      tried++;
    }
  });
});

describe('the study of a class', () => {
  const results = [PLANS.southNorth, PLANS.southNorth, PLANS.northSouth].map((plan) =>
    resultOfPlan(plan),
  );

  test('searches each plan once, and par first where none is shipped', async () => {
    const study = createClassStudy([inProcessSolver(), inProcessSolver()], noProofs);
    await study.open(lamps);
    expect(study.state.value.par).toBeUndefined();
    study.begin([...results, resultOfPlan({ actions: [] })]);
    expect(study.state.value.isBusy).toBe(true);
    await vi.waitFor(() => expect(study.state.value.isBusy).toBe(false));
    const { par, findings } = study.state.value;
    expect(toNumber(par?.value ?? { numerator: 0, denominator: 1 })).toBe(7);
    expect([...findings.keys()].sort()).toEqual(
      [...new Set(results.map(planKey))].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('keeps what was found when it is stopped, and goes on from there', async () => {
    const slow = slowSolver();
    const study = createClassStudy([slow.solver], noProofs);
    await study.open(lamps);
    study.begin(results);
    await vi.waitFor(() => expect(slow.asked).toHaveLength(1));
    study.stop();
    expect(slow.isStopped()).toBe(true);
    expect(study.state.value.isBusy).toBe(false);
    slow.end(finding(true));
    await Promise.resolve();
    expect(study.state.value).toMatchObject({ par: undefined, fault: undefined });
    study.begin(results);
    await vi.waitFor(() => expect(slow.asked).toHaveLength(2));
  });
});
