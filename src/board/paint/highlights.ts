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
import { type Box, spotsOf } from '../layout/site-layout';
import type { Ink } from '../renderer';

/** How much is at risk: the more, the redder and the denser hatched. */
function paintRisk(ink: Ink, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (site.risk <= 0.02) continue;
    const centre = layout.centre(site);
    ink.save();
    ink.beginPath();
    traceHex(ink, centre, side - 1.5);
    ink.fillStyle = veil(ink.palette.risk, 0.1 + 0.6 * site.risk);
    ink.fill();
    ink.clip();
    ink.strokeStyle = veil(ink.palette.warning, 0.7);
    ink.lineWidth = 1 + 0.8 * site.risk;
    hatch(ink, centre, side, side * (0.62 - 0.44 * site.risk));
    ink.restore();
    ink.beginPath();
    traceHex(ink, centre, side - 2);
    ink.strokeStyle = ink.palette.warning;
    ink.lineWidth = (1 + 2 * site.risk) * ink.weight;
    ink.stroke();
  }
}

function paintReach(ink: Ink, layout: Layout, reach: readonly Hex[]): void {
  const { side } = layout;
  ink.beginPath();
  for (const hex of reach) traceHex(ink, layout.centre(hex), side);
  ink.fillStyle = veil(ink.palette.reach, 0.26);
  ink.fill();
  const isIn = (hex: Hex): boolean => reach.some((other) => isSameHex(hex, other));
  const zero = layout.centre({ x: 0, y: 0 });
  ink.beginPath();
  for (const { from, to } of sidesBetween(reach, (_, outside) => !isIn(outside))) {
    ink.moveTo(zero.x + (from.x - Math.sqrt(3) / 2) * side, zero.y + (from.y - 1) * side);
    ink.lineTo(zero.x + (to.x - Math.sqrt(3) / 2) * side, zero.y + (to.y - 1) * side);
  }
  ink.lineCap = 'round';
  ink.strokeStyle = ink.palette.card;
  ink.lineWidth = Math.max(5, side * 0.13) * ink.weight;
  ink.stroke();
  ink.strokeStyle = ink.palette.action;
  ink.lineWidth = Math.max(3, side * 0.075) * ink.weight;
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
    // On a dark board as much light as on paper would wash the nations out.
    ink.fillStyle = veil(ink.palette.light, ink.palette.isDark ? 0.07 : 0.26);
    ink.fill();
    ink.strokeStyle = veil(ink.palette.action, 0.5);
    ink.lineWidth = 1.4 * ink.weight;
    ink.stroke();
    if (isSite(hex) || view.tokens.some((token) => isSameHex(token, hex))) continue;
    traceDisc(ink, centre, side * 0.13);
    ink.fillStyle = veil(ink.palette.action, ink.palette.isDark ? 0.6 : 0.36);
    ink.fill();
  }
}

/** The patrol's pennant on its pole. */
function paintPatrol(ink: Ink, box: Box): void {
  const { x, width: size } = box;
  const y = box.y + size * 0.36;
  withShadow(ink, { blur: 5, down: 3, share: 0.4 }, () =>
    drawSign(ink, PATROL_PATH, { x: x + size / 2, y }, size, { fill: ink.palette.patrol }),
  );
  drawSign(ink, PATROL_PATH, { x: x + size / 2, y }, size, { stroke: ink.palette.rim, width: 1.4 });
  ink.fillStyle = ink.palette.line;
  ink.beginPath();
  ink.roundRect(x - 2, y - size * 0.36, 4, size * 0.98, 2);
  ink.fill();
  ink.strokeStyle = ink.palette.onFill;
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
  paintPledges(ink, layout, view.pledges);
  if (view.showsRisk) paintRisk(ink, layout, view);
  paintOpen(ink, layout, view);
  paintWorth(ink, layout, view);
  if (view.reach.length > 0) paintReach(ink, layout, view.reach);
  if (view.showsPatrol && layout.patrol) paintPatrol(ink, layout.patrol);
}

/** A ring about every site that the piece would reach, clear of its value; or a tinted value. */
export function paintReached(ink: Ink, layout: Layout, view: BoardView): void {
  const { side } = layout;
  for (const site of view.sites) {
    if (!view.reachedSites.includes(site.id)) continue;
    const spots = spotsOf(layout, site);
    if (layout.room === 'tiny') {
      paintValue(ink, site, spots, ink.palette.action);
      continue;
    }
    const { disc, discRadius, badge, badgeRadius } = spots;
    ink.save();
    traceDisc(ink, badge, badgeRadius);
    ink.rect(0, 0, layout.width, layout.height);
    ink.clip('evenodd');
    traceDisc(ink, disc, discRadius + 1.5);
    ink.strokeStyle = ink.palette.action;
    ink.lineWidth = Math.max(3.5, side * 0.085);
    ink.stroke();
    ink.restore();
  }
}

/** Where the pointer and the keyboard are. */
export function paintFocus(ink: Ink, layout: Layout, view: BoardView): void {
  const ring = (hex: Hex, colour: string, wide: number, inset: number): void => {
    ink.beginPath();
    traceHex(ink, layout.centre(hex), layout.side - inset);
    ink.lineJoin = 'round';
    ink.strokeStyle = ink.palette.card;
    ink.lineWidth = wide + 3;
    ink.stroke();
    ink.strokeStyle = colour;
    ink.lineWidth = wide;
    ink.stroke();
  };
  if (view.advised) {
    ink.setLineDash([layout.side * 0.28, layout.side * 0.16]);
    ring(view.advised, ink.palette.coin, 4, 2);
    ink.setLineDash([]);
  }
  if (view.hover) ring(view.hover, veil(ink.palette.ink, 0.6), 1.6 * ink.weight, 1);
  if (view.focus) ring(view.focus, ink.palette.ink, 3.5 * ink.weight, 1);
}
