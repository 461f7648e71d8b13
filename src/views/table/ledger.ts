import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import { totalOf } from '../../rules/bill';
import { plannedHeld } from '../../analysis/planned-score';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { lineName } from '../names/item-names';
import { type OutcomeView, viewOutcomes } from './incidents';

export interface LedgerView {
  readonly title: string;
  readonly carried: number;
  readonly income: number;
  readonly lines: readonly { readonly name: string; readonly coins: number }[];
  readonly bill: number;
  readonly left: number;
  readonly held: number;
  readonly heldCount: string;
  readonly planned: Fraction;
  readonly luck: Fraction;
  readonly outcomes: readonly OutcomeView[];
}

/** The ledger of a closed year: its coins, and its points beside those planned. */
export function viewLedger(session: GameSession, year: number, words: Words): LedgerView {
  const { setup, books } = session.game;
  const book = at(books, year);
  const outcomes = viewOutcomes(session, year, words);
  const held = outcomes.reduce((sum, { points }) => sum + points, 0);
  const { denominator } = setup;
  const planned = { numerator: plannedHeld(setup, year, book), denominator };
  return {
    title: words.table.ledger({ year: session.scenario.firstYear + year }),
    carried: year === 0 ? 0 : at(books, year - 1).treasury,
    income: book.income,
    lines: book.lines.map((line) => ({
      name: lineName(setup, line, words),
      coins: line.coins,
    })),
    bill: totalOf(book.lines),
    left: book.treasury,
    held,
    heldCount: words.table.heldOf({
      held: outcomes.filter(({ holds }) => holds).length,
      of: outcomes.length,
    }),
    planned,
    luck: { numerator: held * denominator - planned.numerator, denominator },
    outcomes,
  };
}
