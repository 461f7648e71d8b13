import type { Point } from '../hex/geometry';
import type { PledgeView } from '../present/board';
import { PALETTE } from '../present/palette';
import { mix, traceDisc, veil } from './ink';
import type { Layout } from './layout';
import { paintVerdict } from './paint-verdict';
import { type Spots, spotsOf } from './spots';
import type { Ink } from './stage';

const GOLD = '#d9a441';

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

/** A ribbon that joins a pledge's sites: gold and whole if it is kept, else dashed. */
function paintPledge(ink: Ink, layout: Layout, pledge: PledgeView, lane: number): void {
  const { side } = layout;
  const points = pledge.sites.map((site) => {
    const { disc } = spotsOf(layout, site);
    return { x: disc.x, y: disc.y + lane };
  });
  const links = linksOf(points);
  const wide = side * 0.24;
  const trace = (): void => {
    ink.beginPath();
    for (const [from, to] of links) {
      ink.moveTo(from.x, from.y);
      ink.lineTo(to.x, to.y);
    }
  };
  ink.save();
  ink.lineCap = ink.lineJoin = 'round';
  if (pledge.isKept) {
    trace();
    ink.strokeStyle = mix(GOLD, PALETTE.ink, 0.5);
    ink.lineWidth = wide + 2;
    ink.stroke();
    ink.strokeStyle = GOLD;
    ink.lineWidth = wide;
    ink.stroke();
    ink.strokeStyle = veil('#ffffff', 0.5);
    ink.lineWidth = Math.max(1, wide * 0.16);
    ink.stroke();
  } else {
    trace();
    ink.strokeStyle = veil(GOLD, 0.5);
    ink.lineWidth = wide;
    ink.stroke();
    ink.lineCap = 'butt';
    ink.strokeStyle = mix(GOLD, PALETTE.line, 0.62);
    ink.lineWidth = Math.max(1.4, wide * 0.18);
    ink.setLineDash([side * 0.13, side * 0.1]);
    ink.stroke();
  }
  ink.restore();
  const [link] = links;
  if (!pledge.isKept || link === undefined) return;
  const [from, to] = link;
  paintVerdict(ink, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, wide * 1.35, true);
}

/** The ribbons of all pledges; those that share a site run side by side. */
export function paintPledges(ink: Ink, layout: Layout, pledges: readonly PledgeView[]): void {
  pledges.forEach((pledge, i) =>
    paintPledge(ink, layout, pledge, (i % 2 === 0 ? 0 : 1) * layout.side * 0.12),
  );
}

/** A ring about the disc of a site that a pledge names: whole if all such pledges are kept. */
export function paintRosette(ink: Ink, { disc, discRadius }: Spots, isKept: boolean): void {
  const wide = Math.max(2.4, discRadius * 0.22);
  ink.save();
  traceDisc(ink, disc, discRadius + wide * 0.7);
  if (isKept) {
    ink.strokeStyle = mix(GOLD, PALETTE.ink, 0.55);
    ink.lineWidth = wide + 1.6;
    ink.stroke();
    ink.strokeStyle = GOLD;
  } else {
    ink.strokeStyle = PALETTE.card;
    ink.lineWidth = wide + 1;
    ink.stroke();
    ink.setLineDash([wide * 1.2, wide * 1.1]);
    ink.strokeStyle = mix(GOLD, PALETTE.line, 0.45);
  }
  ink.lineWidth = isKept ? wide : wide * 0.62;
  ink.stroke();
  ink.restore();
}
