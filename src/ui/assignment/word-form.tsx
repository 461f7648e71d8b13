import { useId, useState } from 'preact/hooks';
import { giveWord } from '../../app/assignment/assignment-acts';
import type { GivenAssignment } from '../../app/assignment/assigned-try';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { EntryForm } from '../controls/entry-form';

/** The field for the word that a teacher says once more may be shown. */
export function WordForm({ given }: { given: GivenAssignment }) {
  const stores = useStores();
  const { assignment } = useWords();
  // The report and the sheet over it both ask for it.
  const id = useId();
  const faultId = useId();
  const [word, setWord] = useState('');
  const [isWrong, setWrong] = useState(false);
  const send = (): void => setWrong(!giveWord(stores, given, word));
  return (
    <EntryForm class="field word-form" onSend={send}>
      <label for={id}>{assignment.wordLabel}</label>
      <input
        id={id}
        value={word}
        maxLength={40}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={faultId}
        onInput={(event) => {
          setWord(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button onClick={send}>{assignment.wordSend}</Button>
      <div id={faultId} class="field-fault" role="alert">
        {isWrong && <p>{assignment.wordWrong}</p>}
      </div>
    </EntryForm>
  );
}
