import { at } from '../../base/assert';
import { layerOf, type Setup } from '../../rules/setup';
import { nondominatedCells } from './dominance';

/** A piece without wheels that stands on one cell from its order until it is stood down, or to the end. */
export interface PieceWithoutWheels {
  readonly layer: number;
  readonly cell: number;
  /** The year of its order; before the game's year for a piece already bought. */
  readonly ordered: number;
  /** The year in which it is stood down; the number of years if it never is. */
  readonly until: number;
}

/** Which pieces without wheels may be ordered, and which of no use may be too. */
export interface ConsideredPieces {
  cells(layer: number): readonly number[];
  isStatic(piece: PieceWithoutWheels): boolean;
  /** Whether wheeled pieces of a nation that come too late to serve are considered all the same. */
  isWheeled(nation: number): boolean;
}

/** For the best of all plans only pieces that come into service count, on hexes that nothing dominates. */
export const usefulPieces = (setup: Setup): ConsideredPieces => ({
  cells: (layer) => nondominatedCells(setup, layer),
  isStatic: (piece) => comesIntoService(setup, piece),
  isWheeled: () => false,
});

/**
 * Pieces that come into service within reach of a site, on every hex: where plans are told apart by
 * what they spend, none dominates another.
 */
export const piecesInReach = (setup: Setup): ConsideredPieces => ({
  ...usefulPieces(setup),
  cells(layer) {
    const reach = layerOf(setup, layer).reach + (layer === setup.longReachLayer ? 1 : 0);
    return setup.land.filter((cell) => at(at(setup.reached, reach), cell).length > 0);
  },
});

/** Whether a piece is in service for a year at least. */
export const comesIntoService = (
  setup: Setup,
  { layer, ordered, until }: PieceWithoutWheels,
): boolean => ordered + layerOf(setup, layer).lead < until;
