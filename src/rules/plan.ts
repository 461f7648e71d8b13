import { at } from '../base/assert';
import { hasBit } from '../base/bits';
import { err, ok, type Result } from '../base/result';
import type { Hex } from '../hex/hex';
import type { PlanItem } from './action';
import type { Game, Piece, Plan } from './game';
import type { Refusal } from './refusal';
import { cellOf, layerOf, type Setup } from './setup';
import { byPlace, programmesInForce } from './placement';

/** The plan after a change, or why the change is not legal. */
type Planned = Result<Plan, Refusal>;
const refuse = (refusal: Refusal): Planned => err(refusal);

/** The cell of a hex of land; none for the sea and off the board. */
const landCellOf = (setup: Setup, hex: Hex): number | undefined => {
  const cell = cellOf(setup, hex);
  return cell !== undefined && setup.nationOf[cell] !== undefined ? cell : undefined;
};

const insert = <T>(list: readonly T[], item: T, compare: (a: T, b: T) => number): T[] => {
  const index = list.findIndex((other) => compare(item, other) < 0);
  return index < 0 ? [...list, item] : [...list.slice(0, index), item, ...list.slice(index)];
};

const placeOfMove = (move: { layer: number; from: number }) => ({
  layer: move.layer,
  cell: move.from,
});

/** Index of the programme that an item names; none if the scenario has no such programme. */
function programmeIndexOf(setup: Setup, item: PlanItem & { do: 'buy' }): number | undefined {
  const { programme: kind, nation: id } = item;
  if ((kind === 'shared-picture') !== (id !== undefined)) return undefined;
  const nation = id === undefined ? undefined : setup.nationIndex.get(id);
  if (id !== undefined && nation === undefined) return undefined;
  const index = setup.programmes.findIndex((p) => p.kind === kind && p.nation === nation);
  return index < 0 ? undefined : index;
}

type Found = Result<{ readonly layer: number; readonly piece: Piece }, Refusal>;

/** The earlier piece of a layer on a hex, as it stood when the year began. */
function findPiece(game: Game, layerId: string, hex: Hex): Found {
  const layer = game.setup.layerIndex.get(layerId);
  if (layer === undefined) return err({ code: 'unknown-layer', layer: layerId });
  const cell = cellOf(game.setup, hex);
  const piece = game.pieces.find((p) => p.layer === layer && p.cell === cell);
  return piece ? ok({ layer, piece }) : err({ code: 'no-such-piece', layer: layerId });
}

const isMoved = (plan: Plan, { layer, cell }: Piece): boolean =>
  plan.moves.some((move) => move.layer === layer && move.from === cell);

const isStoodDown = (plan: Plan, piece: Piece): boolean =>
  plan.standDowns.some(({ layer, cell }) => layer === piece.layer && cell === piece.cell);

/** Adds an item to this year's plan, or says why it can't be there. */
export function addToPlan(game: Game, item: PlanItem): Planned {
  const { setup, plan } = game;
  switch (item.do) {
    case 'order': {
      const layer = setup.layerIndex.get(item.layer);
      if (layer === undefined) return refuse({ code: 'unknown-layer', layer: item.layer });
      const cell = landCellOf(setup, item.at);
      if (cell === undefined) return refuse({ code: 'not-on-land' });
      const wheels = item.wheels === true;
      if (wheels && layer !== setup.wheeledLayer)
        return refuse({ code: 'no-wheels', layer: item.layer });
      if (plan.orders.some((order) => order.layer === layer && order.cell === cell))
        return refuse({ code: 'already-ordered', layer: item.layer });
      return ok({ ...plan, orders: insert(plan.orders, { layer, cell, wheels }, byPlace) });
    }
    case 'buy': {
      const programme = programmeIndexOf(setup, item);
      if (programme === undefined) return refuse({ code: 'no-such-programme' });
      if (hasBit(programmesInForce(game), programme)) return refuse({ code: 'already-bought' });
      const { from } = at(setup.programmes, programme);
      if (game.year < from) return refuse({ code: 'not-yet', from });
      return ok({ ...plan, programmes: plan.programmes | (1 << programme) });
    }
    case 'move': {
      const found = findPiece(game, item.layer, item.from);
      if (!found.ok) return found;
      const { layer, piece } = found.value;
      if (!piece.wheels) return refuse({ code: 'not-wheeled', layer: item.layer });
      const to = landCellOf(setup, item.to);
      if (to === undefined) return refuse({ code: 'not-on-land' });
      if (to === piece.cell) return refuse({ code: 'same-hex' });
      if (at(setup.nationOf, to) !== at(setup.nationOf, piece.cell))
        return refuse({ code: 'other-nation' });
      if (isMoved(plan, piece)) return refuse({ code: 'already-moved', layer: item.layer });
      if (isStoodDown(plan, piece))
        return refuse({ code: 'already-stood-down', layer: item.layer });
      const move = { layer, from: piece.cell, to };
      const compare = (a: typeof move, b: typeof move) => byPlace(placeOfMove(a), placeOfMove(b));
      return ok({ ...plan, moves: insert(plan.moves, move, compare) });
    }
    case 'stand-down': {
      const found = findPiece(game, item.layer, item.at);
      if (!found.ok) return found;
      const { layer, piece } = found.value;
      if (layerOf(setup, layer).upkeep === 0)
        return refuse({ code: 'no-upkeep', layer: item.layer });
      if (isStoodDown(plan, piece))
        return refuse({ code: 'already-stood-down', layer: item.layer });
      if (isMoved(plan, piece)) return refuse({ code: 'already-moved', layer: item.layer });
      const standDown = { layer, cell: piece.cell };
      return ok({ ...plan, standDowns: insert(plan.standDowns, standDown, byPlace) });
    }
    case 'retire':
      if (!game.hasPatrol) return refuse({ code: 'no-patrol' });
      if (plan.retire) return refuse({ code: 'already-retired' });
      return ok({ ...plan, retire: true });
  }
}

/** Takes an item out of this year's plan; the others stay, whatever their order was. */
export function takeFromPlan(game: Game, item: PlanItem): Planned {
  const { setup, plan } = game;
  const layer = 'layer' in item ? setup.layerIndex.get(item.layer) : undefined;
  const without = <T>(list: readonly T[], isIt: (entry: T) => boolean): T[] | undefined => {
    const rest = list.filter((entry) => !isIt(entry));
    return rest.length < list.length ? rest : undefined;
  };
  switch (item.do) {
    case 'order': {
      const cell = cellOf(setup, item.at);
      const orders = without(
        plan.orders,
        (o) => o.layer === layer && o.cell === cell && o.wheels === (item.wheels === true),
      );
      if (orders) return ok({ ...plan, orders });
      break;
    }
    case 'buy': {
      const programme = programmeIndexOf(setup, item);
      if (programme !== undefined && hasBit(plan.programmes, programme))
        return ok({ ...plan, programmes: plan.programmes & ~(1 << programme) });
      break;
    }
    case 'move': {
      const from = cellOf(setup, item.from);
      const to = cellOf(setup, item.to);
      const moves = without(plan.moves, (m) => m.layer === layer && m.from === from && m.to === to);
      if (moves) return ok({ ...plan, moves });
      break;
    }
    case 'stand-down': {
      const cell = cellOf(setup, item.at);
      const standDowns = without(plan.standDowns, (s) => s.layer === layer && s.cell === cell);
      if (standDowns) return ok({ ...plan, standDowns });
      break;
    }
    case 'retire':
      if (plan.retire) return ok({ ...plan, retire: false });
      break;
  }
  return refuse({ code: 'not-in-plan' });
}
