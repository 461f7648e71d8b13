import './daily-result.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dailyOf } from '../../generator/daily';
import { shareText, viewDay } from '../../views/title/daily';
import { drawName } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';
import { dailyWordsIn } from '../../i18n/daily';
import { usePage } from '../context';
import { Copy } from '../controls/copy-button';
import { useSignalValue } from '../controls/use-signal-value';

/** After a game of a day's board: the result, the days in a row, and a text to share. */
export function DayResult({ scenario }: { scenario: Scenario }) {
  const { words, daily: desk, address, sharing } = usePage();
  const diary = useSignalValue(desk.diary);
  const board = drawName(scenario);
  const result = diary.results.find((one) => one.board === board);
  const day = result?.day;
  const [link, setLink] = useState<string>();
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (day === undefined) return;
    // Without the board's own link the page's is given: there it is found by its date.
    sharing().then(
      ({ offer }) => {
        const { scenario: made } = offer({ scenario, seed: dailyOf(day).seed, game: undefined });
        setLink(made.ok ? `${address()}#${made.value}` : address());
      },
      () => setLink(address()),
    );
  }, [day, scenario]);
  if (result === undefined) return null;
  const daily = dailyWordsIn(words.language);
  const today = desk.today().day;
  const view = viewDay(result.day, diary, today, words, daily);
  return (
    <section class="panel day-result">
      <h2>
        {result.day === today ? daily.today : daily.boardOf(view.date)} <small>{view.streak}</small>
      </h2>
      {link !== undefined && (
        <>
          <p ref={shown} class="day-text">
            {shareText(view, link, daily)}
          </p>
          <Copy text={shareText(view, link, daily)} name={daily.copyText} shown={shown} />
        </>
      )}
    </section>
  );
}
