import { useRef, useState } from 'preact/hooks';
import { dailyWordsIn } from '../words/daily';
import { usePage } from './context';

/** A text with a button that copies it and says so; refused, it marks the text and says that. */
export function CopyText({ text }: { text: string }) {
  const { words, copy } = usePage();
  const daily = dailyWordsIn(words.language);
  const shown = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; isCopied: boolean }>();
  const press = async (): Promise<void> => {
    const isCopied = await copy(text);
    setOutcome({ of: text, isCopied });
    if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  const told = outcome?.of === text ? outcome : undefined;
  return (
    <>
      <p ref={shown} class="copy-text">
        {text}
      </p>
      <p class="copy-acts">
        <button type="button" class="button primary" onClick={press}>
          {daily.copyText}
        </button>
        <span role="status">{told && (told.isCopied ? daily.copied : daily.copyRefused)}</span>
      </p>
    </>
  );
}
