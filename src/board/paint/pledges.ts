import { mix, veil } from '../../views/style/colour';
import type { Point } from '../../hex/geometry';
import type { PledgeView } from '../../views/table/board';
import { traceDisc } from './canvas';
import type { Layout } from '../layout/layout';
import { traceTick } from './verdict';
import { type Spots, spotsOf } from '../layout/site-layout';
import type { Ink } from '../renderer';

/** Sites that a pledge joins, each to the nearest that is joined already. */
function linksOf(sites: readonly Point[]): [Point, Point][] {
  const [first, ...rest] = sites;
  if (first === undefined) return [];
  const joined = [first];
  const left = [...rest];
  const links: [Point, Point][] = [];
  while (left.length > 0) {
    let best: [Point, Point] | undefined;
    let least = Infinity;
    for (const from of joined)
      for (const to of left) {
        const away = Math.hypot(from.x - to.x, from.y - to.y);
        if (away < least) [least, best] = [away, [from, to]];
      }
    if (best === undefined) break;
    links.push(best);
    joined.push(best[1]);
    left.splice(left.indexOf(best[1]), 1);
  }
  return links;
}

/** How wide a ribbon is, in sides of a hex: its edges show past the sites that lie on it. */
const WIDE = { kept: 1.14, notYet: 1.06 } as const;

/** The two edges of a ribbon from one point to another. */
function traceEdges(ink: Ink, from: Point, to: Point, wide: number): void {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const x = (-(to.y - from.y) / long) * (wide / 2);
  const y = ((to.x - from.x) / long) * (wide / 2);
  for (const hand of [-1, 1]) {
    ink.moveTo(from.x + hand * x, from.y + hand * y);
    ink.lineTo(to.x + hand * x, to.y + hand * y);
  }
}

/** A ribbon that joins a pledge's sites: gold and ticked if it is kept, else pale and stitched. */
function paintPledge(ink: Ink, layout: Layout, { sites, isKept }: PledgeView): void {
  const { side } = layout;
  const links = linksOf(
    sites.map((site) => ({ x: layout.centre(site).x, y: spotsOf(layout, site).disc.y })),
  );
  if (links.length === 0) return;
  const wide = side * (isKept ? WIDE.kept : WIDE.notYet);
  ink.save();
  ink.lineCap = ink.lineJoin = 'round';
  ink.beginPath();
  for (const [from, to] of links) {
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
  }
  ink.strokeStyle = veil(ink.palette.gold, isKept ? 0.95 : 0.46);
  ink.lineWidth = wide;
  ink.stroke();
  ink.beginPath();
  for (const [from, to] of links) traceEdges(ink, from, to, wide);
  ink.lineCap = 'butt';
  ink.strokeStyle = mix(ink.palette.gold, ink.palette.line, isKept ? 0.85 : 0.6);
  ink.lineWidth = Math.max(1.2, side * 0.035) * ink.weight;
  if (!isKept) ink.setLineDash([side * 0.1, side * 0.08]);
  ink.stroke();
  ink.restore();
}

/** The ribbons of all pledges. */
export function paintPledges(ink: Ink, layout: Layout, pledges: readonly PledgeView[]): void {
  for (const pledge of pledges) paintPledge(ink, layout, pledge);
}

/** On the disc of a site whose pledges are kept, a tick on gold: it is no incident held. */
export function paintKept(ink: Ink, { disc, discRadius }: Spots): void {
  const away = discRadius * 0.86;
  const size = Math.max(11, discRadius * 0.78);
  const at = { x: disc.x - away, y: disc.y + away * 0.8 };
  ink.save();
  traceDisc(ink, at, size / 2);
  ink.fillStyle = ink.palette.gold;
  ink.fill();
  ink.strokeStyle = ink.palette.shade;
  ink.lineWidth = 1.2;
  ink.stroke();
  ink.lineWidth = Math.max(1.6, size * 0.16);
  traceTick(ink, at, size / 2);
  ink.stroke();
  ink.restore();
}

/** A ring about the disc of a site that a pledge names: whole if all such pledges are kept. */
export function paintRosette(ink: Ink, { disc, discRadius }: Spots, isKept: boolean): void {
  const wide = Math.max(2.4, discRadius * 0.22);
  ink.save();
  traceDisc(ink, disc, discRadius + wide * 0.7);
  if (isKept) {
    ink.strokeStyle = mix(ink.palette.gold, ink.palette.ink, 0.55);
    ink.lineWidth = wide + 1.6;
    ink.stroke();
    ink.strokeStyle = ink.palette.gold;
  } else {
    ink.strokeStyle = ink.palette.card;
    ink.lineWidth = wide + 1;
    ink.stroke();
    ink.setLineDash([wide * 1.2, wide * 1.1]);
    ink.strokeStyle = mix(ink.palette.gold, ink.palette.line, 0.45);
  }
  ink.lineWidth = isKept ? wide : wide * 0.62;
  ink.stroke();
  ink.restore();
}
