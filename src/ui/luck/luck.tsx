import './luck.css';
import { useMemo } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { countsOf } from '../../views/luck/histogram';
import { type ChartView, viewLuck } from '../../views/luck/luck';
import { useWords } from '../context';
import { Again, Fallen } from './again';
import { Counting } from './counting';
import { Histogram, HistogramTable } from './histogram';
import { LuckSign } from './luck-sign';
import { useDistribution } from './use-distribution';
import { useRedraws } from './use-redraws';

/** How a finished game's score lies among those of every draw, and a thousand draws to see it by. */
export function Luck({ session }: { session: GameSession }) {
  const words = useWords();
  const { scenario, actions } = session;
  const counted = useDistribution(session.game, { scenario, actions });
  const { shown } = counted;
  const view = useMemo(() => shown && viewLuck(session, shown, words), [session, shown, words]);
  return (
    <section class="panel luck">
      <h2>{words.luck.title}</h2>
      <Counting counted={counted} />
      {view?.sentences.map((sentence) => (
        <p key={sentence} class="luck-says">
          {sentence}
        </p>
      ))}
      {view && <p class="hint">{view.basis.join(' ')}</p>}
      {view?.chart && <LuckChart session={session} chart={view.chart} />}
      {!view && <div class="luck-room" />}
    </section>
  );
}

function LuckChart({ session, chart }: { session: GameSession; chart: ChartView }) {
  const words = useWords();
  const { scenario, actions } = session;
  const shown = useRedraws({ scenario, actions });
  const { bins } = chart;
  const redraws = shown.late.value;
  const rest = shown.state === 'rest' && shown.drawn > 0 ? shown.drawn : undefined;
  const scores = redraws?.scores.slice(0, rest) ?? [];
  const counts = countsOf(bins, scores);
  return (
    <figure class="luck-figure">
      <Histogram
        view={chart}
        height={320}
        most={Math.max(...counts) / Math.max(1, scores.length)}
        over={(scales) =>
          redraws && <Fallen shown={shown} redraws={redraws} bins={bins} scales={scales} />
        }
      />
      <ul class="legend">
        <li>
          <LuckSign kind="own" /> {words.luck.scoreKey}
        </li>
        <li>
          <LuckSign kind="mean" /> {words.luck.averageKey}
        </li>
        <li>
          <LuckSign kind="worst" /> {words.luck.worstKey}
        </li>
        {redraws && (
          <li>
            <LuckSign kind="fallen" /> {words.luck.againKey}
          </li>
        )}
      </ul>
      <Again shown={shown} />
      <HistogramTable view={chart} counts={rest === undefined ? undefined : counts} />
    </figure>
  );
}
