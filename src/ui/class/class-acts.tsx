import { useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import type { ClassOnBoard } from '../../views/class/on-board';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';

interface ActsProps {
  readonly model: ClassModel;
  readonly board: ClassOnBoard;
}

/** What can be done with the whole class. */
export function ClassActs({ model: { store, study }, board }: ActsProps) {
  const { files } = useServices();
  const words = useWords();
  const told = words.classBoard;
  const [isAsked, setAsked] = useState(false);
  const clear = (): void => {
    study.stop();
    store.clear();
    setAsked(false);
  };
  return (
    <div class="class-acts" role="group" aria-label={told.acts}>
      <Button
        onClick={() => files.save(`lowland-skies-class-${board.scenario.id}.json`, store.print())}
      >
        {told.saveClass}
      </Button>
      {isAsked ? (
        <>
          <span role="alert">{told.clearAsk}</span>
          <Button onClick={clear}>{told.clearYes}</Button>
          <Button ref={focusOn} onClick={() => setAsked(false)}>
            {told.clearNo}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {told.clear}
        </Button>
      )}
    </div>
  );
}

/** The button that has been pressed is gone once it asks, so the safe answer gets its focus. */
const focusOn = (button: HTMLButtonElement | null): void => button?.focus();
