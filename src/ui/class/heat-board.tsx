import { centreOf, CORNERS } from '../../hex/geometry';
import { boardSize, sidesBetween } from '../../hex/regions';
import { type Hex, isSameHex } from '../../hex/hex';
import type { HeatBoardView } from '../../views/class/heat-board';
import { useWords } from '../context';
import { tintOf } from '../controls/sign';

const HEX = CORNERS.map(({ x, y }) => `${x},${y}`).join(' ');
const INNER = CORNERS.map(({ x, y }) => `${x * 0.86},${y * 0.86}`).join(' ');

/** The board with how many pieces each hex got: the fuller its colour, the more. */
export function HeatBoard({ view }: { view: HeatBoardView }) {
  const words = useWords();
  const { columns, rows, hexes } = view;
  const size = boardSize(columns, rows);
  const nationOf = (hex: Hex): number => hexes.find((one) => isSameHex(one, hex))?.nation ?? -1;
  const borders = sidesBetween(hexes, (a, b) => nationOf(a) !== nationOf(b));
  return (
    <div class="plan-board" role="group" tabIndex={0} aria-label={words.classBoard.heat}>
      <svg
        class="heat-board"
        viewBox={`-0.1 -0.1 ${size.x + 0.2} ${size.y + 0.2}`}
        role="img"
        aria-label={words.classBoard.heatAlt}
        style={{ '--units': size.x + 0.2, '--units-high': size.y + 0.2 }}
      >
        {hexes.map((hex) => {
          const { x, y } = centreOf(hex);
          return (
            <g key={`${hex.x}:${hex.y}`} transform={`translate(${x} ${y})`}>
              <polygon points={HEX} fill={tintOf(hex.nation)} class="land" />
              {hex.count > 0 && (
                <polygon points={INNER} class="heat" style={{ opacity: 0.15 + 0.75 * hex.share }} />
              )}
            </g>
          );
        })}
        <g class="border">
          {borders.map(({ from, to }) => (
            <line
              key={`${from.x}:${from.y}:${to.x}:${to.y}`}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          ))}
        </g>
        {hexes.map((hex) => {
          const { x, y } = centreOf(hex);
          return (
            <g key={`${hex.x}:${hex.y}`} transform={`translate(${x} ${y})`}>
              <text y="-0.3" class={hex.isSite ? 'site' : 'coordinates'}>
                {hex.label}
              </text>
              {hex.count > 0 && (
                <text y="0.52" class="heat-count">
                  {words.number(hex.count)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
