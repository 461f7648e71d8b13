import {
  type Changes,
  changesBetween,
  itemsChanged,
  itemsOfPlan,
  type Neighbourhood,
} from '../../analysis/changes';
import { gcd } from '../../base/fraction';
import type { Game } from '../../rules/game';
import type { Scenario } from '../../scenario/scenario';
import { type LinearTerm, type ModelBuilder, negative } from './linear-program';

/** The coins of all years. */
const incomeOf = ({ years }: Scenario): number =>
  years.reduce((sum, { income }) => sum + income, 0);

/** What an item changed weighs in coins: more than any plan can cost. */
const itemWeight = (scenario: Scenario): number => incomeOf(scenario) + 1;

/**
 * By how much a plan breaks a tie: the items that it changes, each weighing more than all coins, and
 * the coins that it costs. Less is better.
 *
 * @param game The plan, played to its end.
 */
export function tieBreaker({ setup, treasury }: Game, changes: Changes): number {
  const { scenario } = setup;
  return itemsChanged(changes) * itemWeight(scenario) + incomeOf(scenario) - treasury;
}

/** The changes that lead from a neighbourhood's plan to another. */
export const changesFrom = (
  { plan }: Neighbourhood,
  actions: Parameters<typeof itemsOfPlan>[0],
): Changes => changesBetween(plan, itemsOfPlan(actions));

/**
 * Has a program seek the plan that breaks ties among those that reach a value: its objective
 * becomes `-tieBreaker` plus `tieBreakingOffset`.
 *
 * @param atLeast The value, in units of the objective so far.
 * @param items Terms that add up to the items kept and added, and to the coins spent.
 */
export function addTieBreaking(
  builder: ModelBuilder,
  scenario: Scenario,
  {
    atLeast,
    kept,
    added,
    spent,
  }: {
    readonly atLeast: number;
    readonly kept: readonly LinearTerm[];
    readonly added: readonly LinearTerm[];
    readonly spent: readonly LinearTerm[];
  },
): void {
  const units = builder.columns.flatMap(({ objective }, column): LinearTerm[] =>
    objective > 0 ? [[objective, column]] : [],
  );
  const divisor = units.reduce((common, [coefficient]) => gcd(coefficient, common), 0) || 1;
  builder.atMost(
    'value',
    units.map(([coefficient, column]): LinearTerm => [-coefficient / divisor, column]),
    -Math.ceil(atLeast / divisor),
  );
  const weight = itemWeight(scenario);
  const weighed = (terms: readonly LinearTerm[]): LinearTerm[] =>
    terms.map(([coefficient, column]) => [coefficient * weight, column]);
  builder.maximise([...weighed(kept), ...negative(weighed(added)), ...negative(spent)]);
}

/** By how much `addTieBreaking`'s objective is more than `-tieBreaker`: also a bound of it. */
export const tieBreakingOffset = (scenario: Scenario, { plan }: Neighbourhood): number =>
  itemWeight(scenario) * plan.length;
