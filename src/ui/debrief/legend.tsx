import type { PlanYearView, Whose } from '../../views/debrief/plan-board';
import { useWords } from '../context';
import { PieceShape } from './plan-board';

const WHOSE: readonly Whose[] = ['both', 'better', 'own'];

/** What the signs on the board of two plans mean. */
export function Legend({ view }: { view: PlanYearView }) {
  const words = useWords();
  const { layers, marks, tokens } = view.board;
  const hasPending = tokens.some(({ isPending }) => isPending);
  const shape = layers[0]?.shape ?? 'hexagon';
  const names = {
    both: words.debrief.bothPlans,
    better: words.debrief.onlyBetter,
    own: words.debrief.onlyOwn,
  };
  const markNames = { own: words.debrief.markedOwn, better: words.debrief.markedBetter };
  return (
    <ul class="legend" aria-label={words.debrief.keysTitle}>
      {WHOSE.map((whose) => (
        <li key={whose}>
          <svg viewBox="-1 -1 26 26" class={`legend-sign plan-piece ${whose}`} aria-hidden="true">
            <PieceShape shape={shape} whose={whose} />
          </svg>
          {names[whose]}
        </li>
      ))}
      {(['own', 'better'] as const)
        .filter((whose) => marks.some((mark) => mark.whose === whose))
        .map((whose) => (
          <li key={`mark-${whose}`}>
            <svg viewBox="-1.1 -1.1 2.2 2.2" class="legend-sign" aria-hidden="true">
              <polygon
                points="0.78,-0.45 0.78,0.45 0,0.9 -0.78,0.45 -0.78,-0.45 0,-0.9"
                class={`plan-mark ${whose}`}
              />
            </svg>
            {markNames[whose]}
          </li>
        ))}
      {hasPending && (
        <li>
          <svg viewBox="-1 -1 26 26" class="legend-sign plan-piece own pending" aria-hidden="true">
            <PieceShape shape={shape} whose="better" />
          </svg>
          {words.debrief.onItsWay}
        </li>
      )}
      {layers.map((layer) => (
        <li key={layer.shape}>
          <svg viewBox="-1 -1 26 26" class="legend-sign plan-piece own" aria-hidden="true">
            <PieceShape shape={layer.shape} whose="own" />
          </svg>
          {layer.name}
        </li>
      ))}
    </ul>
  );
}
