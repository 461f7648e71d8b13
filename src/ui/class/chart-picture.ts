/** Pixels of a picture to one of CSS: sharp when it is printed. */
const SHARPNESS = 2;

/** The room about a chart in its picture, and the height of its title, in CSS pixels. */
const EDGE = 16;
const TITLE = 40;

/** The outline of a shape in its own coordinates; none of one that has none. */
function outlineOf(element: Element): Path2D | undefined {
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

const fontOf = ({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontWeight} ${fontSize} ${fontFamily}`;

/** How much of an element shows, its own opacity and that of all around it taken together. */
function opacityOf(element: Element, root: Element): number {
  let opacity = 1;
  for (let one: Element | null = element; one && one !== root; one = one.parentElement)
    opacity *= Number(getComputedStyle(one).opacity);
  return opacity;
}

/** Paints one shape or text of a drawing as the page shows it. */
function paintShape(context: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const style = getComputedStyle(element);
  const matrix = element.getScreenCTM();
  if (matrix === null || element.closest('defs') !== null) return;
  context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
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
    context.font = fontOf(style);
    context.textAlign = ALIGN[style.textAnchor] ?? 'left';
    const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name) ?? 0));
    const text = element.textContent;
    if (isStroked) context.strokeText(text, x ?? 0, y ?? 0);
    if (isFilled) context.fillText(text, x ?? 0, y ?? 0);
  }
}

/** Paints the words that stand in an element itself, each where the page has broken its lines. */
function paintWords(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const style = getComputedStyle(element);
  context.font = fontOf(style);
  context.fillStyle = style.color;
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { left, top, height } = range.getBoundingClientRect();
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(word);
      context.fillText(word, left, top + (height - up - down) / 2 + up);
    }
  }
}

/** Paints a box of the page: its colour, and the line below it. */
function paintBox(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const { left, top, width, height, bottom } = element.getBoundingClientRect();
  const { backgroundColor, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
  context.fillStyle = backgroundColor;
  context.fillRect(left, top, width, height);
  const line = parseFloat(borderBottomWidth);
  context.fillStyle = borderBottomColor;
  if (line > 0) context.fillRect(left, bottom - line, width, line);
}

/** Paints one element by itself; what is in it comes after it. */
function paint(context: CanvasRenderingContext2D, element: Element, root: Element): void {
  if (!element.checkVisibility({ visibilityProperty: true })) return;
  context.save();
  context.globalAlpha = opacityOf(element, root);
  if (element instanceof SVGSVGElement) paintBox(context, element as unknown as HTMLElement);
  else if (element instanceof SVGGraphicsElement) paintShape(context, element);
  else if (element instanceof HTMLElement) {
    paintBox(context, element);
    paintWords(context, element);
  }
  context.restore();
}

/**
 * A chart as a picture, in the colours and letters in which the page shows it: drawings, tables and
 * lists. Each shape and word is painted by itself: the page's policy lets no picture be made of
 * markup. Buttons and what is folded up are no part of it.
 *
 * @throws Error where the browser makes none
 */
export async function pictureOf(root: HTMLElement, title: string): Promise<Blob> {
  const { left, top, width } = root.getBoundingClientRect();
  // What is too wide for the page is scrolled there, and whole here.
  const wide = Math.max(width, root.scrollWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((wide + 2 * EDGE) * SHARPNESS);
  canvas.height = Math.ceil((root.scrollHeight + TITLE + 2 * EDGE) * SHARPNESS);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to paint a chart on');
  const page = getComputedStyle(document.documentElement);
  context.fillStyle = page.getPropertyValue('--card');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = page.getPropertyValue('--ink');
  context.font = `700 20px ${page.fontFamily}`;
  context.fillText(title, EDGE, EDGE + 20);
  context.translate(EDGE - left, EDGE + TITLE - top);
  for (const element of root.querySelectorAll('*')) paint(context, element, root);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made')))),
  );
}
