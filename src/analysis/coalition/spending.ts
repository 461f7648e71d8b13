import { at } from '../../base/assert';
import { addBig, type BigFraction, bigFraction } from '../../base/big-fraction';
import { unwrap } from '../../base/result';
import { type Action, yearsOf } from '../../rules/action';
import { replay } from '../../rules/apply';
import { billLines } from '../../rules/bill';
import { type BillLine, createGame, type Game } from '../../rules/game';
import { arrivalOf, standingPieces } from '../../rules/placement';
import { nationAt } from '../../rules/setup';
import type { Scenario } from '../../scenario/scenario';

/** Where the coins of a game have gone; all of it together is what came in. */
export interface Spending {
  /** By nation, the coins spent on its land and its picture; exact, since a rebate can be shared. */
  readonly own: readonly BigFraction[];
  /** Coins spent for all: the patrol, the joint order and refits. */
  readonly common: number;
  /** Coins left at the end. */
  readonly saved: number;
}

/** The nations that a line of this year's bill is for, one for each thing in it; none where it is for all. */
function nationsOf(game: Game, line: BillLine): number[] {
  const { setup, plan, year } = game;
  const ordered = plan.orders.filter(({ layer }) => 'layer' in line && layer === line.layer);
  const onLand = (things: readonly { readonly cell: number }[]): number[] =>
    things.map(({ cell }) => nationAt(setup, cell));
  switch (line.kind) {
    case 'orders':
    case 'rebate':
      return onLand(ordered);
    case 'wheels':
      return onLand(ordered.filter(({ wheels }) => wheels));
    case 'upkeep':
      return onLand(
        standingPieces(game).filter(
          (piece) => piece.layer === line.layer && arrivalOf(game, piece) <= year,
        ),
      );
    case 'programme': {
      const { nation } = at(setup.programmes, line.programme);
      return nation === undefined ? [] : [nation];
    }
    case 'patrol':
      return [];
  }
}

/**
 * Where the coins of a plan go (docs/coalitions.md, “Where the coins went”): each line of each bill in
 * equal parts to what it is for, and that to the nation on whose land it stands.
 *
 * @param actions of a whole game, each legal
 */
export function spendingOf(scenario: Scenario, actions: readonly Action[]): Spending {
  let game = createGame(scenario);
  let common = 0;
  const own = scenario.nations.map(() => bigFraction(0n, 1n));
  for (const items of yearsOf(actions).slice(0, scenario.years.length)) {
    const planned = unwrap(replay(game, items));
    for (const line of billLines(planned)) {
      const nations = nationsOf(planned, line);
      if (nations.length === 0) common += line.coins;
      for (const nation of nations) {
        const part = bigFraction(BigInt(line.coins), BigInt(nations.length));
        own[nation] = addBig(at(own, nation), part);
      }
    }
    game = unwrap(replay(planned, [{ do: 'close-books' }]));
  }
  return { own, common, saved: game.treasury };
}
