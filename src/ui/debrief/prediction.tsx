import type { GameSession } from '../../app/game/game-session';
import type { KnownBest } from '../../app/study/study';
import { viewPrediction } from '../../views/debrief/prediction';
import { useWords } from '../context';

interface PredictionProps {
  readonly session: GameSession;
  readonly par: KnownBest | undefined;
}

/** What the player thought of the plan before the last cards, and what it is. */
export function Prediction({ session, par }: PredictionProps) {
  const words = useWords();
  const view = viewPrediction(session, par, words);
  if (view === undefined) return null;
  const { purchase, hint, share } = view;
  return (
    <section class="panel" aria-label={words.prediction.thoughtTitle}>
      <h2>{words.prediction.thoughtTitle}</h2>
      <Lines of={purchase} />
      {hint && <p class="hint">{hint}</p>}
      <Lines of={share} />
    </section>
  );
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);
