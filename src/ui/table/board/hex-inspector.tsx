import { useLayoutEffect, useRef } from 'preact/hooks';
import { viewStakes } from '../../../views/table/expected-loss';
import { viewHere } from '../../../views/table/hex-inspector';
import { phaseOf, type GameSession } from '../../../app/game/game-session';
import { KIND_PATHS } from '../../../views/style/mark-paths';
import { useStores, useWords } from '../../context';
import { Button } from '../../controls/button';
import { PieceActions } from './piece-actions';
import { SuitSign } from '../../controls/marks';
import { Sign } from '../../controls/sign';
import { Term } from '../../controls/term';
import { Stakes } from './stakes';
import { useTutorial } from '../use-tutorial';

interface HexInspectorProps {
  readonly session: GameSession;
  /** Whether nothing can be done with the pieces: the game is over. */
  readonly isReadOnly?: boolean;
}

/** The hex looked at: its cover with the sums, and the pieces with what can be done. */
export function HexInspector({ session, isReadOnly = false }: HexInspectorProps) {
  const { selection } = useStores();
  const words = useWords();
  const here = viewHere({ focus: selection.focus.value }, session, words);
  // Who is still being shown around has one thing to look at.
  const isTaught = useTutorial().due.value?.says.kind !== 'level';
  const isPlanning = !isReadOnly && phaseOf(session) === 'planning';
  const stakes = isTaught && isPlanning ? viewStakes(session, words) : undefined;
  const asksForStakes = useRef(false);
  const toStakes = (): void => {
    asksForStakes.current = true;
    selection.focusOn(undefined);
  };
  // The list is there only once it has taken the place of the hex.
  useLayoutEffect(() => {
    if (asksForStakes.current) document.querySelector<HTMLElement>('.stake')?.focus();
    asksForStakes.current = false;
  }, [here === undefined]);
  if (here === undefined)
    return (
      <section class="here" aria-label={words.table.here}>
        {stakes ? <Stakes stakes={stakes} /> : <h2>{words.table.here}</h2>}
        <p class="hint">{words.table.hereEmpty}</p>
      </section>
    );
  return (
    <section class="here" aria-label={words.table.here}>
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
          <p class="hint">
            <Term term="cover">{here.rule}</Term>
          </p>
        </>
      )}
      {here.pledges.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {here.pieces.length > 0 && <PieceActions pieces={here.pieces} isReadOnly={isReadOnly} />}
      {stakes && (
        <Button kind="quiet" className="small" onClick={toStakes}>
          {words.table.atStake}
        </Button>
      )}
    </section>
  );
}
