import './luck.css';
import { useMemo } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { viewOdds } from '../../views/luck/luck';
import { useWords } from '../context';
import { Counting } from './counting';
import { Histogram, HistogramTable } from './histogram';
import { useDistribution } from './use-distribution';

/** What the plan so far may score over every draw that is still possible. */
export function Odds({ session }: { session: GameSession }) {
  const words = useWords();
  const { game, scenario, actions, seed } = session;
  const counted = useDistribution(game, { scenario, actions, seed });
  const { shown } = counted;
  const view = useMemo(() => shown && viewOdds(session, shown, words), [shown, words]);
  return (
    <section class="panel odds" aria-label={words.luck.oddsTitle}>
      <h2>{words.luck.oddsTitle}</h2>
      <Counting counted={counted} />
      <div aria-live="polite">
        {view?.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {view && <p class="hint">{view.basis.join(' ')}</p>}
      {view?.chart && (
        <figure class="luck-figure">
          <Histogram view={view.chart} height={160} />
          <HistogramTable view={view.chart} />
        </figure>
      )}
    </section>
  );
}
