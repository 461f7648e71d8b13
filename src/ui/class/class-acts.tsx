import { useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import { csvRows } from '../../views/class/csv-rows';
import type { ClassOnBoard } from '../../views/class/on-board';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { Presenter } from './presenter';

interface ActsProps {
  readonly model: ClassModel;
  readonly board: ClassOnBoard;
}

/** What can be done with the whole class. */
export function ClassActs({ model, board }: ActsProps) {
  const { store, study } = model;
  const { files, address, copy } = useServices();
  const words = useWords();
  const told = words.classBoard;
  const [isAsked, setAsked] = useState(false);
  const [copied, setCopied] = useState('');
  const [isOnWall, setOnWall] = useState(false);
  const name = `lowland-skies-class-${board.scenario.id}`;
  const saveTable = (): void =>
    model.files.saveTable(`${name}.csv`, csvRows(board, study.state.value, words));
  const copyLink = async (): Promise<void> => {
    try {
      const code = await store.link();
      if (!code.ok) return setCopied(code.error === 'own' ? told.linkOwn : told.linkTooLong);
      const isCopied = await copy(`${address()}#${code.value}`);
      setCopied(isCopied ? words.page.copied : told.linkRefused);
    } catch (error) {
      console.error(error);
      setCopied(told.linkFailed);
    }
  };
  const clear = (): void => {
    study.stop();
    store.clear();
    setAsked(false);
  };
  return (
    <div class="class-acts" role="group" aria-label={told.acts}>
      <Button kind="primary" onClick={() => setOnWall(true)}>
        {told.present}
      </Button>
      <Button onClick={() => files.save(`${name}.json`, store.print())}>{told.saveClass}</Button>
      <Button onClick={() => void copyLink()}>{told.copyClass}</Button>
      <Button onClick={saveTable}>{told.saveTable}</Button>
      <Button onClick={() => window.print()}>{told.print}</Button>
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
      <span role="status">{copied}</span>
      {isOnWall && <Presenter board={board} onClose={() => setOnWall(false)} />}
    </div>
  );
}

/** The button that has been pressed is gone once it asks, so the safe answer gets its focus. */
const focusOn = (button: HTMLButtonElement | null): void => button?.focus();
