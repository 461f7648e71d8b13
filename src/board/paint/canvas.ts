import { CORNERS, type Point } from '../../hex/geometry';
import { veil } from '../../views/style/colour';
import type { PaintContext } from '../renderer';

export const FAMILY =
  '"Atkinson Hyperlegible", "Atkinson Hyperlegible Next", system-ui, sans-serif';

export const bold = (px: number): string => `700 ${px}px ${FAMILY}`;

export const plain = (px: number): string => `400 ${px}px ${FAMILY}`;

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
  context: PaintContext,
  d: string,
  { x, y }: Point,
  size: number,
  style: SignStyle,
): void {
  const scale = size / 24;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  if (style.fill !== undefined) {
    context.fillStyle = style.fill;
    context.fill(pathOf(d), 'evenodd');
  }
  if (style.stroke !== undefined) {
    context.strokeStyle = style.stroke;
    context.lineWidth = (style.width ?? 1) / scale;
    context.lineJoin = 'round';
    context.setLineDash((style.dash ?? []).map((length) => length / scale));
    context.stroke(pathOf(d));
  }
  context.restore();
}

/** Traces a hex about its centre; the caller fills or strokes it. */
export function traceHex(context: PaintContext, centre: Point, side: number): void {
  CORNERS.forEach(({ x, y }, i) => {
    const to = { x: centre.x + x * side, y: centre.y + y * side };
    if (i === 0) context.moveTo(to.x, to.y);
    else context.lineTo(to.x, to.y);
  });
  context.closePath();
}

export function traceDisc(context: PaintContext, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

export interface TextStyle {
  readonly font: string;
  readonly fill?: string;
  readonly halo?: string;
  readonly align?: CanvasTextAlign;
}

const capitals = new Map<string, number>();

/** How high capitals are above the baseline in the context's font: measured once for each font. */
function capitalHeight(context: PaintContext): number {
  const { font } = context;
  const known = capitals.get(font);
  if (known !== undefined) return known;
  // A font that arrives late measures other than the one that stood in for it.
  if (capitals.size === 0)
    document.fonts.addEventListener('loadingdone', () => capitals.clear(), { once: true });
  const { actualBoundingBoxAscent } = context.measureText('H');
  capitals.set(font, actualBoundingBoxAscent);
  return actualBoundingBoxAscent;
}

/** Writes a line with its middle at `at.y`, on a halo if one is asked for. */
export function write(context: PaintContext, text: string, at: Point, style: TextStyle): void {
  context.save();
  context.font = style.font;
  context.textAlign = style.align ?? 'center';
  context.textBaseline = 'alphabetic';
  // Capitals, not the font's box, are what the eye centres.
  const y = at.y + capitalHeight(context) / 2;
  if (style.halo !== undefined) {
    context.strokeStyle = style.halo;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(text, at.x, y);
  }
  context.fillStyle = style.fill ?? context.palette.ink;
  context.fillText(text, at.x, y);
  context.restore();
}

/** Casts a shadow on what `draw` paints, and on nothing after it. */
export function withShadow(
  context: PaintContext,
  { blur, down, share }: { blur: number; down: number; share: number },
  draw: () => void,
): void {
  const { a } = context.getTransform();
  context.save();
  context.shadowColor = veil(context.palette.shade, share);
  // Shadows ignore the transform, so they are scaled to the device's pixels by hand.
  context.shadowBlur = blur * a;
  context.shadowOffsetY = down * a;
  draw();
  context.restore();
}

/** Diagonal lines, `gap` apart, over the box of what is clipped. */
export function hatch(context: PaintContext, { x, y }: Point, reach: number, gap: number): void {
  context.beginPath();
  for (let at = -2 * reach; at <= 2 * reach; at += gap) {
    context.moveTo(x + at - reach, y + reach);
    context.lineTo(x + at + reach, y - reach);
  }
  context.stroke();
}
