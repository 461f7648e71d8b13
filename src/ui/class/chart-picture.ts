/** Pixels of a picture to one of CSS: sharp when it is printed. */
const SHARPNESS = 2;

/** The room about a chart in its picture, and the height of its title, in CSS pixels. */
const EDGE = 16;
const TITLE = 40;

/** The outline of a shape in its own coordinates; none of one that has none. */
function outlineOf(element: SVGElement): Path2D | undefined {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const path = new Path2D();
  switch (element.tagName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'rect':
      path.rect(number('x'), number('y'), number('width'), number('height'));
      return path;
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'line':
      path.moveTo(number('x1'), number('y1'));
      path.lineTo(number('x2'), number('y2'));
      return path;
    case 'polygon':
      return new Path2D(`M${element.getAttribute('points') ?? ''}z`);
    default:
      return undefined;
  }
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/** Paints one shape or text as the page shows it. */
function paint(context: CanvasRenderingContext2D, element: SVGElement): void {
  const style = getComputedStyle(element);
  const matrix = (element as SVGGraphicsElement).getCTM();
  if (matrix === null || style.visibility === 'hidden') return;
  context.save();
  context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  context.globalAlpha = Number(style.opacity);
  context.lineWidth = parseFloat(style.strokeWidth) || 1;
  context.lineJoin = 'round';
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat),
  );
  const isFilled = style.fill !== 'none' && !style.fill.startsWith('url');
  const isStroked = style.stroke !== 'none';
  if (isFilled) context.fillStyle = style.fill;
  if (isStroked) context.strokeStyle = style.stroke;
  const outline = outlineOf(element);
  if (outline) {
    if (isFilled) context.fill(outline);
    if (isStroked) context.stroke(outline);
  } else if (element.tagName === 'text') {
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = ALIGN[style.textAnchor] ?? 'left';
    const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name) ?? 0));
    const text = element.textContent ?? '';
    if (isStroked) context.strokeText(text, x ?? 0, y ?? 0);
    if (isFilled) context.fillText(text, x ?? 0, y ?? 0);
  }
  context.restore();
}

/**
 * A chart as a picture, in the colours and letters in which the page shows it. Each shape is painted
 * by itself: the page's policy lets no picture be made of markup.
 *
 * @throws Error where the browser makes none
 */
export async function pictureOf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * EDGE) * SHARPNESS);
  canvas.height = Math.ceil((height + TITLE + 2 * EDGE) * SHARPNESS);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to paint a chart on');
  const page = getComputedStyle(document.documentElement);
  context.fillStyle = page.getPropertyValue('--card');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = page.getPropertyValue('--ink');
  context.font = `700 20px ${page.fontFamily}`;
  context.fillText(title, EDGE, EDGE + 20);
  context.translate(EDGE, EDGE + TITLE);
  for (const element of svg.querySelectorAll<SVGElement>('path,rect,circle,line,polygon,text'))
    if (element.closest('defs') === null) paint(context, element);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made')))),
  );
}
