import { useMemo } from 'preact/hooks';
import type { Arrival } from '../../app/seats/exchange';
import type { SeatedSession } from '../../app/seats/seated-session';
import { viewChanges, viewFork } from '../../views/seats/changes';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { ScreenCard } from './screen-card';
import { useExchange } from './use-seats';

interface ArrivalProps {
  /** The game on the table. */
  readonly session: SeatedSession;
  readonly arrival: Arrival;
}

/** What has come to the table from another device. */
export function ArrivalScreen({ session, arrival }: ArrivalProps) {
  const words = useWords();
  const { goOn } = useExchange();
  const told = words.seats;
  if (arrival.kind === 'fork') return <Fork arrival={arrival} />;
  const say = {
    newer: { title: told.newerTitle, about: told.newerAbout },
    older: { title: told.olderTitle, about: told.olderAbout },
    same: { title: told.sameTitle, about: told.sameAbout },
  }[arrival.kind];
  return (
    <ScreenCard title={say.title}>
      <p>{say.about}</p>
      {arrival.kind === 'newer' && <Lines lines={viewChanges(arrival.before, session, words)} />}
      <Button kind="primary" className="go" onClick={goOn}>
        {told.goOn}
      </Button>
    </ScreenCard>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="seat-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Two states that were made at once, what tells them apart, and the choice between them. */
function Fork({ arrival }: { readonly arrival: Arrival & { readonly kind: 'fork' } }) {
  const words = useWords();
  const { choose } = useExchange();
  const { mine, theirs, joined } = arrival;
  const view = useMemo(
    () => viewFork(mine, theirs, joined.ok ? undefined : joined.error, words),
    [arrival, words],
  );
  const told = words.seats;
  return (
    <ScreenCard title={told.forkTitle}>
      <p>{view.about}</p>
      <h2>{told.mineOnly}</h2>
      <Lines lines={view.mine} />
      <h2>{told.theirsOnly}</h2>
      <Lines lines={view.theirs} />
      {view.joining && <p>{view.joining}</p>}
      <div class="seat-acts">
        {joined.ok && (
          <Button kind="primary" onClick={() => choose('joined')}>
            {told.joinBoth}
          </Button>
        )}
        <Button onClick={() => choose('mine')}>{told.keepMine}</Button>
        <Button onClick={() => choose('theirs')}>{told.takeTheirs}</Button>
      </div>
    </ScreenCard>
  );
}
