import { useState } from 'preact/hooks';
import { hasBit } from '../../base/bits';
import type { SeatedSession } from '../../app/seats/seated-session';
import type { SeatSet } from '../../rules/seats/seat-table';
import { seatNames } from '../../views/seats/seats';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { ScreenCard } from './screen-card';
import { SeatsHere } from './seats-here';
import { useSeats } from './use-seats';

/** Asks which seats are played at this device: of a game that has come from another one. */
export function WhoIsHere({ session }: { readonly session: SeatedSession }) {
  const words = useWords();
  const { setHere } = useSeats();
  const { turn, absent } = session.seats;
  const names = seatNames(session, words);
  const isTurnPlayed = !hasBit(absent, turn);
  const [here, choose] = useState<SeatSet>(isTurnPlayed ? 1 << turn : 0);
  const [isRefused, setRefused] = useState(false);
  return (
    <ScreenCard title={words.seats.whoIsHere}>
      <p>{words.seats.hereAsk}</p>
      <SeatsHere
        names={names}
        here={here}
        onChange={choose}
        isAsked
        isRefused={isRefused && here === 0}
      />
      <Button
        kind="primary"
        className="go"
        onClick={() => (here === 0 ? setRefused(true) : setHere(here))}
      >
        {words.seats.goOn}
      </Button>
    </ScreenCard>
  );
}
