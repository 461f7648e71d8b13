import { at } from '../../base/assert';
import type { Game } from '../../rules/game';
import { hexOf, layerOf } from '../../rules/setup';
import { destinationOf } from '../../rules/placement';
import { worthwhileCells } from './dominance';
import { type Draft, type Term, WEIGHTS } from './linear-program';

/** One piece that stands on a hex from its order until it is stood down, or to the end. */
export interface Stay {
  readonly layer: number;
  readonly cell: number;
  /** The year of its order; before the game's year for a piece already bought. */
  readonly ordered: number;
  /** The year in which it is stood down; the number of years if it never is. */
  readonly until: number;
  readonly column: number;
}

/** The wheeled pieces of a nation ordered in one year: `places[year]` from cell to column. */
export interface Convoy {
  readonly layer: number;
  readonly nation: number;
  readonly ordered: number;
  readonly places: readonly (ReadonlyMap<number, number> | undefined)[];
}

/** All pieces that may stand, as columns, and what they add up to. */
export interface Stock {
  readonly stays: readonly Stay[];
  readonly convoys: readonly Convoy[];
  /** Pieces of a layer on a cell that are in service in a year. */
  service(layer: number, cell: number, year: number): readonly Term[];
  /** Coins that pieces cost in a year, rebates not taken off. */
  cost(year: number): readonly Term[];
  /** Pieces of a layer ordered in a year. */
  ordered(layer: number, year: number): readonly Term[];
}

/** Terms collected under a few numbers. */
class Sums {
  private readonly sums = new Map<string, Term[]>();
  add(key: readonly number[], term: Term): void {
    const known = this.sums.get(key.join());
    if (known) known.push(term);
    else this.sums.set(key.join(), [term]);
  }
  at = (...key: number[]): readonly Term[] => this.sums.get(key.join()) ?? [];
}

/** Column and row names as solvers take them: letters, digits and underscores. */
export const nameOf = (...parts: readonly (string | number)[]): string =>
  parts.join('_').replaceAll('-', '_');

/** What the game's plan holds is in every solution; a game without a plan leaves all open. */
export function stockOf(draft: Draft, game: Game): Stock {
  const { setup, year: now, plan } = game;
  const { layers, wheels } = setup.scenario;
  const years = setup.scenario.years.length;
  const stays: Stay[] = [];
  const convoys: Convoy[] = [];
  const service = new Sums();
  const cost = new Sums();
  const ordered = new Sums();
  const standing = new Sums();

  const label = (layer: number, cell: number, year: number): string => {
    const { x, y } = hexOf(setup, cell);
    return nameOf(layerOf(setup, layer).id, x, y, setup.scenario.firstYear + year);
  };
  /** What it means that a piece stands on a cell in a year, whichever column says so. */
  const stand = (
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
  const order = (layer: number, year: number, coins: number, column: number): void => {
    cost.add([year], [coins, column]);
    ordered.add([layer, year], [1, column]);
  };
  const stay = (layer: number, cell: number, from: number, until: number): number => {
    const verb = from < now ? 'keep' : 'order';
    const end = until < years ? nameOf('', 'until', setup.scenario.firstYear + until) : '';
    const column = draft.binary(`${verb}_${label(layer, cell, from)}${end}`, 0, WEIGHTS.piece);
    for (let year = Math.max(from, now); year < until; year++)
      stand({ layer, ordered: from }, cell, year, column);
    stays.push({ layer, cell, ordered: from, until, column });
    return column;
  };

  /** A piece bought or planned: it stays to the end, or goes in a year, if that saves upkeep. */
  const settle = (layer: number, cell: number, from: number, isGone = false): Term[] => {
    const ends = [years];
    const first = Math.max(from + 1, now);
    if (layerOf(setup, layer).upkeep > 0) for (let end = first; end < years; end++) ends.push(end);
    const choices = (isGone ? [now] : ends).map((end): Term => [1, stay(layer, cell, from, end)]);
    draft.equal(`once_${label(layer, cell, from)}`, choices, 1);
    return choices;
  };
  for (const piece of game.pieces)
    if (!piece.wheels) {
      const { layer, cell, ordered: from } = piece;
      settle(layer, cell, from, destinationOf(game, piece) < 0);
    }
  const planned = new Set<string>();
  for (const { layer, cell, wheels: isWheeled } of plan.orders) {
    if (isWheeled) continue;
    planned.add([layer, cell, now].join());
    for (const [, column] of settle(layer, cell, now))
      order(layer, now, layerOf(setup, layer).cost, column);
  }
  layers.forEach(({ cost: coins, upkeep, lead }, layer) => {
    for (const cell of worthwhileCells(setup, layer))
      for (let from = now; from + lead < years; from++) {
        if (planned.has([layer, cell, from].join())) continue;
        for (let until = from + lead + 1; until <= years; until++) {
          if (upkeep === 0 && until < years) continue;
          order(layer, from, coins, stay(layer, cell, from, until));
        }
      }
  });

  const convoy = (layer: number, nation: number, from: number, count: number): void => {
    const cells = setup.land.filter((cell) => setup.nationOf[cell] === nation);
    const { cost: coins, upkeep } = layerOf(setup, layer);
    const { id } = at(setup.scenario.nations, nation);
    const places: (Map<number, number> | undefined)[] = new Array(years).fill(undefined);
    let before: Term[] = [];
    for (let year = Math.max(from, now); year < years; year++) {
      const here = new Map<number, number>();
      for (const cell of cells) {
        const since = from < year ? nameOf('', 'since', setup.scenario.firstYear + from) : '';
        const column = draft.binary(
          `wheeled_${label(layer, cell, year)}${since}`,
          0,
          year > from ? WEIGHTS.move : WEIGHTS.piece,
        );
        here.set(cell, column);
        stand({ layer, ordered: from }, cell, year, column);
        if (year === from) order(layer, from, coins + (wheels?.cost ?? 0), column);
      }
      const all = [...here.values()].map((column): Term => [1, column]);
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
      if (year > from && upkeep === 0) draft.equal(name, terms, known);
      else if (year > from) draft.atMost(name, terms, known);
      before = all.map(([, column]): Term => [-1, column]);
      places[year] = here;
    }
    convoys.push({ layer, nation, ordered: from, places });
  };
  if (setup.wheeledLayer >= 0) {
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
        if (from < now ? bought.length === 0 : from + lead >= years && ordered.length === 0)
          continue;
        convoy(layer, nation, from, bought.length);
        const { places } = at(convoys, convoys.length - 1);
        const here = at(places, now);
        const arriving = [
          ...ordered.map(({ cell }) => cell),
          ...bought.flatMap((piece) => {
            const cell = destinationOf(game, piece);
            return cell < 0 || cell === piece.cell ? [] : [cell];
          }),
        ];
        for (const cell of arriving) {
          const column = here?.get(cell);
          if (column !== undefined)
            draft.equal(`planned_${label(layer, cell, now)}`, [[1, column]], 1);
        }
        const gone = bought.filter((piece) => destinationOf(game, piece) < 0).length;
        if (gone > 0)
          draft.atMost(
            nameOf('planned_stand_down', nation, setup.scenario.firstYear + from),
            [...(here?.values() ?? [])].map((column): Term => [1, column]),
            bought.length - gone,
          );
      }
  }

  layers.forEach((_, layer) => {
    for (const cell of setup.land)
      for (let year = now; year < years; year++) {
        const here = standing.at(layer, cell, year);
        if (here.length > 1) draft.atMost(`one_${label(layer, cell, year)}`, here, 1);
      }
  });
  return { stays, convoys, service: service.at, cost: cost.at, ordered: ordered.at };
}
