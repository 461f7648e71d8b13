import { at } from '../../base/assert';
import { PIECES_PER_REBATE } from '../../rules/bill';
import type { Game } from '../../rules/game';
import type { LinearTerm, ModelBuilder } from './linear-program';
import { nameOf, type PieceColumns } from './piece-columns';
import { canBePositive, type ProgrammeColumns } from './programme-columns';

/** A full set of a layer's pieces: what three pieces cost after their rebate. */
interface FullSet {
  readonly layer: number;
  readonly cost: number;
  readonly rebate: number;
}

/**
 * The greatest total value of full sets that a budget can pay for: an unbounded knapsack, by
 * dynamic programming over coins.
 *
 * @param budget Coins; none can be spent if it is below 0.
 */
export function bestFullSets(
  sets: readonly FullSet[],
  budget: number,
  valueOf: (set: FullSet) => number,
): number {
  const best: number[] = [];
  for (let coins = 0; coins <= budget; coins++)
    best.push(
      sets.reduce(
        (most, set) =>
          set.cost <= coins ? Math.max(most, at(best, coins - set.cost) + valueOf(set)) : most,
        0,
      ),
    );
  return best.at(-1) ?? 0;
}

/** What rebates depend on. */
export interface RebateContext {
  /** Coins that have come in by the end of each year, from the game's open year on. */
  readonly income: readonly number[];
  readonly pieces: PieceColumns;
  readonly programmes: ProgrammeColumns;
  /** Whether rebates are bounded by what can be paid for. */
  readonly isBounded: boolean;
}

/** The rebates of each year as terms of its bill, negative: one for each full set of a layer. */
export interface RebateColumns {
  refund(year: number): readonly LinearTerm[];
  /** The column that counts the rebates of a layer in a year; none where there can be none. */
  of(layer: number, year: number): number | undefined;
}

/**
 * Adds the columns of rebates, and the rows that bound them: a full set of pieces for each, and
 * the joint order in force.
 *
 * How much the joint order allows is bounded by what can be paid for: by the end of a year, sets
 * cost at most the income up to then less the joint order's own cost. So the rebates up to a year
 * are counted three ways, layer by layer, all together, and in coins, and each count is at most
 * its knapsack's optimum times “the joint order is in force by then”. Without these rows a
 * fraction of a joint order would allow all the rebates that a year can have, and the bound of
 * the root lies several points higher.
 */
export function addRebateColumns(
  builder: ModelBuilder,
  { setup, year: now }: Game,
  { income, pieces, programmes, isBounded }: RebateContext,
): RebateColumns {
  const { scenario } = setup;
  const joint = setup.programmes.find(({ kind }) => kind === 'joint-order');
  const sets = scenario.layers.flatMap(({ cost }, layer): FullSet[] => {
    const rebate = at(setup.rebate, layer);
    return rebate > 0 ? [{ layer, rebate, cost: PIECES_PER_REBATE * cost - rebate }] : [];
  });
  const counted: { readonly set: FullSet; readonly year: number; readonly column: number }[] = [];
  for (let year = now; year < scenario.years.length; year++) {
    const inForce = programmes.programme(setup.jointOrderMask, year);
    if (!canBePositive(inForce)) continue;
    const isBought = inForce.terms.length === 0;
    const budget = at(income, year) - (isBought ? 0 : (joint?.cost ?? 0));
    const calendarYear = scenario.firstYear + year;
    /** Bounds a sum of rebates by `most`, and by none before the joint order is in force. */
    const bound = (name: string, rebates: readonly LinearTerm[], most: number): void => {
      const allowed = inForce.terms.map(([c, column]): LinearTerm => [-most * c, column]);
      builder.atMost(name, [...rebates, ...allowed], most * inForce.constant);
    };
    for (const set of sets) {
      const ordered = pieces.ordered(set.layer, year);
      if (ordered === undefined) continue;
      const complete = Math.floor(ordered.upper / PIECES_PER_REBATE);
      const upper = isBounded
        ? Math.min(complete, Math.floor(Math.max(0, budget) / set.cost))
        : complete;
      if (upper === 0) continue;
      const name = nameOf('rebates', at(scenario.layers, set.layer).id, calendarYear);
      const column = builder.implied(name, upper, 0);
      builder.atMost(
        name,
        [
          [PIECES_PER_REBATE, column],
          [-1, ordered.column],
        ],
        0,
      );
      bound(nameOf(name, 'if'), [[1, column]], upper);
      counted.push({ set, year, column });
    }
    if (!isBounded) continue;
    const count = (what: string, valueOf: (set: FullSet) => number): void => {
      const rebates = counted.flatMap(({ set, column }): LinearTerm[] =>
        valueOf(set) > 0 ? [[valueOf(set), column]] : [],
      );
      if (rebates.length > 1)
        bound(
          nameOf('rebates', what, 'by', calendarYear),
          rebates,
          bestFullSets(sets, budget, valueOf),
        );
    };
    for (const { layer } of sets)
      count(`of_${at(scenario.layers, layer).id}`, (set) => (set.layer === layer ? 1 : 0));
    count('in_all', () => 1);
    count('in_coins', ({ rebate }) => rebate);
  }
  return {
    refund: (year) =>
      counted.flatMap((one): LinearTerm[] =>
        one.year === year ? [[-one.set.rebate, one.column]] : [],
      ),
    of: (layer, year) =>
      counted.find((one) => one.set.layer === layer && one.year === year)?.column,
  };
}
