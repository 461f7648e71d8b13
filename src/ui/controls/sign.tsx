import { useWords } from '../context';
import { NATION_TINTS } from '../../views/style/palette';
import { SHAPE_PATHS } from '../../views/style/sign-paths';
import type { Fraction } from '../../base/fraction';
import type { Shape } from '../../scenario/vocabulary';

interface PathProps {
  readonly d: string;
  readonly fill?: string;
  readonly size?: number;
  readonly className?: string;
}

/** A sign drawn from a path in a box of 24 × 24; the words beside it say what it is. */
export function Sign({ d, fill = 'currentColor', size = 20, className = 'sign' }: PathProps) {
  return (
    <svg class={className} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={d} fill={fill} fill-rule="evenodd" />
    </svg>
  );
}

/** The tint of a nation's land, as a value for a style. */
export const tintOf = (nation: number): string => `var(--nation-${nation % NATION_TINTS})`;

interface TokenProps {
  readonly shape: Shape;
  readonly letter: string;
  readonly size?: number;
}

/** A piece as it lies in the tray: face, rim and a little thickness. */
export function Token({ shape, letter, size = 44 }: TokenProps) {
  const d = SHAPE_PATHS[shape];
  return (
    <svg class="token" viewBox="-2 -2 28 30" width={size} height={size} aria-hidden="true">
      <path d={d} transform="translate(0 1.8)" fill="var(--shade)" />
      <path
        d={d}
        fill={`var(--layer-${shape})`}
        stroke="var(--rim)"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
      <text x="12" y={shape === 'triangle' ? 18.5 : 16} class="token-letter">
        {letter}
      </text>
    </svg>
  );
}

/** A change of the planned score, told apart by sign and colour. */
export function Points({ points }: { points: Fraction }) {
  const words = useWords();
  const way = points.numerator < 0 ? 'down' : points.numerator === 0 ? 'even' : 'up';
  return <b class={`points ${way}`}>{words.signedPoints(points)}</b>;
}
