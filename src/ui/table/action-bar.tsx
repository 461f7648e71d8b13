import { viewStatus } from '../../views/table/status';
import { canRedo, canUndo, gameOf, phaseOf, yearOf } from '../../app/game/game-session';
import { usePage } from '../context';
import type { SeatProps } from './table';

/** The year track, the line that says what to do, and the one button that goes on. */
export function Bar({ state, sitting, onReport }: SeatProps & { onReport: () => void }) {
  const { session, words } = usePage();
  const { firstYear, years } = sitting.scenario;
  const phase = phaseOf(sitting);
  const now = yearOf(sitting);
  const status = viewStatus(state, sitting, words);
  return (
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
      <p id="table-status" class="status">
        <span>
          {status.text}
          {status.points && (
            <>
              {': '}
              <b class={status.points.startsWith('−') ? 'points down' : 'points'}>
                {words.effect(status.points, status.coins ?? '')}
              </b>
            </>
          )}
        </span>
        {status.more && <small>{status.more}</small>}
      </p>
      <div class="bar-acts">
        {phase === 'planning' && (
          <>
            {state.tool && (
              <button type="button" class="button put-down" onClick={() => session.take(undefined)}>
                {words.putDown}
              </button>
            )}
            <button
              type="button"
              class="button"
              title={words.oddsHint}
              aria-pressed={state.lens === 'odds'}
              onClick={() => session.toggleLens('odds')}
            >
              {words.odds}
            </button>
            <button
              type="button"
              class="button"
              title={words.hintsHint}
              aria-pressed={state.lens === 'value'}
              onClick={() => session.toggleLens('value')}
            >
              {words.hints}
            </button>
            <button
              type="button"
              class="button"
              disabled={!canUndo(sitting)}
              onClick={session.undo}
            >
              {words.undo}
            </button>
            <button
              type="button"
              class="button"
              disabled={!canRedo(sitting)}
              onClick={session.redo}
            >
              {words.redo}
            </button>
            <button
              type="button"
              class="button primary go"
              onClick={() => session.act({ do: 'close-books' })}
            >
              {words.closeBooks}
            </button>
          </>
        )}
        {phase === 'incidents' && (
          <>
            <button type="button" class="button" onClick={session.turnAll}>
              {words.turnAll}
            </button>
            <button type="button" class="button primary go" data-arrival onClick={session.turn}>
              {words.turnNext}
            </button>
          </>
        )}
        {phase === 'ledger' && (
          <button type="button" class="button primary go" onClick={session.goOn}>
            {gameOf(sitting).year < years.length
              ? words.toYear(firstYear + gameOf(sitting).year)
              : words.toDebrief}
          </button>
        )}
        {phase === 'debrief' && (
          <button type="button" class="button primary go" onClick={onReport}>
            {words.backToReport}
          </button>
        )}
      </div>
    </footer>
  );
}
