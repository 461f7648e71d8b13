import { scaleLinear } from 'd3-scale';
import type { DotView, ScoreDotsView } from '../../views/class/score-dots';
import { useWords } from '../context';
import { useWidth } from '../controls/use-width';

/** A dot where it is drawn: its row counts from the line upwards. */
interface PlacedDot {
  readonly dot: DotView;
  readonly x: number;
  readonly row: number;
}

/** Stacks dots that would lie on each other, each in the lowest row that has room. */
function stacked(
  dots: readonly DotView[],
  x: (value: number) => number,
  size: number,
): PlacedDot[] {
  const ends: number[] = [];
  return dots
    .map((dot) => ({ dot, x: x(dot.value) }))
    .sort((a, b) => a.x - b.x)
    .map(({ dot, x: place }) => {
      const free = ends.findIndex((end) => place - end >= size);
      const row = free < 0 ? ends.length : free;
      ends[row] = place;
      return { dot, x: place, row };
    });
}

/** How many rows dots are stacked in. */
const rowsOf = (placed: readonly PlacedDot[]): number =>
  Math.max(1, ...placed.map(({ row }) => row + 1));

/** The least size of a dot, in sixteenths of the letter size. */
const LEAST_DOT = 5;

interface DotLineProps {
  readonly view: ScoreDotsView;
  /** How large dots and letters are: on a wall larger. */
  readonly scale?: number;
  /** The greatest height, in sixteenths of the letter size: dots that are stacked higher are smaller. */
  readonly most?: number;
}

/** Every planned score as a dot on one line, the simple ways to play below it. */
export function DotLine({ view, scale = 1, most = 600 }: DotLineProps) {
  const words = useWords();
  const [frame, width] = useWidth<HTMLDivElement>(680);
  const { dots, simple, par, median, ends } = view;
  const letter = 15 * scale;
  const margin = letter + 6;
  const x = scaleLinear()
    .domain(ends)
    .range([margin, width - margin]);
  const top = letter * 3.2;
  const layOut = (size: number) => {
    const placed = stacked(dots, x, size);
    const low = stacked(simple, x, size);
    const line = top + rowsOf(placed) * size + 4;
    const under = line + letter * 2.2;
    return { size, placed, low, line, under, height: under + (rowsOf(low) + 0.5) * size + 6 };
  };
  let laid = layOut(letter);
  while (laid.height > most && laid.size > LEAST_DOT) laid = layOut(laid.size - 1);
  const { size, placed, low, line, under, height } = laid;
  const axis = line + letter * 1.5;
  const within = (middle: number, text: string): number => {
    const half = (text.length * letter * 0.52) / 2;
    return Math.max(half + 2, Math.min(middle, width - half - 2));
  };
  const marks = [
    ...(median ? [{ ...median, kind: 'median', row: 1 }] : []),
    ...(par ? [{ ...par, kind: 'par', row: 0 }] : []),
  ];
  return (
    <div ref={frame}>
      <svg
        class="class-svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.classBoard.dotsAlt}
        style={{ fontSize: `${letter}px` }}
      >
        <path class="axis" d={`M${margin} ${line}H${width - margin}`} />
        {x.ticks(Math.max(2, Math.floor(width / (70 * scale)))).map((tick) => (
          <g key={tick}>
            <path class="axis" d={`M${x(tick)} ${line}v5`} />
            <text x={x(tick)} y={axis} text-anchor="middle">
              {words.number(tick)}
            </text>
          </g>
        ))}
        {marks.map(({ kind, value, label, row }) => (
          <g key={kind} class={`mark ${kind}`}>
            <path d={`M${x(value)} ${letter * (1.3 + row * 1.2)}V${line}`} />
            <text x={within(x(value), label)} y={letter * (1 + row * 1.2)} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {placed.map(({ dot, x: place, row }) => (
          <circle
            key={dot.key}
            class="dot"
            cx={place}
            cy={line - (row + 0.5) * size - 2}
            r={size / 2 - 1}
          >
            <title>{`${dot.name}: ${dot.figure}`}</title>
          </circle>
        ))}
        {low.map(({ dot, x: place, row }) => (
          <path
            key={dot.key}
            class="simple"
            d={diamond(place, under + (row + 0.5) * size, size / 2 - 1)}
          >
            <title>{`${dot.name}: ${dot.figure}`}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}

const diamond = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;
