import { viewHere } from '../../../views/table/hex-inspector';
import { phaseOf } from '../../../app/game/game-session';
import { KIND_PATHS } from '../../../views/style/sign-paths';
import { usePage } from '../../context';
import { PieceActs } from './piece-actions';
import { useSignalValue } from '../../controls/use-signal-value';
import { Sign, SuitSign } from '../../controls/sign';
import { Stakes } from './stakes';
import type { SeatProps } from '../table';

/** The hex looked at: its cover with the sums, and the pieces with what can be done. */
export function Here({ state, sitting, isReadOnly = false }: SeatProps & { isReadOnly?: boolean }) {
  const { session, words, coach } = usePage();
  const here = viewHere(state, sitting, words);
  // Who is still being shown around has one thing to look at.
  const isTaught = useSignalValue(coach.due) === undefined;
  const hasStakes = isTaught && !isReadOnly && phaseOf(sitting) === 'planning';
  const toStakes = (): void => {
    session.focus(undefined);
    document.querySelector<HTMLElement>('.stake')?.focus();
  };
  if (here === undefined)
    return (
      <section class="here" aria-label={words.here}>
        {hasStakes ? <Stakes sitting={sitting} /> : <h2>{words.here}</h2>}
        <p class="hint">{words.hereEmpty}</p>
      </section>
    );
  return (
    <section class="here" aria-label={words.here}>
      <h2>
        {here.kind && <Sign d={KIND_PATHS[here.kind]} size={22} />} {here.title}
      </h2>
      <p class="hint">{here.line}</p>
      {here.covers.length > 0 && (
        <>
          <table class="covers">
            <tbody>
              {here.covers.map(({ suit, cover, sum, holds }) => (
                <tr key={suit}>
                  <th scope="row">
                    <SuitSign suit={suit} size={18} /> {words.suit(suit)}
                  </th>
                  <td class="cover">{cover}</td>
                  <td>
                    {sum}
                    <small>{holds}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{here.rule}</p>
        </>
      )}
      {here.pieces.length > 0 && <PieceActs pieces={here.pieces} isReadOnly={isReadOnly} />}
      {hasStakes && (
        <button type="button" class="button quiet small" onClick={toStakes}>
          {words.atStake}
        </button>
      )}
    </section>
  );
}
