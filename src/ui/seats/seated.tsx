import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { hasSeats, seatedOf, type SeatedSession } from '../../app/seats/seated-session';
import { viewAway, viewHandOver } from '../../views/seats/seats';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { focusWayBack } from '../controls/focus';
import { ArrivalScreen } from './arrival';
import { ScreenCard } from './screen-card';
import { SendPlan } from './send-plan';
import { useExchange, useSeats } from './use-seats';
import { WhoIsHere } from './who-is-here';

interface SeatedProps {
  readonly session: GameSession;
  /** The table in play, or the report of its game. */
  readonly children: ComponentChildren;
}

/** A game with seats: its table, or what has to be read or said before. */
export function Seated({ session, children }: SeatedProps) {
  const seats = useSeats();
  useLayoutEffect(() => seats.govern(), [seats]);
  const screen = useScreen(session);
  const isTable = screen === undefined;
  const wasTable = useRef(isTable);
  // The button that led on has gone.
  useLayoutEffect(() => {
    if (isTable && !wasTable.current) focusWayBack();
    wasTable.current = isTable;
  }, [isTable]);
  return screen ?? <>{children}</>;
}

/** What lies in the place of the table, if anything does. */
function useScreen(session: GameSession): VNode | undefined {
  const seats = useSeats();
  const arrival = useExchange().arrival.value;
  if (!hasSeats(session)) return undefined;
  if (seats.asksWhoIsHere.value) return <WhoIsHere session={session} />;
  if (arrival) return <ArrivalScreen session={session} arrival={arrival} />;
  const seated = seatedOf(session);
  if (seated && seats.mustHandOver.value) return <HandOver session={seated} />;
  const isAway = seated && seats.acting.value === undefined;
  return isAway && !seats.isWatching.value ? <Away session={seated} /> : undefined;
}

/** Whose turn it is; the plan and what is secret come after the next press. */
function HandOver({ session }: { readonly session: SeatedSession }) {
  const words = useWords();
  const { takeTurn } = useSeats();
  const view = viewHandOver(session, words);
  return (
    <ScreenCard title={view.title}>
      <p>{view.about}</p>
      <p class="hint">{view.hint}</p>
      <Button kind="primary" className="go" onClick={takeTurn}>
        {words.seats.takeTurn}
      </Button>
    </ScreenCard>
  );
}

/** Somebody at another device has the turn: the plan is to be sent there. */
function Away({ session }: { readonly session: SeatedSession }) {
  const words = useWords();
  const { navigation } = useStores();
  const { here, watch, takeOver } = useSeats();
  const view = viewAway(session, here.value, words);
  return (
    <ScreenCard title={view.title}>
      <p>{view.about}</p>
      <SendPlan />
      <div class="seat-acts">
        <Button onClick={() => watch(true)}>{words.seats.lookAtBoard}</Button>
        {view.takeOvers.map(({ seat, text }) => (
          <Button key={seat} onClick={() => takeOver(seat)}>
            {text}
          </Button>
        ))}
        <Button kind="quiet" onClick={navigation.toTitle}>
          {words.table.toTitle}
        </Button>
      </div>
    </ScreenCard>
  );
}
