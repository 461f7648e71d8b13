import { at } from '../../base/assert';
import type { Game } from '../../rules/game';
import type { Draft, Term } from './linear-program';
import { nameOf } from './piece-columns';

/** Something linear: terms and a constant. */
export interface Expression {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** Whether it can be more than 0. */
export const canBe = ({ terms, constant }: Expression): boolean => terms.length > 0 || constant > 0;

const constantly = (constant: number): Expression => ({ terms: [], constant });

/** What is in force year by year: programmes bought and the patrol kept, for good or till retired. */
export interface InForce {
  /** 1 in the years in which the programme of a bit is in force; 0 for no bit. */
  programme(bit: number, year: number): Expression;
  patrol(year: number): Expression;
  /** Coins for programmes and the patrol's upkeep in a year. */
  cost(year: number): readonly Term[];
  readonly columns: readonly (readonly (number | undefined)[])[];
  readonly patrolColumns: readonly (number | undefined)[];
}

export function inForceOf(
  draft: Draft,
  { setup, programmes, hasPatrol, plan, year: now }: Game,
): InForce {
  const { scenario } = setup;
  const years = scenario.years.map((_, year) => year).filter((year) => year >= now);
  const costs = new Map<number, Term[]>(years.map((year) => [year, []]));
  const columns = setup.programmes.map(({ kind, nation, cost, from }, index) => {
    const mine = new Array<number | undefined>(scenario.years.length).fill(undefined);
    if ((programmes & (1 << index)) !== 0) return mine;
    let before: number | undefined;
    for (const year of years) {
      if (year < from) continue;
      const who = nation < 0 ? [] : [at(scenario.nations, nation).id];
      const name = nameOf(kind, ...who, 'by', scenario.firstYear + year);
      const column = draft.binary(name);
      if (before !== undefined) {
        draft.atMost(
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
      if (year === now && (plan.programmes & (1 << index)) !== 0)
        draft.equal(`planned_${name}`, [[1, column]], 1);
      mine[year] = before = column;
    }
    return mine;
  });
  const patrolColumns = new Array<number | undefined>(scenario.years.length).fill(undefined);
  if (hasPatrol) {
    let before: number | undefined;
    for (const year of years) {
      const name = nameOf('patrol', scenario.firstYear + year);
      const column = draft.binary(name);
      if (before !== undefined)
        draft.atMost(
          `gone_${name}`,
          [
            [1, column],
            [-1, before],
          ],
          0,
        );
      if (year === now && plan.retire) draft.equal(`planned_${name}`, [[1, column]], 0);
      costs.get(year)?.push([scenario.patrol?.upkeep ?? 0, column]);
      patrolColumns[year] = before = column;
    }
  }
  const expression = (column: number | undefined): Expression =>
    column === undefined ? constantly(0) : { terms: [[1, column]], constant: 0 };
  return {
    programme(bit, year) {
      if (bit === 0) return constantly(0);
      if ((programmes & bit) !== 0) return constantly(1);
      return expression(at(columns, Math.log2(bit))[year]);
    },
    patrol: (year) => expression(patrolColumns[year]),
    cost: (year) => costs.get(year) ?? [],
    columns,
    patrolColumns,
  };
}
