import { mix, veil } from '../present/colour';
import type { DialBar, SiteView } from '../present/board';
import { KIND_PATHS, PICTURE_PATH, SUIT_PATHS } from '../present/shapes';
import { bold, drawSign, traceDisc, withShadow, write } from './ink';
import type { Layout } from './layout';
import { paintKept, paintRosette } from './paint-pledges';
import { paintVerdict } from './paint-verdict';
import { type Spots, spotsOf } from './spots';
import type { Ink } from './stage';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_TOP = 4;
const MOST_TOP = 9;

/** The strength that a dial's full height stands for, the same for a site's three bars. */
const topOf = (dial: readonly DialBar[]): number =>
  Math.min(
    MOST_TOP,
    Math.max(
      LEAST_TOP,
      ...dial.flatMap(({ cover, ticks }) => [cover, ...ticks.map(({ strength }) => strength)]),
    ),
  );

/** One bar: its fill is cover, the hatched part above it is what the deck holds and it doesn't. */
function paintBar(ink: Ink, { suit, cover, ticks }: DialBar, box: Box, top: number): void {
  const { x, y, width, height } = box;
  const level = (strength: number): number => y + height * (1 - Math.min(strength, top) / top);
  const strongest = Math.max(0, ...ticks.map(({ strength }) => strength));
  const trace = (): void => {
    ink.beginPath();
    ink.roundRect(x, y, width, height, Math.min(3, width * 0.3));
  };
  ink.save();
  trace();
  ink.fillStyle = ink.palette.field;
  ink.fill();
  ink.save();
  ink.clip();
  if (strongest > cover) {
    const from = level(strongest);
    ink.fillStyle = veil(ink.palette.warning, 0.24);
    ink.fillRect(x, from, width, level(cover) - from);
  }
  ink.fillStyle = ink.palette.suits[suit];
  ink.fillRect(x, level(cover), width, y + height - level(cover));
  ink.restore();
  trace();
  ink.strokeStyle = veil(ink.palette.ink, 0.75);
  ink.lineWidth = 1;
  ink.stroke();
  const beyond = Math.min(1.5, width * 0.16);
  for (const { strength } of ticks) {
    const isGap = strength > cover;
    const at = level(strength);
    ink.beginPath();
    ink.lineWidth = isGap ? Math.min(2, width * 0.3) : 1;
    ink.strokeStyle = isGap ? ink.palette.warning : ink.palette.onFill;
    ink.moveTo(x + (isGap ? -beyond : 1), at);
    ink.lineTo(x + width + (isGap ? beyond : -1), at);
    ink.stroke();
  }
  ink.restore();
}

function paintDial(ink: Ink, dial: readonly DialBar[], spots: Spots): void {
  const { dial: box, barWidth, signSize } = spots;
  const top = topOf(dial);
  const gap = (box.width - dial.length * barWidth) / Math.max(1, dial.length);
  dial.forEach((bar, i) => {
    const x = box.left + gap / 2 + i * (barWidth + gap);
    paintBar(ink, bar, { x, y: box.top, width: barWidth, height: box.height }, top);
    if (signSize === 0) return;
    const at = { x: x + barWidth / 2, y: box.top + box.height + 2 + signSize / 2 };
    drawSign(ink, SUIT_PATHS[bar.suit], at, signSize, { fill: ink.palette.suits[bar.suit] });
  });
}

/** The card that disc and dial stand on, so that ribbons and tints don't run into them. */
function paintPlate(ink: Ink, spots: Spots): void {
  const { dial, disc, signSize } = spots;
  const pad = Math.max(2, spots.barWidth * 0.4);
  const bottom = dial.top + dial.height + (signSize ? signSize + 3 : 0);
  withShadow(ink, { blur: 3, down: 1.5, share: 0.3 }, () => {
    ink.beginPath();
    ink.roundRect(
      disc.x,
      dial.top - pad,
      dial.left + dial.width + pad - disc.x - 1,
      bottom - dial.top + 2 * pad,
      pad * 1.6,
    );
    ink.fillStyle = ink.palette.card;
    ink.fill();
  });
  ink.strokeStyle = veil(ink.palette.line, 0.55);
  ink.lineWidth = 1;
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
  ink.lineWidth = Math.max(1.4, discRadius * 0.11);
  ink.stroke();
  const sign = discRadius * 1.28;
  drawSign(ink, KIND_PATHS[site.kind], { x: disc.x, y: disc.y + discRadius * 0.04 }, sign, {
    fill: ink.palette.ink,
  });
  if (site.isShared && hasEye) {
    const at = { x: disc.x, y: disc.y + discRadius * 0.98 };
    ink.beginPath();
    const size = Math.max(12, discRadius * 0.86);
    ink.roundRect(at.x - size * 0.62, at.y - size * 0.42, size * 1.24, size * 0.84, size * 0.4);
    ink.fillStyle = ink.palette.action;
    ink.fill();
    drawSign(ink, PICTURE_PATH, at, size * 0.86, { fill: ink.palette.onFill });
  }
}

function paintValue(ink: Ink, { value }: SiteView, { badge, badgeRadius }: Spots): void {
  traceDisc(ink, badge, badgeRadius);
  ink.fillStyle = ink.palette.ink;
  ink.fill();
  ink.strokeStyle = ink.palette.card;
  ink.lineWidth = 1.2;
  ink.stroke();
  write(ink, String(value), badge, {
    font: bold(Math.max(14, badgeRadius * 1.36)),
    fill: ink.palette.onFill,
  });
}

/** What has been met here this year: a ticked disc for each held, a crossed square for each not. */
function paintMet(ink: Ink, { held, disrupted }: SiteView, spots: Spots, layout: Layout): void {
  const count = held + disrupted;
  if (count === 0) return;
  const size = Math.max(12, layout.side * 0.28);
  const step = Math.min(size * 1.1, (layout.side * 1.1) / count);
  for (let i = 0; i < count; i += 1)
    paintVerdict(
      ink,
      { x: spots.marks.x + (i - (count - 1) / 2) * step, y: spots.marks.y },
      size,
      i < held,
    );
}

/** The whole pixels that a site is painted on: its hex and its name, with room to spare. */
export function siteBox(layout: Layout, site: SiteView): Box {
  const { centre, nameSize } = spotsOf(layout, site);
  // No letter is much wider than half its size, the halo beyond it included.
  const across = Math.max(layout.side * 1.25, nameOf(layout, site).length * nameSize * 0.4);
  const down = layout.side * 1.25;
  return {
    x: Math.floor(centre.x - across),
    y: Math.floor(centre.y - down),
    width: Math.ceil(across * 2) + 1,
    height: Math.ceil(down * 2) + 1,
  };
}

const nameOf = ({ isCompact }: Layout, { name, short }: SiteView): string =>
  isCompact ? short : name;

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
  if (!layout.isTiny) paintDisc(ink, site, spots, !layout.isCompact);
  paintValue(ink, site, spots);
  if (pledge === 'kept') paintKept(ink, spots);
  write(ink, nameOf(layout, site), spots.name, {
    font: bold(spots.nameSize),
    halo: veil(ink.palette.card, 0.92),
  });
  paintMet(ink, site, spots, layout);
}
