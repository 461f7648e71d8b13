import type { Layout } from '../layout/board-layout';
import type { PledgeView } from '../../views/table/board-view';
import { mix, veil } from '../../views/style/colour';
import type { Point } from '../../hex/geometry';
import { traceDisc } from './canvas';
import { traceTick } from './verdict';
import { type SiteLayout, siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

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
function traceEdges(context: PaintContext, from: Point, to: Point, wide: number): void {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const x = (-(to.y - from.y) / long) * (wide / 2);
  const y = ((to.x - from.x) / long) * (wide / 2);
  for (const hand of [-1, 1]) {
    context.moveTo(from.x + hand * x, from.y + hand * y);
    context.lineTo(to.x + hand * x, to.y + hand * y);
  }
}

/** A ribbon that joins a pledge's sites: gold and ticked if it is kept, else pale and stitched. */
function paintPledge(context: PaintContext, layout: Layout, { sites, isKept }: PledgeView): void {
  const { side } = layout;
  const links = linksOf(
    sites.map((site) => ({ x: layout.centre(site).x, y: siteLayoutOf(layout, site).disc.y })),
  );
  if (links.length === 0) return;
  const wide = side * (isKept ? WIDE.kept : WIDE.notYet);
  context.save();
  context.lineCap = context.lineJoin = 'round';
  context.beginPath();
  for (const [from, to] of links) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = veil(context.palette.gold, isKept ? 0.95 : 0.46);
  context.lineWidth = wide;
  context.stroke();
  context.beginPath();
  for (const [from, to] of links) traceEdges(context, from, to, wide);
  context.lineCap = 'butt';
  context.strokeStyle = mix(context.palette.gold, context.palette.line, isKept ? 0.85 : 0.6);
  context.lineWidth = Math.max(1.2, side * 0.035) * context.weight;
  if (!isKept) context.setLineDash([side * 0.1, side * 0.08]);
  context.stroke();
  context.restore();
}

/** The ribbons of all pledges. */
export function paintPledges(
  context: PaintContext,
  layout: Layout,
  pledges: readonly PledgeView[],
): void {
  for (const pledge of pledges) paintPledge(context, layout, pledge);
}

/** On the disc of a site whose pledges are kept, a tick on gold: it is no incident held. */
export function paintKept(context: PaintContext, { disc, discRadius }: SiteLayout): void {
  const away = discRadius * 0.86;
  const size = Math.max(11, discRadius * 0.78);
  const at = { x: disc.x - away, y: disc.y + away * 0.8 };
  context.save();
  traceDisc(context, at, size / 2);
  context.fillStyle = context.palette.gold;
  context.fill();
  context.strokeStyle = context.palette.shade;
  context.lineWidth = 1.2;
  context.stroke();
  context.lineWidth = Math.max(1.6, size * 0.16);
  traceTick(context, at, size / 2);
  context.stroke();
  context.restore();
}

/** A ring about the disc of a site that a pledge names: whole if all such pledges are kept. */
export function paintRosette(
  context: PaintContext,
  { disc, discRadius }: SiteLayout,
  isKept: boolean,
): void {
  const wide = Math.max(2.4, discRadius * 0.22);
  context.save();
  traceDisc(context, disc, discRadius + wide * 0.7);
  if (isKept) {
    context.strokeStyle = mix(context.palette.gold, context.palette.ink, 0.55);
    context.lineWidth = wide + 1.6;
    context.stroke();
    context.strokeStyle = context.palette.gold;
  } else {
    context.strokeStyle = context.palette.card;
    context.lineWidth = wide + 1;
    context.stroke();
    context.setLineDash([wide * 1.2, wide * 1.1]);
    context.strokeStyle = mix(context.palette.gold, context.palette.line, 0.45);
  }
  context.lineWidth = isKept ? wide : wide * 0.62;
  context.stroke();
  context.restore();
}
