import './copy-button.css';
import { useEffect, useState } from 'preact/hooks';
import { useServices, useWords } from '../context';

interface CopyProps {
  readonly text: string;
  readonly name: string;
  /** Where the text stands, to be selected if it has to be copied by hand. */
  readonly shown: { readonly current: HTMLElement | null };
}

/** Copies a text and says so; refused, it selects the text and says that. */
export function CopyButton({ text, name, shown }: CopyProps) {
  const { copy } = useServices();
  const words = useWords();
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly isCopied: boolean }>();
  useEffect(() => {
    if (outcome?.isCopied !== true) return;
    const timer = setTimeout(() => setOutcome(undefined), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = async (): Promise<void> => {
    const isCopied = await copy(text);
    setOutcome({ of: text, isCopied });
    if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  const told = outcome?.of === text ? outcome : undefined;
  return (
    <span class="copy">
      <button type="button" class="button primary" onClick={press}>
        {name}
      </button>
      <span role="status">
        {told && (told.isCopied ? words.table.copied : words.table.copyRefused)}
      </span>
    </span>
  );
}
