import { type OutcomeView, viewIncidents } from '../../../views/table/incidents';
import type { GameSession } from '../../../app/game/game-session';
import { useWords } from '../../context';
import { useScrolled } from '../../viewport';
import { Sign, SuitSign } from '../../controls/sign';
import { SUIT_PATHS } from '../../../views/style/sign-paths';

/** The card that lies face up with its sum, and those before it. */
export function Incidents({ session }: { session: GameSession }) {
  const words = useWords();
  const scrolled = useScrolled();
  const view = viewIncidents(session, words);
  return (
    <section class="panel incidents" aria-label={words.table.incidents} {...scrolled}>
      <h2>
        {words.table.incidents} <small>{view.count}</small>
      </h2>
      <div class="turned">
        {view.latest ? (
          <>
            <IncidentCard outcome={view.latest} />
            <div class="turned-sum">
              <h3>{view.latest.title}</h3>
              <p>{view.latest.sentence}</p>
              {view.latest.remark && <p class="hint">{view.latest.remark}</p>}
              <p class={view.latest.holds ? 'end held' : 'end disrupted'}>
                <span aria-hidden="true">{view.latest.holds ? '✓' : '✗'}</span> {view.latest.end}
              </p>
            </div>
          </>
        ) : (
          <>
            <div class="incident-card back" aria-hidden="true">
              <Sign d={SUIT_PATHS.skim} size={48} />
            </div>
            <p class="turned-sum">{words.table.incidentsIntro}</p>
          </>
        )}
      </div>
      {view.latest && <p class="so-far">{view.heldSoFar}</p>}
      <OutcomeList outcomes={view.before} />
    </section>
  );
}

function IncidentCard({ outcome }: { outcome: OutcomeView }) {
  return (
    <div key={outcome.key} class={`incident-card suit-${outcome.suit}`} aria-hidden="true">
      <b>{outcome.strength}</b>
      <SuitSign suit={outcome.suit} size={52} />
      <i>{'●'.repeat(outcome.strength)}</i>
    </div>
  );
}

/** Outcomes one to a line, each with its sum. */
export function OutcomeList({ outcomes }: { outcomes: readonly OutcomeView[] }) {
  return (
    <ol class="outcomes">
      {outcomes.map((outcome) => (
        <li key={outcome.key} class={outcome.holds ? 'held' : 'disrupted'}>
          <SuitSign suit={outcome.suit} size={18} />
          <span>
            <b>{outcome.title}</b> <small>{outcome.sentence}</small>
          </span>
          <span class="outcome-end" title={outcome.end}>
            <span class="unseen">{outcome.end}</span>
            <span aria-hidden="true">{outcome.holds ? `✓ +${outcome.points}` : '✗ 0'}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
