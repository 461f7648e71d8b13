import { at } from '../base/assert';
import { err, ok, type Result } from '../base/result';
import type { Hex } from '../hex/hex';
import type { PlanItem } from './action';
import type { Game, Piece, Plan } from './game';
import type { Refusal } from './refusal';
import { cellOf, layerOf, type Setup } from './setup';
import { byPlace } from './placement';

type Planned = Result<Plan, Refusal>;
const refuse = (refusal: Refusal): Planned => err(refusal);

/** Land cell of a hex, or −1. */
const landAt = (setup: Setup, hex: Hex): number => {
  const cell = cellOf(setup, hex);
  return (setup.nationOf[cell] ?? -1) >= 0 ? cell : -1;
};

const insert = <T>(list: readonly T[], item: T, compare: (a: T, b: T) => number): T[] => {
  const index = list.findIndex((other) => compare(item, other) < 0);
  return index < 0 ? [...list, item] : [...list.slice(0, index), item, ...list.slice(index)];
};

const placeOfMove = (move: { layer: number; from: number }) => ({
  layer: move.layer,
  cell: move.from,
});

/** Index of the programme that an item names; −1 if the scenario has none such. */
function programmeOf(setup: Setup, item: PlanItem & { do: 'buy' }): number {
  const isPicture = item.programme === 'shared-picture';
  if (isPicture !== (item.nation !== undefined)) return -1;
  const nation = isPicture ? (setup.nationIndex.get(item.nation ?? '') ?? -2) : -1;
  return setup.programmes.findIndex((p) => p.kind === item.programme && p.nation === nation);
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
      const cell = landAt(setup, item.at);
      if (cell < 0) return refuse({ code: 'not-on-land' });
      const wheels = item.wheels === true;
      if (wheels && layer !== setup.wheeledLayer)
        return refuse({ code: 'no-wheels', layer: item.layer });
      if (plan.orders.some((order) => order.layer === layer && order.cell === cell))
        return refuse({ code: 'already-ordered', layer: item.layer });
      return ok({ ...plan, orders: insert(plan.orders, { layer, cell, wheels }, byPlace) });
    }
    case 'buy': {
      const programme = programmeOf(setup, item);
      if (programme < 0) return refuse({ code: 'no-such-programme' });
      const bit = 1 << programme;
      if (((game.programmes | plan.programmes) & bit) !== 0)
        return refuse({ code: 'already-bought' });
      const { from } = at(setup.programmes, programme);
      if (game.year < from) return refuse({ code: 'not-yet', from });
      return ok({ ...plan, programmes: plan.programmes | bit });
    }
    case 'move': {
      const found = findPiece(game, item.layer, item.from);
      if (!found.ok) return found;
      const { layer, piece } = found.value;
      if (!piece.wheels) return refuse({ code: 'not-wheeled', layer: item.layer });
      const to = landAt(setup, item.to);
      if (to < 0) return refuse({ code: 'not-on-land' });
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
  const layer = 'layer' in item ? (setup.layerIndex.get(item.layer) ?? -1) : -1;
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
      const programme = programmeOf(setup, item);
      const bit = programme < 0 ? 0 : 1 << programme;
      if ((plan.programmes & bit) !== 0) return ok({ ...plan, programmes: plan.programmes & ~bit });
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
