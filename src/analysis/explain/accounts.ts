import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import type { BillLine } from '../../rules/game';
import { plannedAt } from '../planned-score';
import { coinsLeft, type Recount, scoreOf } from './recount';

/** What another plan has more than one's own in a year; less is below 0. */
export interface YearAccount {
  /** From 0. */
  readonly year: number;
  /** Coins left over from the year before. */
  readonly carried: number;
  /** Lines of the bill with their differences: of coins, and of pieces or rebates. */
  readonly lines: readonly BillLine[];
  /** Coins left: `carried` less those of all lines, since incomes are the same. */
  readonly left: number;
  /** Sites, by index, whose points differ. */
  readonly sites: readonly { readonly site: number; readonly points: Fraction }[];
}

/** The whole difference between two plans, part by part: points add up to `total`, exactly. */
export interface Accounts {
  readonly years: readonly YearAccount[];
  /** Pledges, by index, that one plan alone keeps. */
  readonly pledges: readonly { readonly pledge: number; readonly points: Fraction }[];
  /** Coins left at the end, and the points that they save. */
  readonly savings: { readonly coins: number; readonly points: Fraction };
  /** Planned score of the other plan less that of one's own. */
  readonly total: Fraction;
}

const KINDS = ['orders', 'wheels', 'programme', 'rebate', 'upkeep', 'patrol'] as const;

/** The place of a line among those of a bill; lines of one place are about the same. */
function placeOf(line: BillLine): number {
  const of = 'layer' in line ? line.layer : 'programme' in line ? line.programme : 0;
  return KINDS.indexOf(line.kind) * 100 + of;
}

const negated = (line: BillLine): BillLine =>
  'count' in line
    ? { ...line, count: 0 - line.count, coins: 0 - line.coins }
    : { ...line, coins: 0 - line.coins };

function sumOfLines(a: BillLine, b: BillLine): BillLine {
  const coins = a.coins + b.coins;
  return 'count' in a && 'count' in b ? { ...a, count: a.count + b.count, coins } : { ...a, coins };
}

/** The lines of one bill less those of another; what is the same in both is left out. */
function lessLines(lines: readonly BillLine[], less: readonly BillLine[]): BillLine[] {
  const byPlace = new Map<number, BillLine>();
  for (const line of [...lines, ...less.map(negated)]) {
    const before = byPlace.get(placeOf(line));
    byPlace.set(placeOf(line), before ? sumOfLines(before, line) : line);
  }
  return [...byPlace.values()]
    .filter((line) => line.coins !== 0 || ('count' in line && line.count !== 0))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The ledgers of a better plan less those of one's own. */
export function accountsBetween(own: Recount, better: Recount): Accounts {
  const { setup } = own.game;
  const { scenario, denominator } = setup;
  const points = (numerator: number): Fraction => ({ numerator, denominator });
  const leftIn = (year: number): number => at(better.treasury, year) - at(own.treasury, year);
  const years = scenario.years.map((_, year): YearAccount => {
    const [before, after] = [at(own.game.books, year), at(better.game.books, year)];
    return {
      year,
      carried: year === 0 ? 0 : leftIn(year - 1),
      lines: lessLines(after.lines, before.lines),
      left: leftIn(year),
      sites: scenario.sites.flatMap((_, site) => {
        const more = plannedAt(setup, year, after, site) - plannedAt(setup, year, before, site);
        return more === 0 ? [] : [{ site, points: points(more) }];
      }),
    };
  });
  return {
    years,
    pledges: scenario.pledges.flatMap((pledge, index) => {
      const more = Number(at(better.kept, index)) - Number(at(own.kept, index));
      const worth = more * pledge.points;
      return worth === 0 ? [] : [{ pledge: index, points: points(worth * denominator) }];
    }),
    savings: {
      coins: coinsLeft(better) - coinsLeft(own),
      points: points((better.savings - own.savings) * denominator),
    },
    total: points(scoreOf(better) - scoreOf(own)),
  };
}
