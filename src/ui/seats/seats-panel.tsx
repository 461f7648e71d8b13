import { useMemo } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { seatedOf, type SeatedSession } from '../../app/seats/seated-session';
import { viewSeats } from '../../views/seats/seats';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { useSeats } from './use-seats';

/** Who sits at this table, how each fares under the plan, and who agrees to it. */
export function SeatsPanel({ session }: { readonly session: GameSession }) {
  const seated = seatedOf(session);
  return seated ? <Panel session={seated} /> : null;
}

function Panel({ session }: { readonly session: SeatedSession }) {
  const words = useWords();
  const { acting, left, setAbsent, setHere } = useSeats();
  const [seat, before] = [acting.value, left.value];
  const view = useMemo(
    () => viewSeats(session, seat, before, words),
    [session.game, session.seats, session.hidesPoints, seat, before, words],
  );
  const { seats: told } = words;
  return (
    <section class="panel seats" aria-label={told.panelTitle}>
      <h2>{told.panelTitle}</h2>
      <p>{view.round}</p>
      <table class="seat-rows">
        <thead>
          <tr>
            <th scope="col">{told.who}</th>
            {view.whole !== undefined && <th scope="col">{told.points}</th>}
            <th scope="col">{told.state}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.seat} class={row.hasTurn ? 'turn' : ''}>
              <th scope="row">{row.names}</th>
              {row.points !== undefined && <td>{row.points}</td>}
              <td class={`seat-state ${row.state}`}>{row.stateText}</td>
            </tr>
          ))}
          {view.whole !== undefined && (
            <tr class="seat-whole">
              <th scope="row">{told.whole}</th>
              <td>{view.whole}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {view.aims.length > 0 && (
        <div class="seat-aim">
          <h3>{told.aimTitle}</h3>
          {view.aims.map(({ text, result }) => (
            <p key={text}>
              {text} {result && <b>{result}</b>}
            </p>
          ))}
        </div>
      )}
      {view.since.length > 0 && (
        <div class="seat-since">
          <h3>{told.sinceTitle}</h3>
          {view.since.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <details>
        <summary>{told.more}</summary>
        <p class="hint">{told.pointsHint}</p>
        <p class="hint">{told.absentHint}</p>
        <div class="seat-acts">
          {view.rows.map(
            ({ seat: other, absence }) =>
              absence && (
                <Button
                  key={other}
                  kind="quiet"
                  onClick={() => setAbsent(other, !absence.isAbsent)}
                >
                  {absence.text}
                </Button>
              ),
          )}
          <Button kind="quiet" onClick={() => setHere(0)}>
            {told.changeHere}
          </Button>
        </div>
      </details>
    </section>
  );
}
