import { viewPledges } from '../../../views/table/planning/pledges';
import { RING_PATH } from '../../../views/style/mark-paths';
import { TICK_PATH } from '../../../views/style/sign-paths';
import type { GameSession } from '../../../app/game/game-session';
import { useWords } from '../../context';
import { Sign } from '../../controls/sign';
import { Term } from '../../controls/term';

/** What was promised, and how far it would be kept. */
export function Pledges({ session }: { session: GameSession }) {
  const words = useWords();
  const pledges = viewPledges(session, words);
  const hasPledges = pledges.length > 0;
  return (
    <section class="pledges" aria-label={hasPledges ? words.table.pledges : words.table.savings}>
      {hasPledges && (
        <>
          <h2>
            <Term term="pledge">{words.table.pledges}</Term>
          </h2>
          <ul>
            {pledges.map((pledge) => (
              <li key={pledge.name} class={pledge.isKept ? 'kept' : ''}>
                <b>
                  <Sign d={pledge.isKept ? TICK_PATH : RING_PATH} size={16} /> {pledge.name}
                </b>
                <span class="pledge-points">+{pledge.points}</span>
                <span class="pledge-text">
                  {pledge.text} · <i>{pledge.progress}</i>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        {hasPledges && words.table.pledgesHint}{' '}
        {words.table.savingsRule({ count: session.scenario.savings.coinsPerPoint })}
      </p>
    </section>
  );
}
