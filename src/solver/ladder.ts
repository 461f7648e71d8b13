import type { Highs } from 'highs';
import { itemsOfPlan } from '../analysis/changes';
import type { Finding } from '../analysis/question';
import { outlook, plannedScore } from '../analysis/planned-score';
import { type Fraction, isGreater } from '../base/fraction';
import { unwrap } from '../base/result';
import type { Action } from '../rules/action';
import { replay } from '../rules/apply';
import { createGame } from '../rules/game';
import type { Scenario } from '../scenario/scenario';
import { solve, type SearchOptions } from './par';
import { WarmStart } from './search/warm-start';

/** The best of all plans at most so many changes from a given one. */
export interface Rung extends Finding {
  readonly changes: number;
}

/**
 * The ladder of a plan: the best planned score for each number of changes, from none to as many as
 * par takes.
 *
 * @param plan Legal actions of a whole game.
 * @param par Where the ladder ends.
 * @param most No rung has more changes than this.
 */
export function findLadder(
  highs: Highs,
  scenario: Scenario,
  plan: readonly Action[],
  { par, most = Infinity }: { readonly par: Fraction; readonly most?: number },
  optionsFor: () => SearchOptions = () => ({}),
): Rung[] {
  const game = createGame(scenario);
  const items = itemsOfPlan(plan);
  const own = plannedScore(outlook(unwrap(replay(game, plan))));
  const warmStart = new WarmStart(highs);
  const rungs: Rung[] = [
    {
      changes: 0,
      incumbent: { value: own, plan },
      bound: own,
      isProved: true,
      nodes: 0,
      seconds: 0,
    },
  ];
  let best = { value: own, plan };
  for (let changes = 1; changes <= most && isGreater(par, best.value); changes++) {
    const near = { plan: items, changes };
    const found = solve(highs, { game, near }, { warmStart, ...optionsFor(), start: best.plan });
    rungs.push({ changes, ...found });
    best = found.incumbent ?? best;
  }
  return rungs;
}
