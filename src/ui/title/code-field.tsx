import { useState } from 'preact/hooks';
import { viewNotOpened } from '../../views/notices/import-fault';
import type { OpeningFault } from '../../app/import/import-result';
import { useApp, usePage, useWords } from '../context';

/** The field for a code or a link; what is wrong with it is said beside it. */
export function CodeField() {
  const { importer } = useApp();
  const codes = usePage().codes.value;
  const words = useWords();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<OpeningFault>();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setFault(await importer.open(text));
  };
  return (
    <form class="field code-field" onSubmit={submit}>
      <label for="code">{words.codeLabel}</label>
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
      <button type="submit" class="button">
        {words.openCode}
      </button>
      <p id="code-fault" class="field-fault" role="alert">
        {fault && viewNotOpened(fault, 'typed', words, codes)}
      </p>
    </form>
  );
}
