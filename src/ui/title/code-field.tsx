import { useState } from 'preact/hooks';
import type { ImportFault } from '../../app/import/import-result';
import { useApp, useWords } from '../context';
import { Button } from '../controls/button';
import { EntryForm } from '../controls/entry-form';
import { useComeback } from '../controls/late';
import { part } from '../controls/lazy';

const CodeFault = part(async () => (await import('./code-fault')).CodeFault, ['table'], 'div');

/** The field for a code or a link; what is wrong with it is said beside it. */
export function CodeField() {
  const { importer } = useApp();
  const words = useWords();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<ImportFault>();
  const send = async (): Promise<void> => setFault(await importer.open(text));
  useComeback(fault?.code === 'not-arrived' ? fault.code : undefined, () => void send());
  return (
    <EntryForm class="field code-field" onSend={send}>
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
      <Button onClick={send}>{words.title.openCode}</Button>
      <div id="code-fault" class="field-fault" role="alert">
        {fault && <CodeFault fault={fault} />}
      </div>
    </EntryForm>
  );
}
