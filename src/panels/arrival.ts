import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Phase } from '../session/sitting';

/**
 * Where a change of phase has taken away the thing that had the focus, the focus goes to what the
 * new phase begins with: nobody who listens or uses keys is sent back to the top of the page.
 */
export function useArrival(phase: Phase): void {
  const before = useRef(phase);
  useLayoutEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }, [phase]);
}
