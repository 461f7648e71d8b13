import type { PlanItem } from '../../src/rules/action';
import type { Scenario } from '../../src/scenario/scenario';
import { sumOf, type WholeProgram } from './whole-program';

/** 1: a programme is bought in a year. */
export interface Purchase {
  readonly item: PlanItem & { readonly do: 'buy' };
  readonly cost: number;
  readonly year: number;
  readonly column: number;
}

/** 1: the patrol is kept in a year. */
export interface Patrol {
  readonly upkeep: number;
  readonly year: number;
  readonly column: number;
}

export interface Purchases {
  readonly bought: readonly Purchase[];
  readonly patrol: readonly Patrol[];
  /** The purchases of which one has been made where a programme is in force; none if it can't be. */
  inForce(programme: string, year: number): readonly Purchase[];
}

/** A programme by a name of its own; each nation's shared picture is one. */
export const pictureOf = (nation: string): string => `shared-picture ${nation}`;
const nameOf = ({ programme, nation }: Purchase['item']): string =>
  nation === undefined ? programme : pictureOf(nation);

export function purchasesOf(program: WholeProgram, scenario: Scenario): Purchases {
  const { sharedPicture, jointOrder, longReach, seeker } = scenario.programmes;
  const years = scenario.years.map((_, year) => year);
  const bought: Purchase[] = [];
  const offer = (
    programme: Purchase['item']['programme'],
    cost: number,
    from = 0,
    nation?: string,
  ): void => {
    const item = { do: 'buy', programme, ...(nation === undefined ? {} : { nation }) } as const;
    const mine = years.slice(from).map((year) => ({ item, cost, year, column: program.binary() }));
    program.atMost(sumOf(mine), 1);
    bought.push(...mine);
  };
  for (const { nation, cost } of sharedPicture ?? []) offer('shared-picture', cost, 0, nation);
  if (jointOrder) offer('joint-order', jointOrder.cost);
  if (longReach) offer('long-reach', longReach.cost, longReach.from);
  if (seeker) offer('seeker', seeker.cost, seeker.from);

  const { patrol: flies } = scenario;
  const patrol = flies
    ? years.map((year) => ({ upkeep: flies.upkeep, year, column: program.binary() }))
    : [];
  patrol.slice(1).forEach(({ column }, before) => {
    program.atMost([[1, column], ...sumOf(patrol.slice(before, before + 1), -1)], 0);
  });
  return {
    bought,
    patrol,
    inForce: (programme, year) =>
      bought.filter((one) => nameOf(one.item) === programme && one.year <= year),
  };
}
