import './term.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { explain, type GlossaryTerm } from '../../views/help/glossary';
import { useWords } from '../context';
import { zoomOf } from '../../views/style/zoom';
import { useLate } from './late';

interface TermProps {
  readonly term: GlossaryTerm;
  readonly children: ComponentChildren;
}

/** The space left between a word and its explanation, and between that and the window's edge. */
const GAP = 6;

/** Whether the meanings are there; they are fetched when the first is wanted. */
function useGlossary(): boolean {
  const words = useWords();
  const isThere = words.has('help');
  useLate(isThere ? undefined : words, () => words.load('help').then(() => true));
  return isThere;
}

/** A word of the game where it stands: pressed, pointed at or focused it says what it means. */
export function Term({ term, children }: TermProps) {
  const words = useWords();
  // Until the meanings have come it is a word like any other.
  return useGlossary() ? (
    <Explained means={explain(term, words).means}>{children}</Explained>
  ) : (
    <>{children}</>
  );
}

interface ExplainedProps {
  readonly means: string;
  /** What the button is called where the word alone would be taken for another one. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

function Explained({ means, label, children }: ExplainedProps) {
  const id = useId();
  const word = useRef<HTMLElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!isOpen || word.current === null || note.current === null) return;
    place(word.current, note.current);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const close = (): void => setOpen(false);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // It closes this, and nothing else that Escape closes.
      event.stopPropagation();
      event.preventDefault();
      close();
    };
    const onPress = ({ target }: Event): void => {
      if (!(target instanceof Node) || !word.current?.contains(target)) close();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('scroll', close, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('scroll', close, true);
    };
  }, [isOpen]);
  return (
    <>
      {/* No button element: a sentence has to break within it. */}
      <span
        ref={word}
        role="button"
        tabIndex={0}
        class="term"
        aria-label={label}
        aria-describedby={id}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && setOpen(true)}
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setOpen(false)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          // A space would scroll.
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </span>
      {/* It belongs to no name around it: it is heard as the word's description alone. */}
      <span ref={note} id={id} class="term-note" aria-hidden="true" hidden={!isOpen}>
        {means}
      </span>
    </>
  );
}

/** Puts an explanation under its word, or over it where the window ends. */
function place(word: HTMLElement, note: HTMLElement): void {
  const zoom = zoomOf(document.body);
  const box = word.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(box.left, innerWidth - width - GAP));
  const below = box.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : box.top - GAP - height;
  note.style.left = `${left / zoom}px`;
  note.style.top = `${Math.max(GAP, top) / zoom}px`;
}

/** Words of a panel that stand within its buttons, and so are explained at its heading. */
export function TermList({ terms }: { terms: readonly GlossaryTerm[] }) {
  const words = useWords();
  if (!useGlossary()) return null;
  return (
    <span class="term-list">
      {terms.map((term) => {
        const { name, means } = explain(term, words);
        return (
          <Explained key={term} means={means} label={words.help.whatIs({ name })}>
            {name}
          </Explained>
        );
      })}
    </span>
  );
}
