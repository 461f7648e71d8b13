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
  const told = words.prediction;
  const { purchase, hint, share } = view;
  return (
    <section class="panel thought" aria-label={told.thoughtTitle}>
      <h2>{told.thoughtTitle}</h2>
      <Answer to={told.whichMost} lines={purchase} />
      {hint && <p class="hint">{hint}</p>}
      <Answer to={told.whichShare} lines={share} />
    </section>
  );
}

const Answer = ({ to, lines }: { to: string; lines: readonly string[] }) => (
  <>
    <h3>{to}</h3>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);
