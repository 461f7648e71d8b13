import { at } from '../../base/assert';
import type { Game } from '../../rules/game';
import { hexOf, layerOf } from '../../rules/setup';
import { destinationOf } from '../../rules/placement';
import { type ConsideredPieces, type PieceWithoutWheels, usefulPieces } from './considered-pieces';
import { type ModelBuilder, type LinearTerm, BRANCHING_PRIORITIES } from './linear-program';

/** A piece that may stand, with its column. */
export interface StaticPiece extends PieceWithoutWheels {
  readonly column: number;
}

/**
 * The wheeled pieces of one nation that were ordered in one year. They are interchangeable, so
 * columns say on which cells of the nation they stand each year, not which piece stands where.
 */
export interface WheeledGroup {
  readonly layer: number;
  readonly nation: number;
  readonly ordered: number;
  /** `columns[year]`: from a cell to the column that is 1 where one stands there that year. */
  readonly columns: readonly (ReadonlyMap<number, number> | undefined)[];
}

/** The columns of all pieces that may stand, and the sums over them that rows need. */
export interface PieceColumns {
  readonly staticPieces: readonly StaticPiece[];
  readonly wheeledGroups: readonly WheeledGroup[];
  /** Pieces of a layer on a cell that are in service in a year. */
  service(layer: number, cell: number, year: number): readonly LinearTerm[];
  /** Coins that orders, wheels and upkeep cost in a year, before rebates. */
  cost(year: number): readonly LinearTerm[];
  /** The pieces of a layer ordered in a year; none where none can be. */
  ordered(layer: number, year: number): OrderCount | undefined;
}

/** How many pieces of a layer are ordered in a year. */
export interface OrderCount {
  readonly column: number;
  readonly upper: number;
}

/** Sums of terms, each under a key of a few numbers. */
class Sums {
  private readonly sums = new Map<string, LinearTerm[]>();
  add(key: readonly number[], term: LinearTerm): void {
    const known = this.sums.get(key.join());
    if (known) known.push(term);
    else this.sums.set(key.join(), [term]);
  }
  at = (...key: number[]): readonly LinearTerm[] => this.sums.get(key.join()) ?? [];
}

/** Column and row names as solvers take them: letters, digits and underscores. */
export const nameOf = (...parts: readonly (string | number)[]): string =>
  parts.join('_').replaceAll('-', '_');

/**
 * Adds the columns and rows of all pieces: those bought, those planned in the open year, which
 * every solution holds, and all that may still be ordered.
 *
 * @param considered Which of those are worth a column.
 */
export function addPieceColumns(
  builder: ModelBuilder,
  game: Game,
  considered: ConsideredPieces = usefulPieces(game.setup),
): PieceColumns {
  const { setup, year: now, plan } = game;
  const { layers, wheels } = setup.scenario;
  const years = setup.scenario.years.length;
  const staticPieces: StaticPiece[] = [];
  const wheeledGroups: WheeledGroup[] = [];
  const service = new Sums();
  const cost = new Sums();
  const ordered = new Sums();
  const standing = new Sums();

  const label = (layer: number, cell: number, year: number): string => {
    const { x, y } = hexOf(setup, cell);
    return nameOf(layerOf(setup, layer).id, x, y, setup.scenario.firstYear + year);
  };
  /** Enters a column into the sums of a year in which it stands for a piece on a cell. */
  const enter = (
    piece: { layer: number; ordered: number },
    cell: number,
    year: number,
    column: number,
  ) => {
    const { upkeep, lead } = layerOf(setup, piece.layer);
    standing.add([piece.layer, cell, year], [1, column]);
    if (piece.ordered + lead > year) return;
    service.add([piece.layer, cell, year], [1, column]);
    cost.add([year], [upkeep, column]);
  };
  /** Enters a column that stands for an order of a year. */
  const enterOrder = (layer: number, year: number, column: number): void =>
    ordered.add([layer, year], [1, column]);
  /** Adds the column of a static piece; returns its index. */
  const addStatic = (layer: number, cell: number, from: number, until: number): number => {
    const verb = from < now ? 'keep' : 'order';
    const end = until < years ? nameOf('', 'until', setup.scenario.firstYear + until) : '';
    const column = builder.binary(
      `${verb}_${label(layer, cell, from)}${end}`,
      0,
      BRANCHING_PRIORITIES.piece,
    );
    for (let year = Math.max(from, now); year < until; year++)
      enter({ layer, ordered: from }, cell, year, column);
    staticPieces.push({ layer, cell, ordered: from, until, column });
    return column;
  };

  /**
   * Adds the alternatives of a piece bought or planned: it stays to the end or, where that saves
   * upkeep, until some year. Exactly one of them holds.
   */
  const addExisting = (layer: number, cell: number, from: number, isGone = false): LinearTerm[] => {
    const ends = [years];
    const first = Math.max(from + 1, now);
    if (layerOf(setup, layer).upkeep > 0) for (let end = first; end < years; end++) ends.push(end);
    const choices = (isGone ? [now] : ends).map((end): LinearTerm => [
      1,
      addStatic(layer, cell, from, end),
    ]);
    builder.equal(`once_${label(layer, cell, from)}`, choices, 1);
    return choices;
  };
  for (const piece of game.pieces)
    if (!piece.wheels) {
      const { layer, cell, ordered: from } = piece;
      addExisting(layer, cell, from, destinationOf(game, piece) === undefined);
    }
  const planned = new Set<string>();
  for (const { layer, cell, wheels: isWheeled } of plan.orders) {
    if (isWheeled) continue;
    planned.add([layer, cell, now].join());
    for (const [, column] of addExisting(layer, cell, now)) enterOrder(layer, now, column);
  }
  layers.forEach(({ upkeep }, layer) => {
    for (const cell of considered.cells(layer))
      for (let from = now; from < years; from++) {
        if (planned.has([layer, cell, from].join())) continue;
        for (let until = from + 1; until <= years; until++) {
          if (upkeep === 0 && until < years) continue;
          if (considered.isStatic({ layer, cell, ordered: from, until }))
            enterOrder(layer, from, addStatic(layer, cell, from, until));
        }
      }
  });

  /** Adds a group of wheeled pieces; `count` is how many of them are already bought. */
  const addWheeledGroup = (layer: number, nation: number, from: number, count: number): void => {
    const cells = setup.land.filter((cell) => setup.nationOf[cell] === nation);
    const { upkeep } = layerOf(setup, layer);
    const { id } = at(setup.scenario.nations, nation);
    const columns: (Map<number, number> | undefined)[] = new Array(years).fill(undefined);
    let before: LinearTerm[] = [];
    for (let year = Math.max(from, now); year < years; year++) {
      const here = new Map<number, number>();
      for (const cell of cells) {
        const since = from < year ? nameOf('', 'since', setup.scenario.firstYear + from) : '';
        const column = builder.binary(
          `wheeled_${label(layer, cell, year)}${since}`,
          0,
          year > from ? BRANCHING_PRIORITIES.move : BRANCHING_PRIORITIES.piece,
        );
        here.set(cell, column);
        enter({ layer, ordered: from }, cell, year, column);
        if (year === from) {
          enterOrder(layer, from, column);
          cost.add([from], [wheels?.cost ?? 0, column]);
        }
      }
      const all = [...here.values()].map((column): LinearTerm => [1, column]);
      const terms = [...all, ...before];
      const name = nameOf(
        'wheeled',
        id,
        setup.scenario.firstYear + from,
        'in',
        setup.scenario.firstYear + year,
      );
      const known = year === now ? count : 0;
      // One with an upkeep may have been stood down since; one without stands somewhere.
      if (year > from && upkeep === 0) builder.equal(name, terms, known);
      else if (year > from) builder.atMost(name, terms, known);
      before = all.map(([, column]): LinearTerm => [-1, column]);
      columns[year] = here;
    }
    wheeledGroups.push({ layer, nation, ordered: from, columns });
  };
  if (setup.wheeledLayer !== undefined) {
    const layer = setup.wheeledLayer;
    const { lead } = layerOf(setup, layer);
    for (let nation = 0; nation < setup.scenario.nations.length; nation++)
      for (let from = 0; from < years; from++) {
        const bought = game.pieces.filter(
          (piece) =>
            piece.wheels && piece.ordered === from && setup.nationOf[piece.cell] === nation,
        );
        const ordered = plan.orders.filter(
          (item) => item.wheels && from === now && setup.nationOf[item.cell] === nation,
        );
        const isConsidered = from + lead < years || considered.isWheeled(nation);
        if (from < now ? bought.length === 0 : !isConsidered && ordered.length === 0) continue;
        addWheeledGroup(layer, nation, from, bought.length);
        const { columns } = at(wheeledGroups, wheeledGroups.length - 1);
        const here = at(columns, now);
        const arriving = [
          ...ordered.map(({ cell }) => cell),
          ...bought.flatMap((piece) => {
            const cell = destinationOf(game, piece);
            return cell === undefined || cell === piece.cell ? [] : [cell];
          }),
        ];
        for (const cell of arriving) {
          const column = here?.get(cell);
          if (column !== undefined)
            builder.equal(`planned_${label(layer, cell, now)}`, [[1, column]], 1);
        }
        const gone = bought.filter((piece) => destinationOf(game, piece) === undefined).length;
        if (gone > 0)
          builder.atMost(
            nameOf('planned_stand_down', nation, setup.scenario.firstYear + from),
            [...(here?.values() ?? [])].map((column): LinearTerm => [1, column]),
            bought.length - gone,
          );
      }
  }

  layers.forEach((_, layer) => {
    for (const cell of setup.land)
      for (let year = now; year < years; year++) {
        const here = standing.at(layer, cell, year);
        // Where all of these stand in the next year too, its row says as much.
        const next = standing.at(layer, cell, year + 1).map(([, column]) => column);
        const isImplied = here.every(([, column]) => next.includes(column));
        if (here.length > 1 && !isImplied)
          builder.atMost(`one_${label(layer, cell, year)}`, here, 1);
      }
  });
  // Counts are columns, so that they can be branched on: to say of one hex that nothing is ordered
  // there changes little where others are as good.
  const counts = new Map<string, OrderCount>();
  layers.forEach(({ id, cost: coins }, layer) => {
    for (let year = now; year < years; year++) {
      const orders = ordered.at(layer, year);
      if (orders.length === 0) continue;
      const name = nameOf('ordered', id, setup.scenario.firstYear + year);
      const column = builder.column(name, orders.length, 0, true);
      const counted = orders.map(([c, order]): LinearTerm => [-c, order]);
      builder.equal(name, [[1, column], ...counted], 0);
      counts.set([layer, year].join(), { column, upper: orders.length });
      cost.add([year], [coins, column]);
    }
  });
  return {
    staticPieces,
    wheeledGroups,
    service: service.at,
    cost: cost.at,
    ordered: (layer, year) => counts.get([layer, year].join()),
  };
}
