import { useEffect, useRef } from 'preact/hooks';
import { viewHex } from '../present/here';
import type { SeatProps } from './table';
import { usePage } from './context';
import { stepOf } from './keys';

/** The place of the drawn board; the keyboard walks over it from here. */
export function BoardHost({ state, sitting }: SeatProps) {
  const { session, words, board } = usePage();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) board.mount(host.current);
    return () => board.unmount();
  }, [board]);
  const { scenario } = sitting;
  const start = scenario.sites[0] ?? { x: 0, y: 0 };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = state.focus ?? start;
    if (event.key === 'Enter' || event.key === ' ') session.press({ x: from.x, y: from.y });
    else {
      const to = stepOf(event.key, from, scenario);
      if (to === undefined) return;
      session.hover(undefined);
      session.focus(to);
    }
    event.preventDefault();
  };
  const here = state.focus && viewHex(sitting, state.focus, words);
  return (
    <div
      ref={host}
      class="board"
      tabIndex={0}
      role="application"
      aria-label={words.board}
      aria-describedby="board-keys board-here"
      onKeyDown={onKeyDown}
    >
      <p id="board-keys" class="unseen">
        {words.boardKeys}
      </p>
      <p id="board-here" class="unseen" aria-live="polite">
        {here && `${here.title}. ${here.line}`}
      </p>
    </div>
  );
}
