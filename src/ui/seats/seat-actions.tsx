import type { GameSession } from '../../app/game/game-session';
import { seatedOf } from '../../app/seats/seated-session';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { useSeats } from './use-seats';

interface SeatActionsProps {
  readonly session: GameSession;
  /** Ends the year's planning. */
  readonly onEnd: () => void;
}

/** What the seat that has the turn can do with the plan: agree to it, or pass it on. */
export function SeatActions({ session, onEnd }: SeatActionsProps) {
  const words = useWords();
  const seats = useSeats();
  const seated = seatedOf(session);
  if (seated === undefined) return null;
  if (seats.isWatching.value)
    return (
      <Button kind="primary" className="go" onClick={() => seats.watch(false)}>
        {words.table.sendPlan}
      </Button>
    );
  const ending = seats.endingIfAgreed(seated);
  return (
    <>
      {ending === 'majority' && (
        <Button onClick={() => seats.agreeByMajority(onEnd)}>{words.seats.byMajority}</Button>
      )}
      {ending !== 'agreement' && <Button onClick={seats.pass}>{words.seats.pass}</Button>}
      <Button kind="primary" className="go" onClick={() => seats.agree(onEnd)}>
        {ending === 'agreement' ? words.seats.agreeAndEnd : words.seats.agree}
      </Button>
    </>
  );
}
