import { at } from '../base/assert';
import { hasBit } from '../base/bits';
import type { BillLine, Game, Piece } from './game';
import { layerOf } from './setup';
import { arrivalOf, keepsPatrol, programmesInForce, standingPieces } from './placement';

/** Pieces of one layer ordered in a year that make one rebate under the joint order. */
export const PIECES_PER_REBATE = 3;

/**
 * The lines of this year's bill as the plan stands (docs/rules.md, “A year”, step 3); lines
 * of no coins are left out, except for orders.
 *
 * @param standing The game's `standingPieces`, where the caller has them already.
 */
export function billLines(
  game: Game,
  standing: readonly Piece[] = standingPieces(game),
): BillLine[] {
  const { setup, plan, year } = game;
  const { layers, wheels, patrol } = setup.scenario;
  const ordered = new Array<number>(layers.length).fill(0);
  const inService = new Array<number>(layers.length).fill(0);
  let wheeled = 0;
  for (const { layer, wheels: onWheels } of plan.orders) {
    ordered[layer] = at(ordered, layer) + 1;
    if (onWheels) wheeled++;
  }
  for (const piece of standing)
    if (arrivalOf(game, piece) <= year) inService[piece.layer] = at(inService, piece.layer) + 1;

  const lines: BillLine[] = [];
  ordered.forEach((count, layer) => {
    if (count > 0)
      lines.push({ kind: 'orders', layer, count, coins: count * layerOf(setup, layer).cost });
  });
  if (wheeled > 0 && setup.wheeledLayer !== undefined) {
    const coins = wheeled * (wheels?.cost ?? 0);
    lines.push({ kind: 'wheels', layer: setup.wheeledLayer, count: wheeled, coins });
  }
  setup.programmes.forEach(({ cost }, programme) => {
    if (hasBit(plan.programmes, programme))
      lines.push({ kind: 'programme', programme, coins: cost });
  });
  if ((programmesInForce(game) & setup.jointOrderMask) !== 0)
    ordered.forEach((pieces, layer) => {
      const count = Math.floor(pieces / PIECES_PER_REBATE);
      const rebate = at(setup.rebate, layer);
      if (count > 0 && rebate > 0)
        lines.push({ kind: 'rebate', layer, count, coins: -count * rebate });
    });
  inService.forEach((count, layer) => {
    const { upkeep } = layerOf(setup, layer);
    if (count > 0 && upkeep > 0)
      lines.push({ kind: 'upkeep', layer, count, coins: count * upkeep });
  });
  if (keepsPatrol(game) && patrol !== undefined && patrol.upkeep > 0)
    lines.push({ kind: 'patrol', coins: patrol.upkeep });
  return lines;
}

/** The coins that a list of lines comes to. */
export const totalOf = (lines: readonly BillLine[]): number =>
  lines.reduce((sum, { coins }) => sum + coins, 0);
