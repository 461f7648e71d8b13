import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { itemsOfPlan } from '../../src/analysis/changes';
import { at } from '../../src/base/assert';
import { isGreater, toNumber } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Solver } from '../../src/app/ports';
import { createGameRecord } from '../../src/rules/game-record';
import { parseScenario } from '../../src/scenario/check';
import { studied } from '../app/study/studied';
import { planOf } from '../cli/sources';
import { type Asked, openSolver } from './solver-in-chromium';

const scenario = unwrap(parseScenario(benelux));

/** A piece for one site after another, as a player might who looks at no number. */
const PLAN = planOf(
  ['kit 5,0', 'kit 4,1', 'kit 3,2', 'kit 2,3', 'kit 3,4', 'kit 0,5', 'kit 1,5', 'kit 2,5'],
  ['kit 2,6', 'kit 2,7', 'kit 3,7', 'kit 4,7', 'kit 4,9', 'team 5,0', 'team 4,1', 'team 3,2'],
  ['team 2,3', 'team 3,4', 'team 0,5', 'team 1,5', 'team 2,5', 'team 2,6'],
);

/** What adds most to the planned score, one purchase at a time. */
const GREEDY = planOf(
  ['picture be', 'seeker', 'kit 2,6', 'close 3,6', 'area 1,5'],
  ['picture nl', 'long-reach', 'kit 2,3', 'team 2,6', 'close 2,3'],
  ['picture lu', 'kit 3,2', 'kit 4,9', 'team 3,2', 'team 4,9'],
);

const PLANS = {
  'the plan of the greedy': GREEDY,
  'the empty plan': planOf([], [], []),
  'a piece for each site': PLAN,
};

test.each(Object.entries(PLANS))(
  'the ladder of the flagship in Chromium: %s',
  async (name, plan) => {
    const { asked, answer, close } = await openSolver();
    try {
      const par = (await answer({ scenario, actions: [] })).incumbent?.value;
      if (par === undefined) throw new Error('no plan');
      asked.length = 0;
      let seconds = 0;
      const told: string[] = [];
      for (let changes = 1, start: readonly Action[] = plan; ; changes++) {
        const near = { plan: itemsOfPlan(plan), changes };
        const { incumbent, isProved } = await answer({
          scenario,
          actions: [],
          near,
          start,
          upperBound: par,
        });
        seconds += at(asked, asked.length - 1).seconds;
        if (incumbent === undefined) throw new Error('no plan');
        told.push(
          `L(${changes}) ${toNumber(incumbent.value).toFixed(1)}${isProved ? '' : ' at least'} ${seconds.toFixed(1)} s`,
        );
        start = incumbent.plan;
        if (!isGreater(par, incumbent.value)) break;
      }
      console.log(`${name}: ${told.join('; ')}`);
    } finally {
      await close();
    }
  },
);

test('a study of the flagship in Chromium: every regret and the frontier, nothing shipped', async () => {
  const { asked, answer, close } = await openSolver();
  const solver: Solver = {
    ask: (question) => ({
      answer: answer(question),
      stop: () => undefined,
      pause: () => undefined,
      hurry: () => undefined,
    }),
    model: () => Promise.reject(new Error('no model is asked for')),
  };
  try {
    const game = { ...createGameRecord(scenario, 'HERON'), actions: PLAN };
    const study = await studied(game, solver);
    expect(study.standings.every((standing) => standing?.isProved)).toBe(true);
    const sum = (list: readonly Asked[]): string => {
      const seconds = list.reduce((all, one) => all + one.seconds, 0);
      const nodes = list.reduce((all, one) => all + one.nodes, 0);
      return `${list.length} questions, ${seconds.toFixed(1)} s, ${nodes} nodes`;
    };
    const kindOf = ({ question: { scenario: of, near } }: Asked): string => {
      if (near?.settled) return 'what is nearest and regrets nothing';
      if (near?.atLeast) return 'ties between the plans of a rung';
      if (near) return 'the ladder';
      return of === scenario ? 'regrets, par and hindsight with them' : 'the frontier';
    };
    const [par] = asked;
    console.log(`par: ${sum(asked.slice(0, 1))}`);
    for (const kind of new Set(asked.map(kindOf)))
      console.log(`${kind}: ${sum(asked.filter((one) => kindOf(one) === kind))}`);
    const budgets = asked.filter((one) => kindOf(one) === 'the frontier');
    const frontier = budgets.reduce((all, { seconds }) => all + seconds, par?.seconds ?? 0);
    console.log(
      `the frontier, par with it, beside par: ${(frontier / (par?.seconds ?? NaN)).toFixed(1)}`,
    );
  } finally {
    await close();
  }
});
