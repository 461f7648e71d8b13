import './style/day-result.css';
import { shareText, viewDay } from '../present/daily';
import { drawName } from '../scenario/draw';
import type { Scenario } from '../scenario/scenario';
import { dailyWordsIn } from '../words/daily';
import { usePage } from './context';
import { CopyText } from './copy';
import { useSignalValue } from './signal';

/** After a game of a day's board: the result, the days in a row, and a text to share. */
export function DayResult({ scenario }: { scenario: Scenario }) {
  const { words, daily: desk, address } = usePage();
  const diary = useSignalValue(desk.diary);
  const board = drawName(scenario);
  const result = diary.results.find((one) => one.board === board);
  if (result === undefined) return null;
  const daily = dailyWordsIn(words.language);
  const today = desk.today().day;
  const view = viewDay(result.day, diary, today, words, daily);
  return (
    <section class="panel day-result">
      <h2>
        {result.day === today ? daily.today : daily.boardOf(view.date)} <small>{view.streak}</small>
      </h2>
      <CopyText text={shareText(view, address(), daily)} />
    </section>
  );
}
