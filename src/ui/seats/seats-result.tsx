import './seats.css';
import { useMemo } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { viewSeatsResult } from '../../views/seats/result';
import { useWords } from '../context';

/** How the players of a finished game came to their plans, and their secret aims revealed. */
export function SeatsResult({ session }: { readonly session: GameSession }) {
  const words = useWords();
  const view = useMemo(() => viewSeatsResult(session, words), [session, words]);
  if (view === undefined) return null;
  return (
    <>
      <h3>{words.seats.panelTitle}</h3>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.aims && (
        <>
          <h3>{words.table.aimsTitle}</h3>
          <p class="hint">{view.aims.hint}</p>
          <table class="seat-rows">
            <thead>
              <tr>
                <th scope="col">{words.debrief.joiningWho}</th>
                <th scope="col">{words.seats.aimTitle}</th>
                <th scope="col">{words.seats.aimResult}</th>
              </tr>
            </thead>
            <tbody>
              {view.aims.rows.map(({ nation, text, result }) => (
                <tr key={nation}>
                  <th scope="row">{nation}</th>
                  <td>{text}</td>
                  <td>{result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
