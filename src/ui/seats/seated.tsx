import './seats.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { seatedOf, type SeatedSession } from '../../app/seats/seats-store';
import type { GameSession } from '../../app/game/game-session';
import { viewHandOver } from '../../views/seats/seats';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { useSeats } from './use-seats';

interface SeatedProps {
  readonly session: GameSession;
  /** The table in play. */
  readonly children: ComponentChildren;
}

/** A game with seats: its table, or between two turns the screen that hides it. */
export function Seated({ session, children }: SeatedProps) {
  const seats = useSeats();
  useLayoutEffect(() => seats.govern(), [seats]);
  const seated = seatedOf(session);
  if (seated && seats.mustHandOver.value) return <HandOver session={seated} />;
  return <>{children}</>;
}

/** Whose turn it is; the plan and what is secret come after the next press. */
function HandOver({ session }: { readonly session: SeatedSession }) {
  const words = useWords();
  const { takeTurn } = useSeats();
  const view = viewHandOver(session, words);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [view.title]);
  return (
    <main class="hand-over">
      <section class="card">
        <h1 ref={heading} tabIndex={-1}>
          {view.title}
        </h1>
        <p>{view.about}</p>
        <p class="hint">{view.hint}</p>
        <Button kind="primary" className="go" onClick={takeTurn}>
          {words.seats.takeTurn}
        </Button>
      </section>
    </main>
  );
}
