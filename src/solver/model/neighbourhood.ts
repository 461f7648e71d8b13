import { at } from '../../base/assert';
import { type DatedItem, isSameDatedItem, type Neighbourhood } from '../../analysis/changes';
import type { PlanItem } from '../../rules/action';
import type { Game } from '../../rules/game';
import { itemOf, orderOf, standDownOf } from '../../rules/legal';
import { cellOf, hexOf, layerOf, type Setup } from '../../rules/setup';
import { comesIntoService, type ConsideredPieces, piecesInReach } from './considered-pieces';
import {
  BRANCHING_PRIORITIES,
  type LinearTerm,
  type ModelBuilder,
  negative,
} from './linear-program';
import { nameOf, type PieceColumns, type WheeledGroup } from './piece-columns';
import type { ProgrammeColumns } from './programme-columns';

/**
 * The pieces that a plan in the neighbourhood may have. Dominance does not hold here: to use the
 * better of two hexes can cost a change. And whatever the given plan does may be kept, useful or
 * not; a piece of no use may even be ordered so that standing it down or moving it is kept.
 */
export function piecesNear(setup: Setup, { plan }: Neighbourhood): ConsideredPieces {
  const namedAt = (what: PlanItem['do'], layer: number, cell: number): number[] => {
    const { id } = layerOf(setup, layer);
    return plan.flatMap(({ year, item }) =>
      item.do === what && 'at' in item && item.layer === id && cellOf(setup, item.at) === cell
        ? [year]
        : [],
    );
  };
  return {
    cells(layer) {
      const inReach = piecesInReach(setup).cells(layer);
      return setup.land.filter(
        (cell) =>
          inReach.includes(cell) ||
          namedAt('order', layer, cell).length > 0 ||
          namedAt('stand-down', layer, cell).length > 0,
      );
    },
    isStatic(piece) {
      const { layer, cell, ordered, until } = piece;
      const isDown = namedAt('stand-down', layer, cell).includes(until);
      const isOrdered = namedAt('order', layer, cell).includes(ordered);
      return comesIntoService(setup, piece) || isDown || isOrdered;
    },
    isWheeled: (nation) =>
      plan.some(({ item }) => {
        if (item.do === 'buy' || item.do === 'retire') return false;
        const cell = cellOf(setup, item.do === 'move' ? item.from : item.at);
        return cell !== undefined && setup.nationOf[cell] === nation;
      }),
  };
}

/** How the wheeled pieces of a group come from the year before to a year. */
export interface WheeledSteps {
  readonly group: WheeledGroup;
  readonly year: number;
  /** Moves of the given plan, with columns that are 1 where this group makes them too. */
  readonly moves: readonly {
    readonly from: number;
    readonly to: number;
    readonly column: number;
  }[];
  /** From a cell to the column that is 1 where a piece is stood down there. */
  readonly standDowns: ReadonlyMap<number, number>;
}

const sumOf = (columns: Iterable<number>): LinearTerm[] =>
  [...columns].map((column): LinearTerm => [1, column]);

/** Counts the items of a solution: those of the given plan, which it keeps, and those it adds. */
class ItemCounts {
  readonly kept: LinearTerm[] = [];
  readonly added: LinearTerm[] = [];
  /** Of those the items that are settled, and those that come too early. */
  readonly keptSettled: LinearTerm[] = [];
  readonly addedEarly: LinearTerm[] = [];

  constructor(private readonly near: Neighbourhood) {}

  holds = (year: number, item: PlanItem): boolean => isAmong(this.near.plan, { year, item });

  /** Enters terms that add up to 1 where a solution holds an item, and to 0 where it does not. */
  enter(year: number, item: PlanItem, terms: readonly LinearTerm[]): void {
    if (!this.holds(year, item)) return this.enterAdded(year, terms);
    this.kept.push(...terms);
    if (isAmong(this.near.settled?.items ?? [], { year, item })) this.keptSettled.push(...terms);
  }

  /** The same for items that the given plan is known to lack. */
  enterAdded(year: number, terms: readonly LinearTerm[]): void {
    this.added.push(...terms);
    if (year < (this.near.settled?.before ?? 0)) this.addedEarly.push(...terms);
  }
}

const isAmong = (items: readonly DatedItem[], item: DatedItem): boolean =>
  items.some((other) => isSameDatedItem(other, item));

/**
 * Adds the rows that keep every solution in a neighbourhood: at most so many items are added to the
 * given plan, and at most so many removed.
 *
 * Moves are counted as a plan file states them, from a hex to a hex. Those of the given plan have
 * columns of their own; of others only that a piece leaves its hex is counted, since for their
 * number it is all the same which piece goes where.
 *
 * @param game At its first year, with nothing planned.
 */
export function addNeighbourhood(
  builder: ModelBuilder,
  game: Game,
  { pieces, programmes }: { readonly pieces: PieceColumns; readonly programmes: ProgrammeColumns },
  near: Neighbourhood,
): { readonly steps: WheeledSteps[]; readonly counts: ItemCounts } {
  const { setup } = game;
  const { scenario } = setup;
  const { plan, changes, settled } = near;
  const counts = new ItemCounts(near);
  for (const { layer, cell, ordered, until, column } of pieces.staticPieces) {
    counts.enter(ordered, orderOf(setup, layer, cell), [[1, column]]);
    if (until < scenario.years.length)
      counts.enter(until, standDownOf(setup, layer, cell), [[1, column]]);
  }
  setup.programmes.forEach((programme, index) =>
    at(programmes.columns, index).forEach((column, year, columns) => {
      if (column === undefined) return;
      const before = sumOf([columns[year - 1]].filter((other) => other !== undefined));
      counts.enter(year, itemOf(setup, programme), [[1, column], ...negative(before)]);
    }),
  );
  retired(builder, game, programmes).forEach((terms, year) =>
    counts.enter(year, { do: 'retire' }, terms),
  );
  const steps: WheeledSteps[] = [];
  for (const group of pieces.wheeledGroups) {
    for (const [cell, column] of group.columns[group.ordered] ?? [])
      counts.enter(group.ordered, { ...orderOf(setup, group.layer, cell), wheels: true }, [
        [1, column],
      ]);
    for (let year = group.ordered + 1; year < scenario.years.length; year++)
      steps.push(addWheeledSteps(builder, setup, { group, year, plan, counts }));
  }
  builder.atMost('added', counts.added, changes);
  builder.atMost('removed', negative(counts.kept), changes - plan.length);
  if (settled) {
    builder.atMost('added_early', counts.addedEarly, 0);
    builder.atMost('settled', negative(counts.keptSettled), -settled.items.length);
  }
  return { steps, counts };
}

/** By year, terms that add up to 1 where the patrol is retired in that year. */
function retired(
  builder: ModelBuilder,
  game: Game,
  { patrolColumns }: ProgrammeColumns,
): LinearTerm[][] {
  if (!game.hasPatrol) return [];
  let before = builder.binary('patrol_before');
  builder.equal('patrol_before', [[1, before]], 1);
  return patrolColumns.map((column): LinearTerm[] => {
    if (column === undefined) return [];
    const terms: LinearTerm[] = [
      [1, before],
      [-1, column],
    ];
    before = column;
    return terms;
  });
}

/** Adds the rows of how a group's pieces come from the year before to a year, and counts the items. */
function addWheeledSteps(
  builder: ModelBuilder,
  setup: Setup,
  {
    group,
    year,
    plan,
    counts,
  }: {
    readonly group: WheeledGroup;
    readonly year: number;
    readonly plan: readonly DatedItem[];
    readonly counts: ItemCounts;
  },
): WheeledSteps {
  const { layer, nation, ordered } = group;
  const { firstYear, nations } = setup.scenario;
  const { id, upkeep } = layerOf(setup, layer);
  const [before, here] = [at(group.columns, year - 1), at(group.columns, year)];
  if (before === undefined || here === undefined) throw new Error('a group stands every year');
  const dated = nameOf(firstYear + year, 'since', firstYear + ordered);
  const named = (what: string, cell: number): string => {
    const { x, y } = hexOf(setup, cell);
    return nameOf(what, id, x, y, dated);
  };
  const moves = plan.flatMap(({ year: of, item }) => {
    if (of !== year || item.do !== 'move') return [];
    const [from, to] = [cellOf(setup, item.from), cellOf(setup, item.to)];
    if (from === undefined || to === undefined || setup.nationOf[from] !== nation) return [];
    const column = builder.binary(named('moved', from), 0, BRANCHING_PRIORITIES.move);
    counts.enter(year, item, [[1, column]]);
    return [{ from, to, column }];
  });
  const standDowns = new Map<number, number>();
  for (const [cell, now] of here) {
    const item = standDownOf(setup, layer, cell);
    const out = builder.column(named('moved_elsewhere', cell), 1, 0, false);
    counts.enterAdded(year, [[1, out]]);
    const kept = moves.filter(({ from }) => from === cell);
    const leaving = sumOf([out, ...kept.map(({ column }) => column)]);
    const arriving = sumOf(moves.flatMap(({ to, column }) => (to === cell ? [column] : [])));
    if (upkeep > 0) {
      const down = builder.binary(named('stood_down', cell), 0, BRANCHING_PRIORITIES.move);
      standDowns.set(cell, down);
      counts.enter(year, item, [[1, down]]);
      leaving.push([1, down]);
    }
    const stood = sumOf([before.get(cell)].filter((column) => column !== undefined));
    // Whoever stood there or came by a kept move, and is there no more, has left.
    builder.atMost(
      named('leaves', cell),
      [...stood, ...arriving, [-1, now], ...negative(leaving)],
      0,
    );
    // A piece moves once a year: where it counts which, what leaves stood there when the year began.
    if (kept.length > 0 || arriving.length > 0 || counts.holds(year, item))
      builder.atMost(named('stood', cell), [...leaving, ...negative(stood)], 0);
  }
  if (upkeep > 0)
    builder.equal(
      nameOf('stood_down', at(nations, nation).id, dated),
      [...sumOf(here.values()), ...sumOf(standDowns.values()), ...negative(sumOf(before.values()))],
      0,
    );
  return { group, year, moves, standDowns };
}
