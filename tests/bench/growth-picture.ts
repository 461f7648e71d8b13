import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { PALETTES } from '../../src/views/style/palette';
import { median } from './ratio';

/** What one board took. */
export interface Sample {
  /** Of the processor. */
  readonly seconds: number;
  readonly nodes: number;
  readonly bytes: number;
}

/** Boards that differ in one dimension. */
export interface Sweep {
  readonly dimension: string;
  /** The value that the boards of the other sweeps have. */
  readonly middle: number;
  readonly points: readonly { readonly value: number; readonly samples: readonly Sample[] }[];
}

const PANEL = { width: 340, height: 230 };
const COLUMNS = 2;
const MARGIN = { top: 44, right: 20, bottom: 34, left: 56 };
const HEADING = 44;

/** By how much the scale of seconds goes past the quickest and the slowest board. */
const ROOM = 1.5;

/** The picture brings its ground along, so it is readable on a light page and on a dark one. */
const { card, ink, inkSoft, rule, action } = PALETTES.paper;

const STYLE = `
text { font: 15px system-ui, sans-serif; fill: ${inkSoft} }
.title { font-size: 17px; font-weight: 600; fill: ${ink} }
.grid { stroke: ${rule}; fill: none }
.board { fill: ${action}; fill-opacity: .35 }
.median { stroke: ${action}; stroke-width: 2.5; fill: none; stroke-linejoin: round }
.dot { fill: ${action} }
.middle { fill: ${card}; stroke: ${action}; stroke-width: 2.5 }`;

/** Two digits of a time, in seconds. */
const shown = (seconds: number): string => `${Number(seconds.toPrecision(2))} s`;

/** The panel of one dimension, within its own width and height. */
function drawPanel({ dimension, middle, points }: Sweep, domain: readonly number[]): string {
  const [left, right] = [MARGIN.left, PANEL.width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, PANEL.height - MARGIN.bottom];
  const values = points.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .rangeRound([left + 14, right - 14]);
  const y = scaleLog().domain(domain).rangeRound([bottom, top]);
  const medians = points.map(({ value, samples }) => ({
    value,
    seconds: median(samples.map(({ seconds }) => seconds)),
  }));
  const path = line<(typeof medians)[number]>()
    .x(({ value }) => x(value))
    .y(({ seconds }) => y(seconds));
  const powers = y.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const [least, most] = [medians[0], medians.at(-1)].map((end) => shown(end?.seconds ?? NaN));
  return [
    `<text x="${left}" y="${top - 18}"><tspan class="title">${dimension}</tspan>: ${least} to ${most}</text>`,
    ...powers.flatMap((tick) => [
      `<path class="grid" d="M${left} ${y(tick)}H${right}"/>`,
      `<text x="${left - 8}" y="${y(tick) + 5}" text-anchor="end">${tick} s</text>`,
    ]),
    ...values.map(
      (value) => `<text x="${x(value)}" y="${bottom + 24}" text-anchor="middle">${value}</text>`,
    ),
    ...points.flatMap(({ value, samples }) =>
      samples.map(
        ({ seconds }) => `<circle class="board" cx="${x(value)}" cy="${y(seconds)}" r="3"/>`,
      ),
    ),
    `<path class="median" d="${path(medians) ?? ''}"/>`,
    ...medians.map(({ value, seconds }) => {
      const kind = value === middle ? 'middle' : 'dot';
      return `<circle class="${kind}" cx="${x(value)}" cy="${y(seconds)}" r="5"/>`;
    }),
  ].join('\n');
}

/** An SVG of the seconds that par takes against each dimension: a dot a board, a line through medians. */
export function drawGrowth(sweeps: readonly Sweep[]): string {
  const all = sweeps.flatMap(({ points }) =>
    points.flatMap(({ samples }) => samples.map(({ seconds }) => seconds)),
  );
  const domain = [Math.min(...all) / ROOM, Math.max(...all) * ROOM];
  const width = COLUMNS * PANEL.width;
  const height = HEADING + Math.ceil(sweeps.length / COLUMNS) * PANEL.height;
  const middle = sweeps.map((sweep) => `${sweep.middle} ${sweep.dimension}`).join(', ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>Seconds to prove par, by hexes, sites, layers and years</title>',
    `<style>${STYLE}\n</style>`,
    `<rect width="${width}" height="${height}" rx="10" fill="${card}"/>`,
    `<text class="title" x="24" y="34">Seconds to prove par</text>`,
    ...sweeps.map((sweep, index) => {
      const column = index % COLUMNS;
      const row = Math.floor(index / COLUMNS);
      const place = `translate(${column * PANEL.width} ${HEADING + row * PANEL.height})`;
      return `<g transform="${place}">\n${drawPanel(sweep, domain)}\n</g>`;
    }),
    `<text x="${width - 24}" y="34" text-anchor="end">ring: ${middle}</text>`,
    '</svg>\n',
  ].join('\n');
}
