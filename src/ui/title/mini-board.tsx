import type { MiniBoard as View } from '../../views/title/campaign';
import { tintOf } from '../controls/sign';

/** A level's board as a small picture on its box. */
export function MiniBoard({ board }: { board: View }) {
  return (
    <svg class="mini" viewBox={`-2 -2 ${board.width + 4} ${board.height + 4}`} aria-hidden="true">
      {board.lands.map(({ nation, d }) => (
        <path key={d} d={d} fill={tintOf(nation)} class="mini-land" />
      ))}
      {board.sites.map(({ x, y, kind }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={kind === 'capital' ? 4.6 : 3.6} />
      ))}
    </svg>
  );
}
