import { dateOf } from '../../base/calendar-date';
import { rankOf } from '../../analysis/rank';
import { type DayResult, type DailyHistory, streakOf } from '../../app/daily/daily-results';
import type { Words } from '../../i18n/words';
import { shareOfPar } from '../debrief/figures';

export interface DayView {
  readonly date: string;
  /** What was made of the day's board; none while it isn't played. */
  readonly result: string | undefined;
  readonly isParKnown: boolean;
  /** Days in a row, from two on. */
  readonly streak: string | undefined;
}

function resultText(result: DayResult, words: Words): string {
  const { planned, par } = result;
  const share = par && shareOfPar(planned, par);
  return par === undefined || share === undefined
    ? words.daily.resultAlone({ points: words.points(planned) })
    : words.daily.result({
        rank: words.title.rank({ id: rankOf(planned, par).rank }),
        percent: share,
        isBest: share >= 100,
      });
}

/** A day of today's board, with what was made of it and the streak as it is today. */
export function viewDay(
  day: number,
  history: DailyHistory,
  today: number | undefined,
  words: Words,
): DayView {
  const result = history.results.find((one) => one.day === day);
  const streak = today === undefined ? 0 : streakOf(history, today);
  return {
    date: words.daily.dateOf(dateOf(day)),
    result: result && resultText(result, words),
    isParKnown: result?.par !== undefined,
    streak: streak > 1 ? words.daily.streak({ days: streak }) : undefined,
  };
}

/** A short text to share; `link` leads to the day's scenario. It tells nothing of the board. */
export const shareText = (
  { date, result, streak }: DayView,
  link: string,
  words: Words,
): string => {
  const told = { date, result: result ?? '' };
  const text =
    streak === undefined
      ? words.daily.shareText(told)
      : words.daily.shareTextStreak({ ...told, streak });
  return `${text}\n${link}`;
};
