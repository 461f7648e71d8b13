import { at } from '../base/assert';
import { hasBit } from '../base/bits';
import { err, ok, type Result } from '../base/result';
import type { Hex } from '../hex/hex';
import type { PlanItem } from './action';
import type { Game, Move, Order, Piece, Plan } from './game';
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

type Place = Parameters<typeof byPlace>[0];
type PlaceOf<T> = (entry: T) => Place;

const itsPlace: PlaceOf<Place> = (entry) => entry;
const placeOfMove: PlaceOf<Move> = ({ layer, from }) => ({ layer, cell: from });

/** The index of the first entry of a list in order that is not before a place. */
function indexIn<T>(list: readonly T[], place: Place, placeOf: PlaceOf<T>): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(placeOf(at(list, middle)), place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry of a list in order at a place. */
function entryAt<T>(list: readonly T[], place: Place, placeOf: PlaceOf<T>): T | undefined {
  const found = list[indexIn(list, place, placeOf)];
  return found !== undefined && byPlace(placeOf(found), place) === 0 ? found : undefined;
}

const withEntry = <T>(list: readonly T[], entry: T, placeOf: PlaceOf<T>): T[] =>
  list.toSpliced(indexIn(list, placeOf(entry), placeOf), 0, entry);

const withoutEntry = <T>(list: readonly T[], entry: T, placeOf: PlaceOf<T>): T[] =>
  list.toSpliced(indexIn(list, placeOf(entry), placeOf), 1);

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
  const piece = cell === undefined ? undefined : entryAt(game.pieces, { layer, cell }, itsPlace);
  return piece ? ok({ layer, piece }) : err({ code: 'no-such-piece', layer: layerId });
}

const isMoved = (plan: Plan, piece: Piece): boolean =>
  entryAt(plan.moves, piece, placeOfMove) !== undefined;

const isStoodDown = (plan: Plan, piece: Piece): boolean =>
  entryAt(plan.standDowns, piece, itsPlace) !== undefined;

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
      const order: Order = { layer, cell, wheels };
      if (entryAt(plan.orders, order, itsPlace))
        return refuse({ code: 'already-ordered', layer: item.layer });
      return ok({ ...plan, orders: withEntry(plan.orders, order, itsPlace) });
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
      const move: Move = { layer, from: piece.cell, to };
      return ok({ ...plan, moves: withEntry(plan.moves, move, placeOfMove) });
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
      return ok({ ...plan, standDowns: withEntry(plan.standDowns, standDown, itsPlace) });
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
  /** What a list in order has at the hex that the item names. */
  const foundIn = <T>(list: readonly T[], hex: Hex, placeOf: PlaceOf<T>): T | undefined => {
    const cell = cellOf(setup, hex);
    if (layer === undefined || cell === undefined) return undefined;
    return entryAt(list, { layer, cell }, placeOf);
  };
  switch (item.do) {
    case 'order': {
      const order = foundIn(plan.orders, item.at, itsPlace);
      if (order?.wheels === (item.wheels === true))
        return ok({ ...plan, orders: withoutEntry(plan.orders, order, itsPlace) });
      break;
    }
    case 'buy': {
      const programme = programmeIndexOf(setup, item);
      if (programme !== undefined && hasBit(plan.programmes, programme))
        return ok({ ...plan, programmes: plan.programmes & ~(1 << programme) });
      break;
    }
    case 'move': {
      const move = foundIn(plan.moves, item.from, placeOfMove);
      if (move && move.to === cellOf(setup, item.to))
        return ok({ ...plan, moves: withoutEntry(plan.moves, move, placeOfMove) });
      break;
    }
    case 'stand-down': {
      const standDown = foundIn(plan.standDowns, item.at, itsPlace);
      if (standDown)
        return ok({ ...plan, standDowns: withoutEntry(plan.standDowns, standDown, itsPlace) });
      break;
    }
    case 'retire':
      if (plan.retire) return ok({ ...plan, retire: false });
      break;
  }
  return refuse({ code: 'not-in-plan' });
}
