import { useRef } from 'preact/hooks';
import { useWords } from '../context';
import { CopyButton } from '../controls/copy-button';

/** A text that was perhaps not saved, to be copied instead. */
export function Unsaved({ text }: { text: string }) {
  const words = useWords();
  const shown = useRef<HTMLPreElement>(null);
  return (
    <>
      <pre ref={shown} class="notice-text" tabIndex={0} aria-label={words.notices.fileText}>
        {text}
      </pre>
      <CopyButton text={text} name={words.notices.copyFile} shown={shown} />
    </>
  );
}
