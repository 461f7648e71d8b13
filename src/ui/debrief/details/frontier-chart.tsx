import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { FrontierView, KnownPurse, OpenPurse } from '../../../views/debrief/frontier';
import { useWords } from '../../context';
import { useWidth } from '../../controls/use-width';

const MARGIN = { top: 34, right: 20, bottom: 34, left: 46 };

/** More than a letter of a label is wide. */
const LETTER = 7.8;

/** The frontier: a dot for each purse, and the player's own plan beneath its par. */
export function FrontierChart({ view }: { view: FrontierView }) {
  const words = useWords();
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const height = Math.round(Math.max(300, Math.min(420, width * 0.68)));
  const { known, open, own } = view;
  const bottom = height - MARGIN.bottom;
  const x = scaleLinear()
    .domain([0, view.mostCoins])
    .range([MARGIN.left, width - MARGIN.right])
    .nice(5);
  const y = scaleLinear().domain([0, view.mostPoints]).range([bottom, MARGIN.top]).nice(5);
  // Where a purse between two is still open, nothing joins them.
  const path = line<KnownPurse | OpenPurse>()
    .defined((purse) => 'par' in purse)
    .x(({ budget }) => x(budget))
    .y((purse) => ('par' in purse ? y(purse.par) : 0));
  const purses = [...known, ...open].toSorted((a, b) => a.budget - b.budget);
  const ownX = x(own.budget);
  // The frontier never falls: above a point to its left, and below it to its right, is room.
  const within = (from: number, text: string): number =>
    Math.max(MARGIN.left + 4, Math.min(from, width - 4 - text.length * LETTER));
  return (
    <div class="frontier-frame" ref={frame}>
      <svg class="frontier" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={view.alt}>
        <g class="grid">
          {y.ticks(5).map((tick) => (
            <g key={tick}>
              <path d={`M${MARGIN.left} ${y(tick)}H${width - MARGIN.right}`} />
              <text x={MARGIN.left - 8} y={y(tick) + 5} text-anchor="end">
                {words.number(tick)}
              </text>
            </g>
          ))}
          {x.ticks(Math.max(2, Math.floor(width / 80))).map((tick) => (
            <g key={tick}>
              <path d={`M${x(tick)} ${bottom}v6`} />
              <text x={x(tick)} y={bottom + 23} text-anchor="middle">
                {words.number(tick)}
              </text>
            </g>
          ))}
        </g>
        <text class="axis" x="4" y="16">
          {words.debrief.plannedPoints}
        </text>
        <path class="curve" d={path(purses) ?? ''} />
        {own.par !== undefined && (
          <path class="gap" d={`M${ownX} ${y(own.par)}V${y(own.planned)}`} />
        )}
        {known.map(({ budget, par, bound, isProved }) => (
          <g key={budget}>
            {!isProved && <path class="range" d={`M${x(budget)} ${y(par)}V${y(bound)}m-5 0h10`} />}
            <circle
              cx={x(budget)}
              cy={y(par)}
              r={budget === own.budget ? 7 : 5}
              class={`dot ${isProved ? '' : 'open'} ${budget === own.budget ? 'here' : ''}`}
            />
          </g>
        ))}
        {open.map(({ budget, isSearched, low, high }) => (
          <g key={budget}>
            {high !== undefined && (
              <path class="range" d={`M${x(budget)} ${y(low ?? 0)}V${y(high)}m-5 0h10`} />
            )}
            <circle
              cx={x(budget)}
              cy={bottom}
              r="5"
              class={`pending ${isSearched ? 'searched' : ''}`}
            />
          </g>
        ))}
        <path class="own" d={`M${ownX} ${y(own.planned) - 9}l9 9-9 9-9-9z`} />
        <text
          class="own-label"
          x={within(ownX + 12, own.label)}
          y={Math.min(y(own.planned) + 22, bottom - 6)}
        >
          {own.label}
        </text>
        {own.par !== undefined && (
          <text
            class="par-label"
            x={within(ownX - 10 - own.parLabel.length * LETTER, own.parLabel)}
            y={y(own.par) - 14}
          >
            {own.parLabel}
          </text>
        )}
      </svg>
    </div>
  );
}
