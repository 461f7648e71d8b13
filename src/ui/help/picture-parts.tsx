import type { ComponentChildren } from 'preact';
import type { Kind, Shape, Suit } from '../../scenario/vocabulary';
import { centreOf, CORNERS } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import { COIN_PATH, KIND_PATHS, SUIT_PATHS } from '../../views/style/mark-paths';
import { SHAPE_PATHS } from '../../views/style/sign-paths';
import { tintOf } from '../controls/sign';

// Each picture is drawn in a box of 240 × 120; the sentence below it says the same in words.

interface At {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A sign with its middle at a place. */
export const Mark = ({
  x,
  y,
  size = 24,
  d,
  fill = 'var(--ink)',
}: At & { d: string; fill?: string }) => (
  <path
    d={d}
    fill={fill}
    fill-rule="evenodd"
    transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}
  />
);

/** A word or a number with its middle at a place. */
export const Label = ({ x, y, size = 18, children }: At & { children: ComponentChildren }) => (
  <text x={x} y={y + size * 0.35} font-size={size} class="rule-text">
    {children}
  </text>
);

const LETTERS: Partial<Record<Shape, string>> = {
  hexagon: 'K',
  triangle: 'T',
  square: 'C',
  pentagon: 'A',
};

interface PieceProps extends At {
  readonly shape: Shape;
  /** Whether it is on its way. */
  readonly isPending?: boolean;
}

/** A piece as it lies on the board. */
export const Piece = ({ x, y, size = 34, shape, isPending = false }: PieceProps) => (
  <g
    transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}
    opacity={isPending ? 0.45 : 1}
  >
    <path
      d={SHAPE_PATHS[shape]}
      fill={`var(--layer-${shape})`}
      stroke="var(--rim)"
      stroke-width="1.6"
      stroke-dasharray={isPending ? '3 2' : undefined}
    />
    <text x="12" y={shape === 'triangle' ? 18.5 : 16} class="token-letter">
      {LETTERS[shape]}
    </text>
  </g>
);

/** A place of a kind and a value. */
export const Site = ({ x, y, kind, value }: At & { kind: Kind; value: number }) => (
  <g>
    <circle cx={x} cy={y} r="16" fill="var(--card)" stroke="var(--ink)" stroke-width="2" />
    <Mark x={x} y={y} size={20} d={KIND_PATHS[kind]} />
    <circle cx={x - 14} cy={y - 14} r="9" fill="var(--ink)" />
    <text x={x - 14} y={y - 10} font-size="12" class="rule-value">
      {value}
    </text>
  </g>
);

/** A card, face up. */
export const Card = ({ x, y, suit, strength }: At & { suit: Suit; strength: number }) => (
  <g>
    <rect x={x - 21} y={y - 30} width="42" height="60" rx="5" class="rule-card" />
    <Mark x={x} y={y - 10} size={22} d={SUIT_PATHS[suit]} fill={`var(--suit-${suit})`} />
    <Label x={x} y={y + 16} size={20}>
      {strength}
    </Label>
  </g>
);

const SIDE = 34;
const placeOf = ({ x, y }: Hex, left: number, top: number): At => {
  const centre = centreOf({ x, y });
  return { x: left + centre.x * SIDE, y: top + centre.y * SIDE };
};

interface LandProps {
  readonly hexes: readonly (Hex & { readonly nation?: number; readonly isReached?: boolean })[];
  readonly left: number;
  readonly top: number;
}

/** Hexes of land; what is reached has a bold outline. */
export const Land = ({ hexes, left, top }: LandProps) => (
  <>
    {hexes.map(({ nation = 0, isReached = false, ...hex }) => {
      const middle = placeOf(hex, left, top);
      const points = CORNERS.map(({ x, y }) => `${middle.x + x * SIDE},${middle.y + y * SIDE}`);
      return (
        <polygon
          key={`${hex.x},${hex.y}`}
          points={points.join(' ')}
          fill={tintOf(nation)}
          class={isReached ? 'rule-reached' : 'rule-hex'}
        />
      );
    })}
  </>
);

/** An arrow to the right. */
export const Arrow = ({ from, to, y }: { from: number; to: number; y: number }) => (
  <path
    d={`M${from} ${y}H${to - 7}M${to - 9} ${y - 6}L${to} ${y}l-9 6`}
    class="rule-arrow"
    fill="none"
  />
);

/** A number of coins. */
export const Coins = ({ x, y, count }: At & { count: number }) => (
  <>
    <Mark x={x} y={y} size={26} d={COIN_PATH} fill="var(--coin)" />
    <Label x={x + 26} y={y} size={22}>
      {count}
    </Label>
  </>
);

/** A row of hexes, the first at a place. */
export const row = (length: number, nations: readonly number[] = []): LandProps['hexes'] =>
  Array.from({ length }, (_, x) => ({ x, y: 0, nation: nations[x] ?? 0 }));

/** How wide a hex is. */
export const WIDTH = SIDE * Math.sqrt(3);
