import { veil } from '../../views/style/colour';
import { sidesBetween } from '../../hex/geometry';
import { type Hex, isSameHex } from '../../hex/hex';
import type { BoardView } from '../../views/table/board';
import { PATROL_PATH } from '../../views/style/sign-paths';
import { drawSign, hatch, traceDisc, traceHex, withShadow } from './canvas';
import { type Layout } from '../layout/layout';
import { paintPledges } from './pledges';
import { paintValue } from './site';
import { paintWorth } from './values';
import { type Box, siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

/** How much is at risk: the more, the redder and the denser hatched. */
function paintRisk(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (site.risk <= 0.02) continue;
    const centre = layout.centre(site);
    context.save();
    context.beginPath();
    traceHex(context, centre, side - 1.5);
    context.fillStyle = veil(context.palette.risk, 0.1 + 0.6 * site.risk);
    context.fill();
    context.clip();
    context.strokeStyle = veil(context.palette.warning, 0.7);
    context.lineWidth = 1 + 0.8 * site.risk;
    hatch(context, centre, side, side * (0.62 - 0.44 * site.risk));
    context.restore();
    context.beginPath();
    traceHex(context, centre, side - 2);
    context.strokeStyle = context.palette.warning;
    context.lineWidth = (1 + 2 * site.risk) * context.weight;
    context.stroke();
  }
}

function paintReach(context: PaintContext, layout: Layout, reach: readonly Hex[]): void {
  const { side } = layout;
  context.beginPath();
  for (const hex of reach) traceHex(context, layout.centre(hex), side);
  context.fillStyle = veil(context.palette.reach, 0.26);
  context.fill();
  const isIn = (hex: Hex): boolean => reach.some((other) => isSameHex(hex, other));
  const zero = layout.centre({ x: 0, y: 0 });
  context.beginPath();
  for (const { from, to } of sidesBetween(reach, (_, outside) => !isIn(outside))) {
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

/** Hexes where the piece in hand may go: lit, with a hollow where it would stand. */
function paintOpen(context: PaintContext, layout: Layout, view: BoardView): void {
  const { side } = layout;
  const isSite = (hex: Hex): boolean => view.sites.some((site) => isSameHex(site, hex));
  for (const hex of view.open) {
    const centre = layout.centre(hex);
    context.beginPath();
    traceHex(context, centre, side - 2);
    // On a dark board as much light as on paper would wash the nations out.
    context.fillStyle = veil(context.palette.light, context.palette.isDark ? 0.07 : 0.26);
    context.fill();
    context.strokeStyle = veil(context.palette.action, 0.5);
    context.lineWidth = 1.4 * context.weight;
    context.stroke();
    if (isSite(hex) || view.tokens.some((token) => isSameHex(token, hex))) continue;
    traceDisc(context, centre, side * 0.13);
    context.fillStyle = veil(context.palette.action, context.palette.isDark ? 0.6 : 0.36);
    context.fill();
  }
}

/** The patrol's pennant on its pole. */
function paintPatrol(context: PaintContext, box: Box): void {
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

/** What lies between the printed board and the sites. */
export function paintUnder(context: PaintContext, layout: Layout, view: BoardView): void {
  paintPledges(context, layout, view.pledges);
  if (view.showsRisk) paintRisk(context, layout, view);
  paintOpen(context, layout, view);
  paintWorth(context, layout, view);
  if (view.reach.length > 0) paintReach(context, layout, view.reach);
  if (view.showsPatrol && layout.patrol) paintPatrol(context, layout.patrol);
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

/** Where the pointer and the keyboard are. */
export function paintFocus(context: PaintContext, layout: Layout, view: BoardView): void {
  const ring = (hex: Hex, colour: string, wide: number, inset: number): void => {
    context.beginPath();
    traceHex(context, layout.centre(hex), layout.side - inset);
    context.lineJoin = 'round';
    context.strokeStyle = context.palette.card;
    context.lineWidth = wide + 3;
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = wide;
    context.stroke();
  };
  if (view.advised) {
    context.setLineDash([layout.side * 0.28, layout.side * 0.16]);
    ring(view.advised, context.palette.coin, 4, 2);
    context.setLineDash([]);
  }
  if (view.hover) ring(view.hover, veil(context.palette.ink, 0.6), 1.6 * context.weight, 1);
  if (view.focus) ring(view.focus, context.palette.ink, 3.5 * context.weight, 1);
}
