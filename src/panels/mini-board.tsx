import type { MiniBoard as View } from '../present/campaign';

/** A level's board as a small picture on its box. */
export function MiniBoard({ board }: { board: View }) {
  return (
    <svg class="mini" viewBox={`-2 -2 ${board.width + 4} ${board.height + 4}`} aria-hidden="true">
      {board.lands.map(({ colour, d }) => (
        <path key={d} d={d} fill={colour} class="mini-land" />
      ))}
      {board.sites.map(({ x, y, kind }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={kind === 'capital' ? 4.6 : 3.6} />
      ))}
    </svg>
  );
}
