import type { Box, Layout } from '../layout/board-layout';
import type { DialBar, SiteView } from '../../views/table/board-view';
import type { Point } from '../../hex/geometry';
import { mix, veil } from '../../views/style/colour';
import { KIND_PATHS, PICTURE_PATH, SUIT_PATHS } from '../../views/style/mark-paths';
import { SUITS } from '../../scenario/vocabulary';
import { bold, drawSign, traceDisc, withShadow, write } from './canvas';
import { widthOf } from '../layout/text-metrics';
import { nameOf } from '../layout/name-labels';
import { paintKept, paintRosette } from './pledges';
import { paintVerdict } from './verdict';
import { metLayoutOf } from '../layout/token-layout';
import { type SiteLayout, siteLayoutOf } from '../layout/site-layout';
import type { PaintContext } from '../renderer';

const LEAST_TOP = 4;
const MOST_TOP = 9;

/** The strength that a bar's full length stands for, the same for a site's three. */
const topOf = (dial: readonly DialBar[]): number =>
  Math.min(
    MOST_TOP,
    Math.max(
      LEAST_TOP,
      ...dial.flatMap(({ cover, ticks }) => [cover, ...ticks.map(({ strength }) => strength)]),
    ),
  );

/** One bar: its fill is cover, the tinted part after it is what the deck holds and it doesn't. */
function paintBar(
  context: PaintContext,
  { suit, cover, ticks }: DialBar,
  box: Box,
  top: number,
): void {
  const { x, y, width, height } = box;
  const level = (strength: number): number => x + (width * Math.min(strength, top)) / top;
  const strongest = Math.max(0, ...ticks.map(({ strength }) => strength));
  const trace = (): void => {
    context.beginPath();
    context.roundRect(x, y, width, height, Math.min(3, height * 0.3));
  };
  context.save();
  trace();
  context.fillStyle = context.palette.field;
  context.fill();
  context.save();
  context.clip();
  if (strongest > cover) {
    context.fillStyle = veil(context.palette.warning, 0.24);
    context.fillRect(level(cover), y, level(strongest) - level(cover), height);
  }
  context.fillStyle = context.palette.suits[suit];
  context.fillRect(x, y, level(cover) - x, height);
  context.restore();
  trace();
  context.strokeStyle = veil(context.palette.ink, 0.75);
  context.lineWidth = Math.min(context.weight, height * 0.25);
  context.stroke();
  for (const { strength } of ticks) {
    const isGap = strength > cover;
    const beyond = isGap ? 0 : -0.5;
    const wide = Math.min(isGap ? 2 : 1, height * 0.4);
    context.beginPath();
    context.lineWidth = wide * Math.min(context.weight, 1.3);
    context.strokeStyle = isGap ? context.palette.warning : context.palette.onFill;
    context.moveTo(level(strength), y - beyond);
    context.lineTo(level(strength), y + height + beyond);
    context.stroke();
  }
  context.restore();
}

/** The rows of a dial: the box of each suit's bar, and where its sign lies before it. */
function dialRows({ dial, signSize }: SiteLayout): readonly { sign: Point; bar: Box }[] {
  const step = dial.height / SUITS.length;
  const gap = Math.min(Math.max(1.2, step * 0.24), step * 0.5);
  const before = signSize > 0 ? signSize + 3 : 0;
  return SUITS.map((_, row) => ({
    sign: { x: dial.x + signSize / 2, y: dial.y + step * (row + 0.5) },
    bar: {
      x: dial.x + before,
      y: dial.y + step * row + gap / 2,
      width: dial.width - before,
      height: step - gap,
    },
  }));
}

function paintDial(context: PaintContext, dial: readonly DialBar[], siteLayout: SiteLayout): void {
  const top = topOf(dial);
  const rows = dialRows(siteLayout);
  dial.forEach((bar, row) => {
    const place = rows[row];
    if (place === undefined) return;
    paintBar(context, bar, place.bar, top);
    if (siteLayout.signSize > 0)
      drawSign(context, SUIT_PATHS[bar.suit], place.sign, siteLayout.signSize, {
        fill: context.palette.suits[bar.suit],
      });
  });
}

/** The card that disc and dial stand on, so that ribbons and tints don't run into them. */
function paintPlate(context: PaintContext, { dial, disc }: SiteLayout): void {
  const pad = 2.5;
  withShadow(context, { blur: 3, down: 1.5, share: 0.3 }, () => {
    context.beginPath();
    context.roundRect(
      disc.x,
      dial.y - pad,
      dial.x + dial.width + pad - disc.x,
      dial.height + 2 * pad,
      pad * 1.6,
    );
    context.fillStyle = context.palette.card;
    context.fill();
  });
  context.strokeStyle = veil(context.palette.line, 0.55);
  context.lineWidth = context.weight;
  context.stroke();
}

function paintDisc(
  context: PaintContext,
  site: SiteView,
  siteLayout: SiteLayout,
  hasEye: boolean,
): void {
  const { disc, discRadius } = siteLayout;
  withShadow(context, { blur: 4, down: 2, share: 0.4 }, () => {
    traceDisc(context, { x: disc.x, y: disc.y + 1.2 }, discRadius);
    context.fillStyle = mix(context.palette.card, context.palette.line, 0.45);
    context.fill();
  });
  traceDisc(context, disc, discRadius);
  context.fillStyle = context.palette.field;
  context.fill();
  context.strokeStyle = context.palette.rim;
  context.lineWidth = Math.max(1.4, discRadius * 0.11) * context.weight;
  context.stroke();
  const sign = discRadius * 1.28;
  drawSign(context, KIND_PATHS[site.kind], { x: disc.x, y: disc.y + discRadius * 0.04 }, sign, {
    fill: context.palette.ink,
  });
  if (site.isShared && hasEye) {
    const at = { x: disc.x, y: disc.y + discRadius * 0.84 };
    context.beginPath();
    const size = Math.max(12, discRadius * 0.76);
    context.roundRect(at.x - size * 0.62, at.y - size * 0.42, size * 1.24, size * 0.84, size * 0.4);
    context.fillStyle = context.palette.action;
    context.fill();
    drawSign(context, PICTURE_PATH, at, size * 0.86, { fill: context.palette.onFill });
  }
}

/** The smallest badge that holds a figure. */
const ROOM_FOR_VALUE = 5.5;

/** The value of a site on its badge. */
export function paintValue(
  context: PaintContext,
  { value }: SiteView,
  { badge, badgeRadius }: SiteLayout,
  fill = context.palette.ink,
): void {
  traceDisc(context, badge, badgeRadius);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = context.palette.card;
  context.lineWidth = 1.2;
  context.stroke();
  if (badgeRadius < ROOM_FOR_VALUE) return;
  write(context, String(value), badge, {
    font: bold(Math.max(14, badgeRadius * 1.36)),
    fill: context.palette.onFill,
  });
}

/** What has been met here this year: a ticked disc for each held, a crossed square for each not. */
function paintMet(
  context: PaintContext,
  { held, disrupted }: SiteView,
  layout: Layout,
  siteLayout: SiteLayout,
): void {
  metLayoutOf(layout, siteLayout, held + disrupted).forEach((place, i) =>
    paintVerdict(context, place, place.size, i < held),
  );
}

/** The whole pixels that a site is painted on: its hex and its name, with room to spare. */
export function siteBox(layout: Layout, site: SiteView): Box {
  const { x, y } = layout.centre(site);
  const across = Math.max(
    layout.side * 1.25,
    widthOf(nameOf(layout, site), layout.names.size) / 2 + 6,
  );
  const down = layout.side * 1.25;
  return {
    x: Math.floor(x - across),
    y: Math.floor(y - down),
    width: Math.ceil(across * 2) + 1,
    height: Math.ceil(down * 2) + 1,
  };
}

/** A site: disc, value, dial, name, what it met, and whether what was pledged of it is kept. */
export function paintSite(
  context: PaintContext,
  layout: Layout,
  site: SiteView,
  pledge: 'none' | 'open' | 'kept',
): void {
  const siteLayout = siteLayoutOf(layout, site);
  paintPlate(context, siteLayout);
  paintDial(context, site.dial, siteLayout);
  if (pledge !== 'none') paintRosette(context, siteLayout, pledge === 'kept');
  if (layout.room !== 'tiny') paintDisc(context, site, siteLayout, layout.room === 'roomy');
  paintValue(context, site, siteLayout);
  if (pledge === 'kept') paintKept(context, siteLayout);
  if (layout.names.size > 0)
    write(context, nameOf(layout, site), siteLayout.name, {
      font: bold(layout.names.size),
      halo: veil(context.palette.card, 0.92),
    });
  paintMet(context, site, layout, siteLayout);
}
