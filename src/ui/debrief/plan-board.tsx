import { CORNERS, centreOf } from '../../hex/geometry';
import { boardSize, sidesBetween } from '../../hex/regions';
import { type Hex, isSameHex } from '../../hex/hex';
import { tintOf } from '../controls/sign';
import {
  type PlanBoardView,
  type PlanToken,
  tokensAt,
  type Whose,
} from '../../views/debrief/plan-board';
import { SHAPE_PATHS } from '../../views/style/sign-paths';
import type { Shape } from '../../scenario/vocabulary';

const points = (scale: number): string =>
  CORNERS.map(({ x, y }) => `${x * scale},${y * scale}`).join(' ');
const HEX = points(1);
const placed = (hex: Hex): string => {
  const { x, y } = centreOf(hex);
  return `translate(${x} ${y})`;
};

/** A piece in a box of 24 × 24: yours is filled, the other plan's hollow, one of both ringed. */
export function PieceShape({ shape, whose }: { shape: Shape; whose: Whose }) {
  const d = SHAPE_PATHS[shape];
  const fill = `var(--layer-${shape})`;
  if (whose === 'own') return <path d={d} fill={fill} class="rim" />;
  const middle = shape === 'triangle' ? 15 : 12;
  const inner = `translate(12 ${middle}) scale(0.5) translate(-12 ${-middle})`;
  return (
    <>
      <path d={d} fill="var(--field)" stroke={fill} class="hollow" />
      {whose === 'both' && <path d={d} fill={fill} transform={inner} />}
    </>
  );
}

/** The tokens of a hex, in one row or two beneath what it is called. */
function Tokens({ tokens }: { tokens: readonly PlanToken[] }) {
  const rows = tokens.length > 3 ? 2 : 1;
  const inRow = Math.ceil(tokens.length / rows);
  const size = Math.min(0.76, 1.56 / inRow - 0.04, 1.02 / rows - 0.04);
  const middle = 0.24;
  return (
    <>
      {tokens.map(({ key, shape, whose, isPending }, i) => {
        const row = Math.floor(i / inRow);
        const count = Math.min(inRow, tokens.length - row * inRow);
        const x = ((i % inRow) - (count - 1) / 2) * (size + 0.04);
        const y = middle + (row - (rows - 1) / 2) * (size + 0.04);
        const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`;
        return (
          <g
            key={key}
            transform={place}
            class={`plan-piece ${whose} ${isPending ? 'pending' : ''}`}
          >
            <PieceShape shape={shape} whose={whose} />
          </g>
        );
      })}
    </>
  );
}

/** The board of a plan, drawn for print: crisp at any size, and each piece told by its shape. */
export function PlanBoard({ view }: { view: PlanBoardView }) {
  const { columns, rows, land, sites, marks } = view;
  const size = boardSize(columns, rows);
  const nationOf = (hex: Hex): number =>
    land.find((candidate) => isSameHex(candidate, hex))?.nation ?? -1;
  const borders = sidesBetween(land, (a, b) => nationOf(a) !== nationOf(b));
  const isOwn = (hex: Hex): boolean =>
    marks.some((mark) => mark.whose === 'own' && isSameHex(mark, hex));
  const box = `-0.1 -0.1 ${size.x + 0.2} ${size.y + 0.2}`;
  return (
    <div class="plan-board" role="group" aria-label={view.alt} tabIndex={0}>
      <svg
        viewBox={box}
        style={{ '--units': size.x + 0.2, '--units-high': size.y + 0.2 }}
        aria-hidden="true"
      >
        {land.map((hex) => (
          <polygon
            key={`${hex.x}:${hex.y}`}
            points={HEX}
            transform={placed(hex)}
            fill={tintOf(hex.nation)}
            class="land"
          />
        ))}
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
        {marks.map((mark) => (
          <polygon
            key={`${mark.whose}:${mark.x}:${mark.y}`}
            points={points(mark.whose === 'better' && isOwn(mark) ? 0.8 : 0.95)}
            transform={placed(mark)}
            class={`plan-mark ${mark.whose}`}
          />
        ))}
        {sites.map((site) => (
          <g key={site.short} transform={placed(site)} class="site">
            <text y="-0.34">{site.short}</text>
          </g>
        ))}
        {land.map((hex) => (
          <g key={`${hex.x}:${hex.y}`} transform={placed(hex)}>
            {!sites.some((site) => isSameHex(site, hex)) && (
              <text y="-0.36" class="coordinates">
                {hex.coordinates}
              </text>
            )}
            <Tokens tokens={tokensAt(view, hex)} />
          </g>
        ))}
      </svg>
    </div>
  );
}
