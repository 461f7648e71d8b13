import { scaleLinear } from 'd3-scale';
import type { ScatterView } from '../../views/class/scatter';
import { useWords } from '../context';
import { useWidth } from '../controls/use-width';

interface ScatterProps {
  readonly view: ScatterView;
  /** How large dots and letters are: on a wall larger. */
  readonly scale?: number;
  /** The greatest height, in sixteenths of the letter size. */
  readonly most?: number;
}

/** Two figures of each plan as dots on a plane. */
export function Scatter({ view, scale = 1, most = 480 }: ScatterProps) {
  const words = useWords();
  const [frame, width] = useWidth<HTMLDivElement>(680);
  const { dots, x: across, y: up, line, par } = view;
  const letter = 15 * scale;
  const [left, right] = [letter * 2.8, width - letter];
  const [top, bottom] = [letter * 1.9, Math.min(width * 0.75, most) - letter * 3];
  const x = scaleLinear().domain(across.ends).range([left, right]);
  const y = scaleLinear().domain(up.ends).range([bottom, top]);
  const [from, to] = [Math.max(across.ends[0], up.ends[0]), Math.min(across.ends[1], up.ends[1])];
  const signed = (value: number): string =>
    line === 'zero' ? words.signed(value) : words.number(value);
  return (
    <div ref={frame}>
      <svg
        class="class-svg"
        viewBox={`0 0 ${width} ${bottom + letter * 3}`}
        role="img"
        aria-label={view.alt}
        style={{ fontSize: `${letter}px` }}
      >
        <text x="2" y={letter}>
          {up.name}
        </text>
        {y.ticks(5).map((tick) => (
          <g key={tick} class="grid">
            <path d={`M${left} ${y(tick)}H${right}`} />
            <text x={left - 6} y={y(tick) + letter / 3} text-anchor="end">
              {signed(tick)}
            </text>
          </g>
        ))}
        {x.ticks(Math.max(2, Math.floor(width / (70 * scale)))).map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + letter * 1.3} text-anchor="middle">
            {words.number(tick)}
          </text>
        ))}
        <text x={right} y={bottom + letter * 2.6} text-anchor="end">
          {across.name}
        </text>
        {line === 'zero' ? (
          <path class="even" d={`M${left} ${y(0)}H${right}`} />
        ) : (
          from < to && <path class="even" d={`M${x(from)} ${y(from)}L${x(to)} ${y(to)}`} />
        )}
        {par && (
          <g class="mark par">
            <path d={`M${x(par.value)} ${top}V${bottom}`} />
            <text x={Math.min(x(par.value), right)} y={letter} text-anchor="end">
              {par.label}
            </text>
          </g>
        )}
        {dots.map((dot) => (
          <circle key={dot.key} class="dot" cx={x(dot.x)} cy={y(dot.y)} r={7 * scale}>
            <title>{dot.name}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}
