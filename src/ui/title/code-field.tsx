import { useState } from 'preact/hooks';
import { viewNotOpened } from '../../views/notices/import-fault';
import type { OpeningFault } from '../../app/import/import-result';
import { useApp, useWords } from '../context';
import { Button } from '../controls/button';
import { useMessages } from '../controls/use-messages';

/** The field for a code or a link; what is wrong with it is said beside it. */
export function CodeField() {
  const { importer } = useApp();
  const words = useWords();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<OpeningFault>();
  const messages = useMessages(fault !== undefined, 'table');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setFault(await importer.open(text));
  };
  return (
    <form class="field code-field" onSubmit={submit}>
      <label for="code">{words.title.codeLabel}</label>
      <input
        id="code"
        value={text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby="code-fault"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <Button type="submit">{words.title.openCode}</Button>
      <p id="code-fault" class="field-fault" role="alert">
        {fault && messages === 'here' && viewNotOpened(fault, 'typed', words)}
      </p>
    </form>
  );
}
