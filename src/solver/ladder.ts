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
 * Settles a tie: of the plans that are worth as much as a rung's and no farther from the given one,
 * finds the one that changes the fewest items, then costs the fewest coins, then has its pieces on
 * the first of like hexes.
 *
 * @param plan Legal actions of a whole game.
 * @returns The rung with that plan; with the best found where the search was ended before a proof.
 */
export function settleTie(
  highs: Highs,
  scenario: Scenario,
  plan: readonly Action[],
  rung: Rung,
  options: SearchOptions = {},
): Rung {
  const { incumbent, changes } = rung;
  if (incumbent === undefined) return rung;
  const game = createGame(scenario);
  const near = { plan: itemsOfPlan(plan), changes, atLeast: incumbent.value };
  const found = solve(highs, { game, near }, { ...options, start: incumbent.plan });
  return {
    ...rung,
    incumbent: { ...incumbent, ...(found.incumbent && { plan: found.incumbent.plan }) },
  };
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
