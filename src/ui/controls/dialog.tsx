import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStores, useWords } from '../context';
import { Button } from './button';

interface DialogProps {
  readonly title: string;
  readonly kind: string;
  /** What its button says, where that is not that it closes. */
  readonly leave?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Closes a dialog that would hide what is gone to, by Back or by a link. */
export function useGivingWay(close: () => void): void {
  const visits = useStores().navigation.visits.value;
  const opened = useRef(visits);
  useEffect(() => {
    if (visits !== opened.current) close();
  }, [visits]);
}

/** A dialog over the page: Escape, its button and a press beside it close it. */
export function Dialog({ title, kind, leave, onClose, children }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  useGivingWay(close);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-label={title}
      onClose={(event) => event.target === dialog.current && onClose()}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-page">
        <header class="dialog-head">
          <h2>{title}</h2>
          <Button kind="quiet" onClick={close}>
            {leave ?? words.page.close}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
