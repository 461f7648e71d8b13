import { viewOddsScale } from '../../../views/table/expected-loss';
import { phaseOf, type GameSession } from '../../../app/game/game-session';
import { useStores, useWords } from '../../context';
import { Term } from '../../controls/term';

/** What the reds of the odds lens stand for: points lost on average, from none to the most. */
export function OddsLegend({ session }: { session: GameSession }) {
  const words = useWords();
  const isShown = useStores().selection.lens.value === 'odds' && phaseOf(session) === 'planning';
  const scale = isShown ? viewOddsScale(session, words) : undefined;
  if (scale === undefined) return null;
  return (
    <figure class="odds-legend">
      <figcaption>
        <Term term="odds">{words.table.oddsScale}</Term>
      </figcaption>
      <span class="odds-ramp" aria-hidden="true" />
      <ol>
        {scale.map((points, step) => (
          <li key={step}>{points}</li>
        ))}
      </ol>
    </figure>
  );
}
