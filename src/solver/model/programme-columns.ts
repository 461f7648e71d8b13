import { at } from '../../base/assert';
import { bitsOf, hasBit } from '../../base/bits';
import type { Game } from '../../rules/game';
import type { ModelBuilder, LinearTerm } from './linear-program';
import { nameOf } from './piece-columns';

/** A linear expression: a sum of terms, and a constant. */
export interface LinearExpression {
  readonly terms: readonly LinearTerm[];
  readonly constant: number;
}

/** Whether an expression of columns with coefficients above 0 can be more than 0. */
export const canBePositive = ({ terms, constant }: LinearExpression): boolean =>
  terms.length > 0 || constant > 0;

const constantExpression = (constant: number): LinearExpression => ({ terms: [], constant });

/** The columns of programmes and the patrol: what is in force in which year. */
export interface ProgrammeColumns {
  /** Is 1 in a year in which the programme of a mask is in force; 0 for the empty mask. */
  programme(mask: number, year: number): LinearExpression;
  /** Is 1 in a year in which the patrol is kept. */
  patrol(year: number): LinearExpression;
  /** Coins for programmes and the patrol's upkeep in a year. */
  cost(year: number): readonly LinearTerm[];
  /** `columns[programme][year]`: in force by that year; none where it is bought or not on offer. */
  readonly columns: readonly (readonly (number | undefined)[])[];
  readonly patrolColumns: readonly (number | undefined)[];
}

/** Adds the columns and rows of programmes and the patrol; what is planned is in every solution. */
export function addProgrammeColumns(
  builder: ModelBuilder,
  { setup, programmes, hasPatrol, plan, year: now }: Game,
): ProgrammeColumns {
  const { scenario } = setup;
  const years = scenario.years.map((_, year) => year).filter((year) => year >= now);
  const costs = new Map<number, LinearTerm[]>(years.map((year) => [year, []]));
  const columns = setup.programmes.map(({ kind, nation, cost, from }, index) => {
    const inForceBy = new Array<number | undefined>(scenario.years.length).fill(undefined);
    if (hasBit(programmes, index)) return inForceBy;
    let before: number | undefined;
    for (const year of years) {
      if (year < from) continue;
      const owner = nation === undefined ? [] : [at(scenario.nations, nation).id];
      const name = nameOf(kind, ...owner, 'by', scenario.firstYear + year);
      const column = builder.binary(name);
      if (before !== undefined) {
        builder.atMost(
          `still_${name}`,
          [
            [1, before],
            [-1, column],
          ],
          0,
        );
        costs.get(year)?.push([-cost, before]);
      }
      costs.get(year)?.push([cost, column]);
      if (year === now && hasBit(plan.programmes, index))
        builder.equal(`planned_${name}`, [[1, column]], 1);
      inForceBy[year] = before = column;
    }
    return inForceBy;
  });
  const patrolColumns = new Array<number | undefined>(scenario.years.length).fill(undefined);
  if (hasPatrol) {
    let before: number | undefined;
    for (const year of years) {
      const name = nameOf('patrol', scenario.firstYear + year);
      const column = builder.binary(name);
      if (before !== undefined)
        builder.atMost(
          `gone_${name}`,
          [
            [1, column],
            [-1, before],
          ],
          0,
        );
      if (year === now && plan.retire) builder.equal(`planned_${name}`, [[1, column]], 0);
      costs.get(year)?.push([scenario.patrol?.upkeep ?? 0, column]);
      patrolColumns[year] = before = column;
    }
  }
  const expression = (column: number | undefined): LinearExpression =>
    column === undefined ? constantExpression(0) : { terms: [[1, column]], constant: 0 };
  return {
    programme(mask, year) {
      const [index] = bitsOf(mask);
      if (index === undefined) return constantExpression(0);
      if (hasBit(programmes, index)) return constantExpression(1);
      return expression(at(columns, index)[year]);
    },
    patrol: (year) => expression(patrolColumns[year]),
    cost: (year) => costs.get(year) ?? [],
    columns,
    patrolColumns,
  };
}
