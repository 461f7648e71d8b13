import { type Point, sidesBetween } from '../hex/geometry';
import { type Hex, isSameHex } from '../hex/hex';
import type { BoardView, PledgeView } from '../present/board';
import { PALETTE } from '../present/palette';
import { PATROL_PATH } from '../present/shapes';
import { drawSign, hatch, mix, traceDisc, traceHex, veil, withShadow } from './ink';
import { FRAME, type Layout } from './layout';
import { paintVerdict } from './paint-verdict';
import { spotsOf } from './spots';
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
  const wide = side * 0.22;
  const trace = (): void => {
    ink.beginPath();
    const links = linksOf(points);
    for (const [from, to] of links) {
      ink.moveTo(from.x, from.y);
      ink.lineTo(to.x, to.y);
    }
    if (links.length > 0) return;
    for (const { x, y } of points) {
      const { discRadius } = spotsOf(layout, pledge.sites[0] ?? { x: 0, y: 0 });
      ink.moveTo(x + discRadius * 1.25, y - lane);
      ink.arc(x, y - lane, discRadius * 1.25, 0, 2 * Math.PI);
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
    ink.strokeStyle = veil(GOLD, 0.34);
    ink.lineWidth = wide;
    ink.stroke();
    ink.lineCap = 'butt';
    ink.strokeStyle = mix(GOLD, PALETTE.line, 0.62);
    ink.lineWidth = Math.max(1.4, wide * 0.18);
    ink.setLineDash([side * 0.13, side * 0.1]);
    ink.stroke();
  }
  ink.restore();
  const [link] = linksOf(points);
  if (!pledge.isKept || link === undefined) return;
  const [from, to] = link;
  paintVerdict(ink, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, wide * 1.35, true);
}

/** How much is at risk: the more, the redder and the denser hatched. */
function paintRisk(ink: Ink, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (site.risk <= 0.02) continue;
    const centre = layout.centre(site);
    ink.save();
    ink.beginPath();
    traceHex(ink, centre, side - 1.5);
    ink.fillStyle = veil('#e2571c', 0.1 + 0.6 * site.risk);
    ink.fill();
    ink.clip();
    ink.strokeStyle = veil(PALETTE.warning, 0.7);
    ink.lineWidth = 1 + 0.8 * site.risk;
    hatch(ink, centre, side, side * (0.62 - 0.44 * site.risk));
    ink.restore();
    ink.beginPath();
    traceHex(ink, centre, side - 2);
    ink.strokeStyle = PALETTE.warning;
    ink.lineWidth = 1 + 2 * site.risk;
    ink.stroke();
  }
}

function paintReach(ink: Ink, layout: Layout, reach: readonly Hex[]): void {
  const { side } = layout;
  ink.beginPath();
  for (const hex of reach) traceHex(ink, layout.centre(hex), side);
  ink.fillStyle = veil(PALETTE.action, 0.2);
  ink.fill();
  const isIn = (hex: Hex): boolean => reach.some((other) => isSameHex(hex, other));
  const zero = layout.centre({ x: 0, y: 0 });
  ink.beginPath();
  for (const { from, to } of sidesBetween(reach, (_, outside) => !isIn(outside))) {
    ink.moveTo(zero.x + (from.x - Math.sqrt(3) / 2) * side, zero.y + (from.y - 1) * side);
    ink.lineTo(zero.x + (to.x - Math.sqrt(3) / 2) * side, zero.y + (to.y - 1) * side);
  }
  ink.lineCap = 'round';
  ink.strokeStyle = PALETTE.card;
  ink.lineWidth = Math.max(5, side * 0.13);
  ink.stroke();
  ink.strokeStyle = PALETTE.action;
  ink.lineWidth = Math.max(3, side * 0.075);
  ink.stroke();
}

/** Hexes where the piece in hand may go: lit, with a hollow where it would stand. */
function paintOpen(ink: Ink, layout: Layout, view: BoardView): void {
  const { side } = layout;
  const isSite = (hex: Hex): boolean => view.sites.some((site) => isSameHex(site, hex));
  for (const hex of view.open) {
    const centre = layout.centre(hex);
    ink.beginPath();
    traceHex(ink, centre, side - 2);
    ink.fillStyle = veil('#ffffff', 0.4);
    ink.fill();
    ink.strokeStyle = veil(PALETTE.action, 0.5);
    ink.lineWidth = 1.4;
    ink.stroke();
    if (isSite(hex) || view.tokens.some((token) => isSameHex(token, hex))) continue;
    traceDisc(ink, centre, side * 0.13);
    ink.fillStyle = veil(PALETTE.action, 0.28);
    ink.fill();
  }
}

/** The patrol's pennant, flown from the board's edge over the sea. */
function paintPatrol(ink: Ink, layout: Layout): void {
  const size = Math.max(40, Math.min(84, layout.side * 1.5));
  const x = FRAME + 16;
  const y = layout.height * 0.3;
  withShadow(ink, { blur: 5, down: 3, share: 0.4 }, () =>
    drawSign(ink, PATROL_PATH, { x: x + size / 2, y }, size, { fill: PALETTE.patrol }),
  );
  drawSign(ink, PATROL_PATH, { x: x + size / 2, y }, size, { stroke: PALETTE.ink, width: 1.4 });
  ink.fillStyle = PALETTE.line;
  ink.beginPath();
  ink.roundRect(x - 2, y - size * 0.36, 4, size * 0.98, 2);
  ink.fill();
  ink.strokeStyle = '#ffffff';
  ink.lineWidth = Math.max(2, size * 0.05);
  ink.lineCap = ink.lineJoin = 'round';
  for (const [across, down] of [
    [0.28, -0.03],
    [0.52, 0.05],
  ] as const) {
    const at = { x: x + size * across, y: y + size * down };
    ink.beginPath();
    ink.moveTo(at.x - size * 0.1, at.y - size * 0.05);
    ink.quadraticCurveTo(at.x - size * 0.03, at.y - size * 0.08, at.x, at.y + size * 0.02);
    ink.quadraticCurveTo(
      at.x + size * 0.03,
      at.y - size * 0.08,
      at.x + size * 0.1,
      at.y - size * 0.05,
    );
    ink.stroke();
  }
}

/** What lies between the printed board and the sites. */
export function paintUnder(ink: Ink, layout: Layout, view: BoardView): void {
  if (view.showsRisk) paintRisk(ink, layout, view);
  paintOpen(ink, layout, view);
  if (view.reach.length > 0) paintReach(ink, layout, view.reach);
  // Ribbons that share a site run side by side.
  view.pledges.forEach((pledge, i) =>
    paintPledge(ink, layout, pledge, (i % 2 === 0 ? 0 : 1) * layout.side * 0.12),
  );
  if (view.showsPatrol) paintPatrol(ink, layout);
}

/** What lies over the sites: where the pointer and the keyboard are, and who is reached. */
export function paintOver(ink: Ink, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (!view.reachedSites.includes(site.id)) continue;
    const { disc, discRadius } = spotsOf(layout, site);
    traceDisc(ink, disc, discRadius + 1);
    ink.strokeStyle = PALETTE.action;
    ink.lineWidth = Math.max(3, side * 0.07);
    ink.stroke();
  }
  const ring = (hex: Hex, colour: string, wide: number, inset: number): void => {
    ink.beginPath();
    traceHex(ink, layout.centre(hex), side - inset);
    ink.lineJoin = 'round';
    ink.strokeStyle = PALETTE.card;
    ink.lineWidth = wide + 3;
    ink.stroke();
    ink.strokeStyle = colour;
    ink.lineWidth = wide;
    ink.stroke();
  };
  if (view.hover) ring(view.hover, veil(PALETTE.ink, 0.6), 1.6, 1);
  if (view.focus) ring(view.focus, PALETTE.ink, 3, 3);
}
