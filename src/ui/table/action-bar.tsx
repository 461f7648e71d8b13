import {
  canRedo,
  canUndo,
  gameOf,
  phaseOf,
  type Sitting,
  yearOf,
} from '../../app/game/game-session';
import { viewStatus } from '../../views/table/status';
import { useStores, useWords } from '../context';

interface ActionBarProps {
  readonly sitting: Sitting;
  readonly onReport: () => void;
}

/** The year track, the line that says what to do, and the one button that goes on. */
export function ActionBar({ sitting, onReport }: ActionBarProps) {
  const { game } = useStores();
  const words = useWords();
  const { firstYear, years } = sitting.scenario;
  const phase = phaseOf(sitting);
  const now = yearOf(sitting);
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
      <Status sitting={sitting} />
      <div class="bar-acts">
        {phase === 'planning' && <PlanningActions sitting={sitting} />}
        {phase === 'incidents' && (
          <>
            <button type="button" class="button" onClick={game.turnAll}>
              {words.turnAll}
            </button>
            <button type="button" class="button primary go" data-arrival onClick={game.turn}>
              {words.turnNext}
            </button>
          </>
        )}
        {phase === 'ledger' && (
          <button type="button" class="button primary go" onClick={game.goOn}>
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

/** What to do next, or what the hand would change where the pointer is. */
function Status({ sitting }: { sitting: Sitting }) {
  const { selection } = useStores();
  const words = useWords();
  const { tool, hover, focus, lens } = selection;
  const state = {
    tool: tool.value,
    // With nothing in hand the place of the pointer says nothing.
    hover: tool.value && hover.value,
    focus: tool.value && focus.value,
    lens: lens.value,
  };
  const status = viewStatus(state, sitting, words);
  return (
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
  );
}

function PlanningActions({ sitting }: { sitting: Sitting }) {
  const { game, selection } = useStores();
  const words = useWords();
  const lens = selection.lens.value;
  return (
    <>
      {selection.tool.value && (
        <button type="button" class="button put-down" onClick={() => selection.take(undefined)}>
          {words.putDown}
        </button>
      )}
      <button
        type="button"
        class="button"
        title={words.oddsHint}
        aria-pressed={lens === 'odds'}
        onClick={() => game.toggleLens('odds')}
      >
        {words.odds}
      </button>
      <button
        type="button"
        class="button"
        title={words.hintsHint}
        aria-pressed={lens === 'value'}
        onClick={() => game.toggleLens('value')}
      >
        {words.hints}
      </button>
      <button type="button" class="button" disabled={!canUndo(sitting)} onClick={game.undo}>
        {words.undo}
      </button>
      <button type="button" class="button" disabled={!canRedo(sitting)} onClick={game.redo}>
        {words.redo}
      </button>
      <button
        type="button"
        class="button primary go"
        onClick={() => game.act({ do: 'close-books' })}
      >
        {words.closeBooks}
      </button>
    </>
  );
}
