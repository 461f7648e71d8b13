import './daily-result.css';
import { useRef } from 'preact/hooks';
import { dailyOf } from '../../generator/daily';
import { shareText, viewDay } from '../../views/title/daily';
import { createGameRecord } from '../../rules/game-record';
import { drawName } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';
import { useApp, useServices, useWords } from '../context';
import { useLate } from '../controls/late';
import { CopyButton } from '../controls/copy-button';

/** After a game of a day's board: the result, the days in a row, and a text to share. */
export function DailyResult({ scenario }: { scenario: Scenario }) {
  const { daily: days } = useApp();
  const { shareCodec, address } = useServices();
  const words = useWords();
  const history = days.history.value;
  const board = drawName(scenario);
  const result = history.results.find((one) => one.board === board);
  const day = result?.day;
  const shown = useRef<HTMLParagraphElement>(null);
  // Until the board's own link is there the page's is given: there it is found by its date.
  const fragments = useLate(day, async () => {
    if (day === undefined) return undefined;
    return shareCodec.fragmentsOf(createGameRecord(scenario, dailyOf(day).seed));
  }).value;
  const link = fragments?.scenario.ok ? `${address()}#${fragments.scenario.value}` : address();
  if (result === undefined) return null;
  const { daily } = words;
  const today = days.today()?.day;
  const view = viewDay(result.day, history, today, words);
  return (
    <section class="panel day-result">
      <h2>
        {result.day === today ? daily.today : daily.boardOf({ date: view.date })}{' '}
        <small>{view.streak}</small>
      </h2>
      <p ref={shown} class="day-text">
        {shareText(view, link, words)}
      </p>
      <CopyButton text={shareText(view, link, words)} name={daily.copyText} shown={shown} />
    </section>
  );
}
