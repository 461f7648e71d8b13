import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { bigToNumber } from '../../base/big-fraction';
import type { ChartView } from '../../views/luck/luck';
import { useWords } from '../context';
import { ChartTable } from '../controls/chart-table';
import { useWidth } from '../controls/use-width';

const MARGIN = { right: 14, bottom: 26, left: 36 };

/** A row of labels above the bars. */
const ROW = 19;

/** More than a letter of a label is wide. */
const LETTER = 7.8;

const widthOf = (text: string): number => text.length * LETTER;

/** Where things are in the chart. */
export interface ChartScales {
  /** The place of a score; halfway to the next one a bar ends. */
  x(score: number): number;
  /** The height of a share of all draws. */
  y(share: number): number;
  readonly top: number;
  readonly bottom: number;
}

interface HistogramProps {
  readonly view: ChartView;
  /** In sixteenths of the letter size. */
  readonly height: number;
  /** A share that has to find room beside those of the distribution. */
  readonly most?: number | undefined;
  /** What is drawn over the bars. */
  readonly over?: (scales: ChartScales) => ComponentChildren;
}

/** How often each score comes, with the average, the worst draws and the player's own. */
export function Histogram({ view, height, most = 0, over }: HistogramProps) {
  const words = useWords();
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const { bins, mean, worst, own } = view;
  const shares = bins.map(({ share }) => bigToNumber(share));
  const labels = [
    { kind: 'mean', score: mean, text: view.meanLabel },
    { kind: 'worst', score: worst + 0.5, text: view.worstLabel },
    ...(own === undefined ? [] : [{ kind: 'own', score: own, text: view.ownLabel }]),
  ];
  const top = labels.length * ROW + 8;
  const bottom = height - MARGIN.bottom;
  const right = width - MARGIN.right;
  const y = scaleLinear()
    .domain([0, Math.max(most, ...shares)])
    .range([bottom, top]);
  const percent = y.copy().domain(y.domain().map((share) => 100 * share));
  const ends = [(bins[0]?.from ?? 0) - 0.5, (bins.at(-1)?.to ?? 0) + 0.5] as const;
  const x = scaleLinear().domain(ends).range([MARGIN.left, right]);
  // The first row begins with the name of the axis.
  const within = (middle: number, text: string, row: number): number => {
    const half = widthOf(text) / 2;
    const left = row === 0 ? widthOf(words.luck.axis) : 0;
    return Math.max(left + half + 4, Math.min(middle, width - half - 4));
  };
  return (
    <div class="luck-frame" ref={frame}>
      <svg
        class="luck-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.luck.alt}
      >
        <defs>
          <pattern id="luck-worst" width="7" height="7" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M-1 8L8-1" />
          </pattern>
        </defs>
        <text class="axis" x="4" y="15">
          {words.luck.axis}
        </text>
        <g class="grid">
          {percent.ticks(4).map((tick) => (
            <g key={tick}>
              <path d={`M${MARGIN.left} ${percent(tick)}H${right}`} />
              <text x={MARGIN.left - 7} y={percent(tick) + 5} text-anchor="end">
                {words.number(tick)}
              </text>
            </g>
          ))}
          {x
            .ticks(Math.max(2, Math.floor(width / 60)))
            .filter(Number.isInteger)
            .map((tick) => (
              <text key={tick} x={x(tick)} y={bottom + 20} text-anchor="middle">
                {words.number(tick)}
              </text>
            ))}
        </g>
        {bins.map(({ from, to }, index) => (
          <rect
            key={from}
            class={own !== undefined && own >= from && own <= to ? 'bar own' : 'bar'}
            x={x(from - 0.5)}
            width={x(to + 0.5) - x(from - 0.5)}
            y={y(shares[index] ?? 0)}
            height={bottom - y(shares[index] ?? 0)}
          />
        ))}
        <rect
          class="worst"
          x={MARGIN.left}
          width={x(worst + 0.5) - MARGIN.left}
          y={top}
          height={bottom - top}
        />
        {over?.({ x, y, top, bottom })}
        {labels.map(({ kind, score, text }, row) => {
          const line = row * ROW + 15;
          return (
            <g key={kind} class={`mark ${kind}`}>
              <path d={`M${x(score)} ${line + 4}V${bottom}`} />
              {kind === 'own' && (
                <path class="scale-score" d={`M${x(score)} ${bottom + 1}l7 10h-14z`} />
              )}
              <text x={within(x(score), text, row)} y={line} text-anchor="middle">
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface HistogramTableProps {
  readonly view: ChartView;
  /** How many of some draws made again lie in each bin; none where there are none. */
  readonly counts?: readonly number[] | undefined;
}

/** The same as a table. */
export function HistogramTable({ view, counts }: HistogramTableProps) {
  const words = useWords();
  const { score, chance, drawnAgain, remark, table } = words.luck;
  const columns = [score, chance, ...(counts ? [drawnAgain] : []), remark];
  return (
    <ChartTable summary={table} columns={columns}>
      {view.rows.map((row, index) => (
        <tr key={row.score} class={row.remark === '' ? '' : 'own'}>
          <th scope="row">{row.score}</th>
          <td>{row.chance}</td>
          {counts && <td>{words.number(counts[index] ?? 0)}</td>}
          <td class="text">{row.remark}</td>
        </tr>
      ))}
    </ChartTable>
  );
}
