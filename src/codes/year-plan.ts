import { at } from '../base/assert';
import {
  type Game,
  type Move,
  type Order,
  type Piece,
  type Plan,
  type StandDown,
} from '../rules/game';
import { layerOf } from '../rules/setup';
import type { Coder } from './coder';
import { codeSubset } from './subset';

/** What can be done to a piece of an earlier year: it is stood down, or moved to one of these. */
interface Changeable {
  readonly piece: Piece;
  readonly canStandDown: boolean;
  readonly targets: readonly number[];
}

function changeable({ setup, pieces }: Game): Changeable[] {
  const { land, nationOf } = setup;
  return pieces
    .map((piece) => ({
      piece,
      canStandDown: layerOf(setup, piece.layer).upkeep > 0,
      targets: piece.wheels
        ? land.filter((cell) => cell !== piece.cell && nationOf[cell] === nationOf[piece.cell])
        : [],
    }))
    .filter(({ canStandDown, targets }) => canStandDown || targets.length > 0);
}

/** Codes which earlier pieces change, and for each of them how. */
function codeChanges(coder: Coder, game: Game, plan: Plan): Pick<Plan, 'moves' | 'standDowns'> {
  const cells = game.setup.nationOf.length;
  /** Where the plan has a piece go, by its place; one that is stood down stays, so to say. */
  const goesTo = new Map([
    ...plan.moves.map(({ layer, from, to }) => [layer * cells + from, to] as const),
    ...plan.standDowns.map(({ layer, cell }) => [layer * cells + cell, cell] as const),
  ]);
  const all = changeable(game);
  const changed = all.flatMap(({ piece: { layer, cell } }, i) =>
    goesTo.has(layer * cells + cell) ? [i] : [],
  );
  const moves: Move[] = [];
  const standDowns: StandDown[] = [];
  for (const index of codeSubset(coder, all.length, changed)) {
    const { piece, canStandDown, targets } = at(all, index);
    const { layer, cell } = piece;
    const ways = canStandDown ? [cell, ...targets] : targets;
    const way = Math.max(0, ways.indexOf(goesTo.get(layer * cells + cell) ?? cell));
    const to = at(ways, coder.whole(way, ways.length));
    if (to === cell) standDowns.push({ layer, cell });
    else moves.push({ layer, from: cell, to });
  }
  return { moves, standDowns };
}

function codeOrders(coder: Coder, { setup }: Game, plan: Plan): Order[] {
  const { land, wheeledLayer, scenario } = setup;
  return scenario.layers.flatMap((_, layer) => {
    const given = plan.orders.filter((order) => order.layer === layer);
    const places = given.map(({ cell }) => land.indexOf(cell));
    return codeSubset(coder, land.length, places).map((place, i) => {
      const isOnWheels = given[i]?.wheels === true ? 1 : 0;
      const wheels = layer === wheeledLayer && coder.whole(isOnWheels, 2) === 1;
      return { layer, cell: at(land, place), wheels };
    });
  });
}

function codeProgrammes(coder: Coder, game: Game, plan: Plan): number {
  let mask = 0;
  game.setup.programmes.forEach(({ from }, index) => {
    const bit = 1 << index;
    if ((game.programmes & bit) !== 0 || from > game.year) return;
    if (coder.whole((plan.programmes & bit) === 0 ? 0 : 1, 2) === 1) mask |= bit;
  });
  return mask;
}

/**
 * Codes a year's plan as the set that it is, with only what that year allows to be told apart.
 * `game` is the game before it; a reader starts from an empty plan.
 */
export const codePlan = (coder: Coder, game: Game, plan: Plan): Plan => ({
  ...codeChanges(coder, game, plan),
  retire: game.hasPatrol && coder.whole(plan.retire ? 1 : 0, 2) === 1,
  programmes: codeProgrammes(coder, game, plan),
  orders: codeOrders(coder, game, plan),
});
