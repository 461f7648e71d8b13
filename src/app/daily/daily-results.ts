import * as v from 'valibot';
import { type Fraction, isGreater } from '../../base/fraction';
import { LAST_DAY } from '../../base/calendar';
import { err, ok, type Result } from '../../base/result';
import type { Issue } from '../../scenario/issue';
import { readJson } from '../../scenario/json';
import { list, readShape, version, whole } from '../../scenario/shape';

/** The version of the history that this code reads and writes. */
export const HISTORY_FORMAT = 1;

/** What was made of one day's board on this device; days count from 1 January 1970. */
export interface DayResult {
  readonly day: number;
  /** The board, by the name of its draws: nothing else is taken for it. */
  readonly board: string;
  readonly planned: Fraction;
  /** The best planned score there is, once it is proved. */
  readonly par?: Fraction;
}

/** The days on which the day's own board was played to its end. */
export interface DailyHistory {
  /** Ascending, each once. */
  readonly days: readonly number[];
  /** Of the days finished last; the latest is last. */
  readonly results: readonly DayResult[];
  /** Days whose boards were begun on them, the latest last: midnight may come before the end. */
  readonly begun: readonly number[];
}

export const EMPTY_HISTORY: DailyHistory = { days: [], results: [], begun: [] };

const MOST_RESULTS = 7;
const MOST_BEGUN = 2;
const MOST_DAYS = 40_000;

const day = whole(0, LAST_DAY);
const score = v.strictObject({
  numerator: whole(0, Number.MAX_SAFE_INTEGER),
  denominator: whole(1, Number.MAX_SAFE_INTEGER),
});
const isAscending = (days: readonly number[]): boolean =>
  days.every((one, i) => i === 0 || one > (days[i - 1] ?? one));

const HistorySchema = v.strictObject({
  format: version(HISTORY_FORMAT),
  game: v.literal('lowland-skies'),
  days: list(day, 0, MOST_DAYS),
  results: list(
    v.strictObject({
      day,
      board: v.pipe(v.string(), v.maxLength(100)),
      planned: score,
      par: v.exactOptional(score),
    }),
    0,
    MOST_RESULTS,
  ),
  begun: list(day, 0, MOST_BEGUN),
});

export const printHistory = ({ days, results, begun }: DailyHistory): string =>
  JSON.stringify({ format: HISTORY_FORMAT, game: 'lowland-skies', days, results, begun });

/** Reads a kept history: checked, never trusted. */
export function parseHistory(text: string): Result<DailyHistory, readonly Issue[]> {
  const json = readJson(text);
  const read = json.ok ? readShape(HistorySchema, json.value) : json;
  if (!read.ok) return read;
  const { days, results, begun } = read.value;
  if (!isAscending(days)) return err([]);
  return ok({ days, results, begun });
}

/** The history once a day's board is begun on that day. */
export const withBegun = (history: DailyHistory, begun: number): DailyHistory => ({
  ...history,
  begun: [...history.begun.filter((other) => other !== begun), begun].slice(-MOST_BEGUN),
});

/** The history once a day's board is played to its end; of two results the better plan stays. */
export function withResult(history: DailyHistory, result: DayResult): DailyHistory {
  const before = dayResultOf(history, result.day);
  const isSameBoard = before?.board === result.board;
  const better =
    before && isSameBoard && !isGreater(result.planned, before.planned) ? before : result;
  const par = isSameBoard ? before?.par : result.par;
  return {
    ...history,
    days: [...new Set([...history.days, result.day])].sort((a, b) => a - b),
    results: [
      ...history.results.filter((other) => other.day !== result.day),
      par ? { ...better, par } : better,
    ].slice(-MOST_RESULTS),
  };
}

/** What two histories of one player come to. */
export const mergeHistories = (history: DailyHistory, other: DailyHistory): DailyHistory =>
  other.results.reduce(withResult, {
    days: [...new Set([...history.days, ...other.days])].sort((a, b) => a - b),
    results: history.results,
    begun: [...new Set([...history.begun, ...other.begun])].slice(-MOST_BEGUN),
  });

/** The history once par of a board is proved. */
export const withPar = (history: DailyHistory, board: string, par: Fraction): DailyHistory => ({
  ...history,
  results: history.results.map((result) => (result.board === board ? { ...result, par } : result)),
});

export const dayResultOf = ({ results }: DailyHistory, of: number): DayResult | undefined =>
  results.find((result) => result.day === of);

/**
 * Days in a row on which the day's board was finished. A row lives until a day has gone by
 * without; of several that live, because a clock was set back, the longest counts.
 */
export function streakOf({ days }: DailyHistory, today: number): number {
  let longest = 0;
  let length = 0;
  for (const [i, one] of days.entries()) {
    length = days[i - 1] === one - 1 ? length + 1 : 1;
    if (one >= today - 1) longest = Math.max(longest, length);
  }
  return longest;
}
