import { useEffect, useState } from 'preact/hooks';
import { goOn } from '../../app/game/idle-year';
import { asksForPrediction } from '../../app/game/think-first';
import { canRedo, canUndo, phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import { viewLenses } from '../../views/table/lenses';
import { viewStatus } from '../../views/table/status';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';
import { SeatActions } from '../seats/seats-parts';
import { isFinger } from './finger';

const PredictionForm = part(
  async () => (await import('./planning/prediction-form')).PredictionForm,
  ['prediction'],
  'div',
);

interface ActionBarProps {
  readonly session: GameSession;
  readonly onReport: () => void;
}

/**
 * The year track, the line that says what to do, and the one button that goes on: of who thinks
 * first, it asks before the last cards what the plan will come to.
 */
export function ActionBar({ session, onReport }: ActionBarProps) {
  const stores = useStores();
  const { game } = stores;
  const words = useWords();
  const { firstYear, years } = session.scenario;
  const phase = phaseOf(session);
  const now = yearOf(session);
  const [isAsked, setAsked] = useState(false);
  const mustAsk = asksForPrediction(session);
  useEffect(() => {
    if (mustAsk) void PredictionForm.fetch(words);
  }, [mustAsk]);
  const closeBooks = (): void => (mustAsk ? setAsked(true) : game.act({ do: 'close-books' }));
  return (
    <>
      <footer class="bar">
        <ol class="track">
          {years.map((_, year) => (
            <li
              key={year}
              class={year < now || phase === 'debrief' ? 'past' : year === now ? 'now' : ''}
              aria-current={year === now ? 'step' : undefined}
            >
              {firstYear + year}
            </li>
          ))}
        </ol>
        <Status session={session} />
        <div class="bar-acts">
          {phase === 'planning' && <PlanningActions session={session} onClose={closeBooks} />}
          {phase === 'incidents' && (
            <>
              <Button onClick={game.turnAll}>{words.table.turnAll}</Button>
              <Button kind="primary" className="go" data-arrival onClick={game.turnIncident}>
                {words.table.turnNext}
              </Button>
            </>
          )}
          {phase === 'ledger' && (
            <Button kind="primary" className="go" onClick={() => goOn(stores)}>
              {session.game.year < years.length
                ? words.table.toYear({ year: firstYear + session.game.year })
                : words.table.toDebrief}
            </Button>
          )}
          {phase === 'debrief' && (
            <Button kind="primary" className="go" onClick={onReport}>
              {words.page.backToReport}
            </Button>
          )}
        </div>
      </footer>
      {isAsked && mustAsk && (
        <Dialog
          kind="predict"
          title={words.table.beforeTheCards}
          leave={words.table.goOnPlanning}
          onClose={() => setAsked(false)}
        >
          <PredictionForm session={session} onPredict={game.closeWith} />
        </Dialog>
      )}
    </>
  );
}

/** What to do next, or what the hand would change where the pointer is. */
function Status({ session }: { session: GameSession }) {
  const { selection } = useStores();
  const words = useWords();
  const { tool, considered, hover, focus, lens } = selection;
  const state = {
    considered: considered.value,
    tool: tool.value,
    // With nothing in hand the place of the pointer says nothing.
    hover: tool.value && hover.value,
    focus: tool.value && focus.value,
    lens: lens.value,
  };
  const status = viewStatus(state, session, words, isFinger.value);
  return (
    <p id="table-status" class="status">
      <span>
        {status.text}
        {status.change && (
          <>
            {': '}
            <b class={status.change.isLoss ? 'points down' : 'points'}>{status.change.text}</b>
          </>
        )}
      </span>
      {status.ask && <strong>{status.ask}</strong>}
      {status.more && <small>{status.more}</small>}
    </p>
  );
}

interface PlanningActionsProps {
  readonly session: GameSession;
  readonly onClose: () => void;
}

function PlanningActions({ session, onClose }: PlanningActionsProps) {
  const { game, selection } = useStores();
  const words = useWords();
  return (
    <>
      {selection.tool.value && (
        <Button className="put-down" onClick={() => selection.take(undefined)}>
          {words.table.putDown}
        </Button>
      )}
      {viewLenses(session, words).map(({ lens, name, hint }) => (
        <Button
          key={lens}
          data-lens
          title={hint}
          aria-pressed={selection.lens.value === lens}
          onClick={() => game.toggleLens(lens)}
        >
          {name}
        </Button>
      ))}
      <Button disabled={!canUndo(session)} onClick={game.undo}>
        {words.table.undo}
      </Button>
      <Button disabled={!canRedo(session)} onClick={game.redo}>
        {words.table.redo}
      </Button>
      {session.seats ? (
        <SeatActions session={session} onEnd={onClose} />
      ) : (
        <Button kind="primary" className="go" onClick={onClose}>
          {words.table.closeBooks}
        </Button>
      )}
    </>
  );
}
