import type { Hex } from '../../src/hex/hex';
import type { Layer, Nation, Scenario } from '../../src/scenario/scenario';
import { sumOf, type WholeProgram } from './whole-program';

/** A land hex and its nation. */
export interface Land extends Hex {
  readonly nation: Nation;
}

/** 1: a piece ordered in a year stands on a hex when the books of `year` are closed. */
export interface Standing {
  readonly layer: Layer;
  readonly on: Land;
  readonly ordered: number;
  readonly wheels: boolean;
  readonly year: number;
  readonly column: number;
}

/** 1: the piece that stood on a hex is moved or, where `to` is undefined, stood down. */
export interface Leaving {
  readonly layer: Layer;
  readonly from: Land;
  readonly to: Land | undefined;
  readonly year: number;
  readonly column: number;
}

export interface Pieces {
  readonly standing: readonly Standing[];
  readonly leaving: readonly Leaving[];
}

/** The nation on whose land a hex is. */
export function nationAt({ board, nations }: Scenario, { x, y }: Hex): Nation {
  const nation = nations.find(({ letter }) => letter === board.rows[y]?.[x]);
  if (nation === undefined) throw new Error(`no land at ${x}, ${y}`);
  return nation;
}

const landOf = ({ board, nations }: Scenario): Land[] =>
  board.rows.flatMap((row, y) =>
    [...row].flatMap((letter, x) =>
      nations.filter((nation) => nation.letter === letter).map((nation) => ({ x, y, nation })),
    ),
  );

/** Every piece that can ever be ordered: where it can stand, and how it can go from there. */
export function piecesOf(program: WholeProgram, scenario: Scenario): Pieces {
  const land = landOf(scenario);
  const years = scenario.years.map((_, year) => year);
  const standing: Standing[] = [];
  const leaving: Leaving[] = [];

  /** The pieces of a layer ordered in a year, with wheels or without, from then on. */
  const follow = (layer: Layer, wheels: boolean, ordered: number): void => {
    const waysFrom = (from: Land): (Land | undefined)[] => [
      ...land.filter((to) => wheels && to !== from && to.nation === from.nation),
      ...(layer.upkeep > 0 ? [undefined] : []),
    ];
    let before: Standing[] = [];
    for (const year of years.slice(ordered)) {
      const gone = before.flatMap(({ on: from, column: stood }) => {
        const ways = waysFrom(from).map((to) => ({
          ...{ layer, from, to, year },
          column: program.binary(),
        }));
        if (ways.length > 0) program.atMost([...sumOf(ways), [-1, stood]], 0);
        return ways;
      });
      const now = land.map((on) => ({
        ...{ layer, on, ordered, wheels, year },
        column: program.binary(),
      }));
      for (const { on, column } of year === ordered ? [] : now) {
        const out = gone.filter(({ from }) => from === on);
        const stayed = sumOf(before.filter((piece) => piece.on === on));
        const moved = sumOf(gone.filter(({ to }) => to === on));
        program.equal([...stayed, ...moved, ...sumOf(out, -1), [-1, column]], 0);
      }
      standing.push(...now);
      leaving.push(...gone);
      before = now;
    }
  };

  for (const layer of scenario.layers) {
    for (const wheels of layer.id === scenario.wheels?.layer ? [false, true] : [false])
      for (const ordered of years) follow(layer, wheels, ordered);
    for (const on of land)
      for (const year of years)
        program.atMost(
          sumOf(
            standing.filter(
              (piece) => piece.layer === layer && piece.on === on && piece.year === year,
            ),
          ),
          1,
        );
  }
  return { standing, leaving };
}
