import { useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';

const SeatsSetup = part(async () => (await import('./seats-setup')).SeatsSetup, ['seats'], 'div');

interface SeatsDoorProps {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** The button of a level with several nations that leads to playing it with several people. */
export function SeatsDoor(props: SeatsDoorProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = words.title.severalPlayers;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      {isOpen && (
        <Dialog title={title} kind="seats-dialog" onClose={() => setOpen(false)}>
          <SeatsSetup {...props} />
        </Dialog>
      )}
    </>
  );
}
