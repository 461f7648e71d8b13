import type { Point } from '../../hex/geometry';
import { mix, veil } from '../../views/style/colour';
import type { DialBar, SiteView } from '../../views/table/board';
import { KIND_PATHS, PICTURE_PATH, SUIT_PATHS } from '../../views/style/sign-paths';
import { SUITS } from '../../scenario/vocabulary';
import { bold, drawSign, traceDisc, withShadow, write } from './canvas';
import type { Layout } from '../layout/layout';
import { widthOf } from '../layout/text-metrics';
import { nameOf } from '../layout/name-labels';
import { paintKept, paintRosette } from './pledges';
import { paintVerdict } from './verdict';
import { metPlaces } from '../layout/token-layout';
import { type Box, type Spots, spotsOf } from '../layout/site-layout';
import type { Ink } from '../renderer';

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
function paintBar(ink: Ink, { suit, cover, ticks }: DialBar, box: Box, top: number): void {
  const { x, y, width, height } = box;
  const level = (strength: number): number => x + (width * Math.min(strength, top)) / top;
  const strongest = Math.max(0, ...ticks.map(({ strength }) => strength));
  const trace = (): void => {
    ink.beginPath();
    ink.roundRect(x, y, width, height, Math.min(3, height * 0.3));
  };
  ink.save();
  trace();
  ink.fillStyle = ink.palette.field;
  ink.fill();
  ink.save();
  ink.clip();
  if (strongest > cover) {
    ink.fillStyle = veil(ink.palette.warning, 0.24);
    ink.fillRect(level(cover), y, level(strongest) - level(cover), height);
  }
  ink.fillStyle = ink.palette.suits[suit];
  ink.fillRect(x, y, level(cover) - x, height);
  ink.restore();
  trace();
  ink.strokeStyle = veil(ink.palette.ink, 0.75);
  ink.lineWidth = Math.min(ink.weight, height * 0.25);
  ink.stroke();
  for (const { strength } of ticks) {
    const isGap = strength > cover;
    const beyond = isGap ? 0 : -0.5;
    const wide = Math.min(isGap ? 2 : 1, height * 0.4);
    ink.beginPath();
    ink.lineWidth = wide * Math.min(ink.weight, 1.3);
    ink.strokeStyle = isGap ? ink.palette.warning : ink.palette.onFill;
    ink.moveTo(level(strength), y - beyond);
    ink.lineTo(level(strength), y + height + beyond);
    ink.stroke();
  }
  ink.restore();
}

/** The rows of a dial: the box of each suit's bar, and where its sign lies before it. */
function dialRows({ dial, signSize }: Spots): readonly { sign: Point; bar: Box }[] {
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

function paintDial(ink: Ink, dial: readonly DialBar[], spots: Spots): void {
  const top = topOf(dial);
  const rows = dialRows(spots);
  dial.forEach((bar, row) => {
    const place = rows[row];
    if (place === undefined) return;
    paintBar(ink, bar, place.bar, top);
    if (spots.signSize > 0)
      drawSign(ink, SUIT_PATHS[bar.suit], place.sign, spots.signSize, {
        fill: ink.palette.suits[bar.suit],
      });
  });
}

/** The card that disc and dial stand on, so that ribbons and tints don't run into them. */
function paintPlate(ink: Ink, { dial, disc }: Spots): void {
  const pad = 2.5;
  withShadow(ink, { blur: 3, down: 1.5, share: 0.3 }, () => {
    ink.beginPath();
    ink.roundRect(
      disc.x,
      dial.y - pad,
      dial.x + dial.width + pad - disc.x,
      dial.height + 2 * pad,
      pad * 1.6,
    );
    ink.fillStyle = ink.palette.card;
    ink.fill();
  });
  ink.strokeStyle = veil(ink.palette.line, 0.55);
  ink.lineWidth = ink.weight;
  ink.stroke();
}

function paintDisc(ink: Ink, site: SiteView, spots: Spots, hasEye: boolean): void {
  const { disc, discRadius } = spots;
  withShadow(ink, { blur: 4, down: 2, share: 0.4 }, () => {
    traceDisc(ink, { x: disc.x, y: disc.y + 1.2 }, discRadius);
    ink.fillStyle = mix(ink.palette.card, ink.palette.line, 0.45);
    ink.fill();
  });
  traceDisc(ink, disc, discRadius);
  ink.fillStyle = ink.palette.field;
  ink.fill();
  ink.strokeStyle = ink.palette.rim;
  ink.lineWidth = Math.max(1.4, discRadius * 0.11) * ink.weight;
  ink.stroke();
  const sign = discRadius * 1.28;
  drawSign(ink, KIND_PATHS[site.kind], { x: disc.x, y: disc.y + discRadius * 0.04 }, sign, {
    fill: ink.palette.ink,
  });
  if (site.isShared && hasEye) {
    const at = { x: disc.x, y: disc.y + discRadius * 0.84 };
    ink.beginPath();
    const size = Math.max(12, discRadius * 0.76);
    ink.roundRect(at.x - size * 0.62, at.y - size * 0.42, size * 1.24, size * 0.84, size * 0.4);
    ink.fillStyle = ink.palette.action;
    ink.fill();
    drawSign(ink, PICTURE_PATH, at, size * 0.86, { fill: ink.palette.onFill });
  }
}

/** The smallest badge that holds a figure. */
const ROOM_FOR_VALUE = 5.5;

/** The value of a site on its badge. */
export function paintValue(
  ink: Ink,
  { value }: SiteView,
  { badge, badgeRadius }: Spots,
  fill = ink.palette.ink,
): void {
  traceDisc(ink, badge, badgeRadius);
  ink.fillStyle = fill;
  ink.fill();
  ink.strokeStyle = ink.palette.card;
  ink.lineWidth = 1.2;
  ink.stroke();
  if (badgeRadius < ROOM_FOR_VALUE) return;
  write(ink, String(value), badge, {
    font: bold(Math.max(14, badgeRadius * 1.36)),
    fill: ink.palette.onFill,
  });
}

/** What has been met here this year: a ticked disc for each held, a crossed square for each not. */
function paintMet(ink: Ink, { held, disrupted }: SiteView, layout: Layout, spots: Spots): void {
  metPlaces(layout, spots, held + disrupted).forEach((place, i) =>
    paintVerdict(ink, place, place.size, i < held),
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
  ink: Ink,
  layout: Layout,
  site: SiteView,
  pledge: 'none' | 'open' | 'kept',
): void {
  const spots = spotsOf(layout, site);
  paintPlate(ink, spots);
  paintDial(ink, site.dial, spots);
  if (pledge !== 'none') paintRosette(ink, spots, pledge === 'kept');
  if (layout.room !== 'tiny') paintDisc(ink, site, spots, layout.room === 'roomy');
  paintValue(ink, site, spots);
  if (pledge === 'kept') paintKept(ink, spots);
  if (layout.names.size > 0)
    write(ink, nameOf(layout, site), spots.name, {
      font: bold(layout.names.size),
      halo: veil(ink.palette.card, 0.92),
    });
  paintMet(ink, site, layout, spots);
}
