import type { Layout } from '../layout/board-layout';
import type { BoardView } from '../../views/table/board-view';
import { veil } from '../../views/style/colour';
import { sidesBetween } from '../../hex/regions';
import { type Hex, hexKey } from '../../hex/hex';
import { PATROL_PATH } from '../../views/style/mark-paths';
import { drawSign, hatch, traceDisc, traceHex, withShadow } from './canvas';
import { paintPledges } from './pledges';
import { paintValue } from './site';
import { siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

/** How much is at risk: the more, the redder and the denser hatched. */
function paintRisk(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    const { risk = 0 } = site;
    if (risk <= 0.02) continue;
    const centre = layout.centre(site);
    context.save();
    context.beginPath();
    traceHex(context, centre, side - 1.5);
    context.fillStyle = veil(context.palette.risk, 0.1 + 0.6 * risk);
    context.fill();
    context.clip();
    context.strokeStyle = veil(context.palette.warning, 0.7);
    context.lineWidth = 1 + 0.8 * risk;
    hatch(context, centre, side, side * (0.62 - 0.44 * risk));
    context.restore();
    context.beginPath();
    traceHex(context, centre, side - 2);
    context.strokeStyle = context.palette.warning;
    context.lineWidth = (1 + 2 * risk) * context.weight;
    context.stroke();
  }
}

/** The hexes that the piece shown would reach, with an edge around all of them. */
export function paintReach(context: PaintContext, layout: Layout, { reach }: BoardView): void {
  const { side } = layout;
  context.beginPath();
  for (const hex of reach) traceHex(context, layout.centre(hex), side);
  context.fillStyle = veil(context.palette.reach, 0.26);
  context.fill();
  const inside = new Set(reach.map(hexKey));
  const zero = layout.centre({ x: 0, y: 0 });
  context.beginPath();
  for (const { from, to } of sidesBetween(reach, (_, outside) => !inside.has(hexKey(outside)))) {
    context.moveTo(zero.x + (from.x - Math.sqrt(3) / 2) * side, zero.y + (from.y - 1) * side);
    context.lineTo(zero.x + (to.x - Math.sqrt(3) / 2) * side, zero.y + (to.y - 1) * side);
  }
  context.lineCap = 'round';
  context.strokeStyle = context.palette.card;
  context.lineWidth = Math.max(5, side * 0.13) * context.weight;
  context.stroke();
  context.strokeStyle = context.palette.action;
  context.lineWidth = Math.max(3, side * 0.075) * context.weight;
  context.stroke();
}

/** Lights the hexes where the piece in hand may go. */
function paintOpen(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const hex of view.open) {
    context.beginPath();
    traceHex(context, layout.centre(hex), side - 2);
    // On a dark board as much light as on paper would wash the nations out.
    context.fillStyle = veil(context.palette.light, context.palette.isDark ? 0.07 : 0.26);
    context.fill();
    context.strokeStyle = veil(context.palette.action, 0.5);
    context.lineWidth = 1.4 * context.weight;
    context.stroke();
  }
}

/** A hollow on each of these hexes where the piece would stand: not on sites and under tokens. */
export function paintHollows(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  context.fillStyle = veil(context.palette.action, context.palette.isDark ? 0.6 : 0.36);
  const taken = new Set([...view.sites, ...view.tokens].map(hexKey));
  for (const hex of view.open) {
    if (taken.has(hexKey(hex))) continue;
    traceDisc(context, layout.centre(hex), side * 0.13);
    context.fill();
  }
}

/** The patrol's pennant on its pole, where there is room for it. */
export function paintPatrol(context: PaintContext, { patrol: box }: Layout): void {
  if (box === undefined) return;
  const { x, width: size } = box;
  const y = box.y + size * 0.36;
  withShadow(context, { blur: 5, down: 3, share: 0.4 }, () =>
    drawSign(context, PATROL_PATH, { x: x + size / 2, y }, size, { fill: context.palette.patrol }),
  );
  drawSign(context, PATROL_PATH, { x: x + size / 2, y }, size, {
    stroke: context.palette.rim,
    width: 1.4,
  });
  context.fillStyle = context.palette.line;
  context.beginPath();
  context.roundRect(x - 2, y - size * 0.36, 4, size * 0.98, 2);
  context.fill();
  context.strokeStyle = context.palette.onFill;
  context.lineWidth = Math.max(2, size * 0.05);
  context.lineCap = context.lineJoin = 'round';
  for (const [across, down] of [
    [0.28, -0.03],
    [0.52, 0.05],
  ] as const) {
    const at = { x: x + size * across, y: y + size * down };
    context.beginPath();
    context.moveTo(at.x - size * 0.1, at.y - size * 0.05);
    context.quadraticCurveTo(at.x - size * 0.03, at.y - size * 0.08, at.x, at.y + size * 0.02);
    context.quadraticCurveTo(
      at.x + size * 0.03,
      at.y - size * 0.08,
      at.x + size * 0.1,
      at.y - size * 0.05,
    );
    context.stroke();
  }
}

/** What lies between the printed board and the sites and does not move with the pointer. */
export function paintUnder(context: PaintContext, layout: Layout, view: BoardView): void {
  paintPledges(context, layout, view.pledges);
  if (view.showsRisk) paintRisk(context, layout, view);
  paintOpen(context, layout, view);
}

/** A ring about every site that the piece would reach, clear of its value; or a tinted value. */
export function paintReached(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (!view.reachedSites.includes(site.id)) continue;
    const siteLayout = siteLayoutOf(layout, site);
    if (layout.room === 'tiny') {
      paintValue(context, site, siteLayout, context.palette.action);
      continue;
    }
    const { disc, discRadius, badge, badgeRadius } = siteLayout;
    context.save();
    traceDisc(context, badge, badgeRadius);
    context.rect(0, 0, layout.width, layout.height);
    context.clip('evenodd');
    traceDisc(context, disc, discRadius + 1.5);
    context.strokeStyle = context.palette.action;
    context.lineWidth = Math.max(3.5, side * 0.085);
    context.stroke();
    context.restore();
  }
}

/** A ring about a hex, on a paler one that keeps it apart from whatever is below. */
function paintRing(
  context: PaintContext,
  layout: Layout,
  hex: Hex | undefined,
  { colour, width, inset }: { colour: string; width: number; inset: number },
): void {
  if (hex === undefined) return;
  context.beginPath();
  traceHex(context, layout.centre(hex), layout.side - inset);
  context.lineJoin = 'round';
  context.strokeStyle = context.palette.card;
  context.lineWidth = width + 3;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** Where the best next purchase would stand. */
export function paintAdvised(context: PaintContext, layout: Layout, { advised }: BoardView): void {
  context.setLineDash([layout.side * 0.28, layout.side * 0.16]);
  paintRing(context, layout, advised, { colour: context.palette.coin, width: 4, inset: 2 });
  context.setLineDash([]);
}

/** Where the pointer is. */
export function paintHovered(context: PaintContext, layout: Layout, { hover }: BoardView): void {
  const { palette, weight } = context;
  const colour = veil(palette.ink, 0.6);
  paintRing(context, layout, hover, { colour, width: 1.6 * weight, inset: 1 });
}

/** Where the keyboard's focus is. */
export function paintFocused(context: PaintContext, layout: Layout, { focus }: BoardView): void {
  const { palette, weight } = context;
  paintRing(context, layout, focus, { colour: palette.ink, width: 3.5 * weight, inset: 1 });
}
