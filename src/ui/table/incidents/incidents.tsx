import { type OutcomeView, viewIncidents } from '../../../views/table/incidents';
import type { GameSession } from '../../../app/game/game-session';
import { useWords } from '../../context';
import { useScrolled } from '../../viewport';
import { SuitSign } from '../../controls/marks';
import { Sign } from '../../controls/sign';
import { Term } from '../../controls/term';
import { CROSS_PATH, SUIT_PATHS } from '../../../views/style/mark-paths';
import { SHAPE_PATHS, TICK_PATH } from '../../../views/style/sign-paths';

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
                <Sign d={view.latest.holds ? TICK_PATH : CROSS_PATH} />{' '}
                <Term term={view.latest.holds ? 'hold' : 'disrupt'}>{view.latest.end}</Term>
              </p>
            </div>
          </>
        ) : (
          <div class="incident-card back" aria-hidden="true">
            <Sign d={SUIT_PATHS.skim} size={48} />
          </div>
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
      <i>
        {Array.from({ length: outcome.strength }, (_, pip) => (
          <Sign key={pip} d={SHAPE_PATHS.circle} size={9} className="pip" />
        ))}
      </i>
    </div>
  );
}

/** Outcomes one to a line, each with its sum. */
export function OutcomeList({ outcomes }: { outcomes: readonly OutcomeView[] }) {
  const words = useWords();
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
            <span aria-hidden="true">
              <Sign d={outcome.holds ? TICK_PATH : CROSS_PATH} size={16} />{' '}
              {outcome.holds ? words.signed(outcome.points) : words.number(0)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
