import type { Game, Order, Piece } from './game';
import { layerOf } from './setup';

/** Orders of the plan's lists: by layer, then by cell. */
export const byPlace = (
  a: { readonly layer: number; readonly cell: number },
  b: { readonly layer: number; readonly cell: number },
): number => a.layer - b.layer || a.cell - b.cell;

/** Where an earlier piece will stand under this year's plan; −1 if it is stood down. */
export function destinationOf({ plan }: Game, { layer, cell }: Piece): number {
  if (plan.standDowns.some((s) => s.layer === layer && s.cell === cell)) return -1;
  return plan.moves.find((m) => m.layer === layer && m.from === cell)?.to ?? cell;
}

const asPiece = (order: Order, ordered: number): Piece => ({ ...order, ordered });

/** Every piece, pending or in service, as it will stand once the books are closed. */
export function standingPieces(game: Game): Piece[] {
  const { pieces, plan, year } = game;
  const standing: Piece[] = [];
  const stays = plan.moves.length === 0 && plan.standDowns.length === 0;
  for (const piece of pieces) {
    const cell = stays ? piece.cell : destinationOf(game, piece);
    if (cell >= 0) standing.push(cell === piece.cell ? piece : { ...piece, cell });
  }
  for (const order of plan.orders) standing.push(asPiece(order, year));
  return standing.sort(byPlace);
}

/** The first year in which a piece is in service. */
export const arrivalOf = (game: Game, { layer, ordered }: Piece): number =>
  ordered + layerOf(game.setup, layer).lead;

/** Bit mask of the programmes in force once this year's plan is carried out. */
export const programmesInForce = ({ programmes, plan }: Game): number =>
  programmes | plan.programmes;

/** Whether the patrol flies on under this year's plan. */
export const keepsPatrol = ({ hasPatrol, plan }: Game): boolean => hasPatrol && !plan.retire;
