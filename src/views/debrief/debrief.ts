import { type LedgerView, viewLedger } from '../table/ledger';
import { resultOf } from '../../analysis/result';
import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { pledgeText } from '../table/planning/pledges';

export interface DebriefRow {
  readonly name: string;
  readonly income: number | undefined;
  readonly bill: number | undefined;
  readonly left: number | undefined;
  readonly planned: Fraction;
  readonly score: number;
  readonly luck: Fraction;
}

export interface DebriefView {
  readonly rows: readonly DebriefRow[];
  readonly total: DebriefRow;
  readonly pledges: readonly {
    readonly name: string;
    /** Its sites, and what each of them was to have. */
    readonly text: string;
    readonly points: number;
    readonly isKept: boolean;
  }[];
  readonly ledgers: readonly LedgerView[];
}

/** What a finished game comes to, year by year. */
export function viewDebrief(session: GameSession, words: Words): DebriefView {
  const game = session.game;
  const { setup, books } = game;
  const { scenario, denominator } = setup;
  const result = resultOf(game, session.seed);
  const exactly = (points: number): Fraction => ({ numerator: points * denominator, denominator });
  const none = exactly(0);
  const ledgers = books.map((_, year) => viewLedger(session, year, words));
  const rows: DebriefRow[] = ledgers.map((ledger, year) => ({
    name: String(scenario.firstYear + year),
    income: ledger.income,
    bill: ledger.bill,
    left: ledger.left,
    planned: ledger.planned,
    score: at(result.held, year),
    luck: ledger.luck,
  }));
  const fixed = (name: string, points: number): DebriefRow => ({
    name,
    income: undefined,
    bill: undefined,
    left: undefined,
    planned: exactly(points),
    score: points,
    luck: none,
  });
  if (scenario.pledges.length > 0) rows.push(fixed(words.table.pledges, result.pledges));
  rows.push(fixed(words.debrief.savingsFrom({ count: game.treasury }), result.savings));
  return {
    rows,
    total: {
      name: words.debrief.total,
      income: ledgers.reduce((sum, { income }) => sum + income, 0),
      bill: ledgers.reduce((sum, { bill }) => sum + bill, 0),
      left: game.treasury,
      planned: result.planned,
      score: result.score,
      luck: result.luck,
    },
    pledges: scenario.pledges.map(({ name, points }, i) => ({
      name: words.text(name),
      text: pledgeText(setup, i, words),
      points,
      isKept: at(result.kept, i),
    })),
    ledgers,
  };
}
