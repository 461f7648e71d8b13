import { at } from '../base/assert';
import { err, ok, type Result } from '../base/result';
import type { Action } from './action';
import { billLines, totalOf } from './bill';
import { presentLayers } from './cover';
import { EMPTY_PLAN, type Game, isOver, type Piece } from './game';
import { addToPlan, takeFromPlan } from './plan';
import type { Refusal } from './refusal';
import { hexOf, layerOf, type Setup } from './setup';
import { keepsPatrol, programmesInForce, standingPieces } from './placement';

/**
 * Two pieces of a layer that would stand on one hex, if there are any.
 *
 * @param pieces in order of `byPlace`
 */
export function twoOnAHex(setup: Setup, pieces: readonly Piece[]): Refusal | undefined {
  for (let i = 1; i < pieces.length; i++) {
    const [before, piece] = [at(pieces, i - 1), at(pieces, i)];
    if (before.layer === piece.layer && before.cell === piece.cell)
      return {
        code: 'two-on-a-hex',
        layer: layerOf(setup, piece.layer).id,
        ...hexOf(setup, piece.cell),
      };
  }
  return undefined;
}

/** Carries out the year's plan, or says what about it is not legal. */
function closeBooks(game: Game): Result<Game, Refusal> {
  const { setup, year } = game;
  const pieces = standingPieces(game);
  const twice = twoOnAHex(setup, pieces);
  if (twice) return err(twice);
  const lines = billLines(game, pieces);
  const bill = totalOf(lines);
  if (bill > game.treasury) return err({ code: 'over-budget', bill, treasury: game.treasury });
  const programmes = programmesInForce(game);
  const hasPatrol = keepsPatrol(game);
  const treasury = game.treasury - bill;
  const book = {
    income: at(setup.scenario.years, year).income,
    lines,
    bill,
    treasury,
    present: presentLayers(setup, pieces, year, programmes, hasPatrol),
    programmes,
  };
  return ok({
    setup,
    year: year + 1,
    treasury: treasury + (setup.scenario.years[year + 1]?.income ?? 0),
    pieces,
    hasPatrol,
    programmes,
    plan: EMPTY_PLAN,
    books: [...game.books, book],
  });
}

/** The game after an action, or why the action is not legal; the game given is unchanged. */
export function apply(game: Game, action: Action): Result<Game, Refusal> {
  if (isOver(game)) return err({ code: 'game-over' });
  if (action.do === 'close-books') return closeBooks(game);
  const plan =
    action.do === 'take-back' ? takeFromPlan(game, action.item) : addToPlan(game, action);
  return plan.ok ? ok({ ...game, plan: plan.value }) : plan;
}

/** The first action of a list that is not legal, by its place from 0. */
export interface ReplayFault {
  readonly index: number;
  readonly refusal: Refusal;
}

/** The game after a list of actions, or the first of them that is not legal. */
export function replay(start: Game, actions: readonly Action[]): Result<Game, ReplayFault> {
  let game = start;
  for (const [index, action] of actions.entries()) {
    const next = apply(game, action);
    if (!next.ok) return err({ index, refusal: next.error });
    game = next.value;
  }
  return ok(game);
}
