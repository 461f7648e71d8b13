import { CORNERS, type Point } from '../../hex/geometry';
import { veil } from '../../views/style/colour';
import type { Ink } from '../renderer';

export const FAMILY =
  '"Atkinson Hyperlegible", "Atkinson Hyperlegible Next", system-ui, sans-serif';

export const bold = (px: number): string => `700 ${px}px ${FAMILY}`;

const paths = new Map<string, Path2D>();

/** A sign of the 24 × 24 box, made once. */
function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

export interface SignStyle {
  readonly fill?: string | CanvasGradient;
  readonly stroke?: string;
  /** The stroke's width in pixels of the canvas, whatever the size of the sign. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Draws a sign with its middle at a point. */
export function drawSign(
  ink: Ink,
  d: string,
  { x, y }: Point,
  size: number,
  style: SignStyle,
): void {
  const scale = size / 24;
  ink.save();
  ink.translate(x - size / 2, y - size / 2);
  ink.scale(scale, scale);
  if (style.fill !== undefined) {
    ink.fillStyle = style.fill;
    ink.fill(pathOf(d), 'evenodd');
  }
  if (style.stroke !== undefined) {
    ink.strokeStyle = style.stroke;
    ink.lineWidth = (style.width ?? 1) / scale;
    ink.lineJoin = 'round';
    ink.setLineDash((style.dash ?? []).map((length) => length / scale));
    ink.stroke(pathOf(d));
  }
  ink.restore();
}

/** Traces a hex about its centre; the caller fills or strokes it. */
export function traceHex(ink: Ink, centre: Point, side: number): void {
  CORNERS.forEach(({ x, y }, i) => {
    const to = { x: centre.x + x * side, y: centre.y + y * side };
    if (i === 0) ink.moveTo(to.x, to.y);
    else ink.lineTo(to.x, to.y);
  });
  ink.closePath();
}

export function traceDisc(ink: Ink, { x, y }: Point, radius: number): void {
  ink.beginPath();
  ink.arc(x, y, radius, 0, 2 * Math.PI);
}

export interface TextStyle {
  readonly font: string;
  readonly fill?: string;
  readonly halo?: string;
  readonly align?: CanvasTextAlign;
}

/** Writes a line with its middle at `at.y`, on a halo if one is asked for. */
export function write(ink: Ink, text: string, at: Point, style: TextStyle): void {
  ink.save();
  ink.font = style.font;
  ink.textAlign = style.align ?? 'center';
  ink.textBaseline = 'alphabetic';
  // Capitals, not the font's box, are what the eye centres.
  const { actualBoundingBoxAscent: ascent } = ink.measureText('H');
  const y = at.y + ascent / 2;
  if (style.halo !== undefined) {
    ink.strokeStyle = style.halo;
    ink.lineWidth = 4;
    ink.lineJoin = 'round';
    ink.strokeText(text, at.x, y);
  }
  ink.fillStyle = style.fill ?? ink.palette.ink;
  ink.fillText(text, at.x, y);
  ink.restore();
}

/** Casts a shadow on what `draw` paints, and on nothing after it. */
export function withShadow(
  ink: Ink,
  { blur, down, share }: { blur: number; down: number; share: number },
  draw: () => void,
): void {
  const { a } = ink.getTransform();
  ink.save();
  ink.shadowColor = veil(ink.palette.shade, share);
  // Shadows ignore the transform, so they are scaled to the device's pixels by hand.
  ink.shadowBlur = blur * a;
  ink.shadowOffsetY = down * a;
  draw();
  ink.restore();
}

/** Diagonal lines, `gap` apart, over the box of what is clipped. */
export function hatch(ink: Ink, { x, y }: Point, reach: number, gap: number): void {
  ink.beginPath();
  for (let at = -2 * reach; at <= 2 * reach; at += gap) {
    ink.moveTo(x + at - reach, y + reach);
    ink.lineTo(x + at + reach, y - reach);
  }
  ink.stroke();
}
