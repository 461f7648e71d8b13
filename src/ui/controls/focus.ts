import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Phase } from '../../app/game/game-session';

/**
 * Puts the focus on the button by which another page was opened, or on the menu that hides it, or
 * else on this page's heading.
 */
export function focusWayBack(from?: string): void {
  const ways = from === undefined ? [] : [`[data-way='${from}']`, '.head-menu'];
  for (const selector of [...ways, 'h1']) {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found && document.activeElement === found) return;
  }
}

/** On a screen that takes the place of another, the focus goes where reading begins or went on. */
export function useWayBack(from: string | undefined): void {
  // Before what a screen's parts ask for: a briefing's button comes first.
  useLayoutEffect(() => {
    if (from !== undefined) focusWayBack(from);
  }, []);
}

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
