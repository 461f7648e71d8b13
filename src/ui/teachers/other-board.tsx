import { useState } from 'preact/hooks';
import type { ImportFault, Imported, ImportSource } from '../../app/import/import-result';
import type { Result } from '../../base/result';
import { viewNotOpened } from '../../views/notices/import-fault';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { EntryForm } from '../controls/entry-form';

/** A field for a board from elsewhere, or for a task that was made before. */
export function OtherBoard({ onOpen }: { onOpen: (imported: Imported) => void }) {
  const { shareCodec, files } = useServices();
  const words = useWords();
  const { assignment } = words;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const open = async (from: Result<string, ImportFault>, source: ImportSource): Promise<void> => {
    try {
      const read = from.ok ? await shareCodec.read(from.value) : from;
      if (read.ok) onOpen(read.value);
      setFault(read.ok ? '' : viewNotOpened(read.error, source, words));
      if (read.ok) setText('');
    } catch (error) {
      console.warn('The reader of codes and files did not arrive.', error);
      setFault(viewNotOpened({ code: 'not-arrived' }, source, words));
    }
  };
  const send = (): void => void open({ ok: true, value: text }, 'typed');
  const choose = (): void =>
    files.choose((file) => {
      void files.read(file).then((read) => open(read, { file: file.name }));
    });
  return (
    <EntryForm class="field" onSend={send}>
      <label for="other-board">{assignment.otherBoard}</label>
      <input
        id="other-board"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="other-board-hint other-board-fault"
        aria-invalid={fault !== ''}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setFault('');
        }}
      />
      <Button onClick={send}>{assignment.open}</Button>
      <Button onClick={choose}>{assignment.openFile}</Button>
      <small id="other-board-hint">{assignment.otherBoardHint}</small>
      <div id="other-board-fault" class="field-fault" role="alert">
        {fault}
      </div>
    </EntryForm>
  );
}
