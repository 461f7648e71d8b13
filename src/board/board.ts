import { zoomOf } from '../views/style/zoom';
import type { Box, Layout } from './layout/board-layout';
import { type Camera, panBy, reveal, turnTo, WHOLE_BOARD, zoomAt } from './layout/camera';
import type { BoardView } from '../views/table/board-view';
import type { Point } from '../hex/geometry';
import { type Hex, isSameHex } from '../hex/hex';
import { bold, FAMILY } from './paint/canvas';
import { enlarge, hasControls, layOut } from './layout/layout';
import { type PaintLayer, layersOf } from './paint/layers';
import { TokenSprites } from './motion/token-sprites';
import { type BoardTouch, watchPointer } from './pointer';
import { SiteSprites } from './paint/site-sprites';
import { openRenderer, type Sprite, type RendererType, type Style } from './renderer';
import { IncidentCard } from './motion/incident-card';

export type { BoardTouch } from './pointer';

/** The drawn board on its canvas. */
export interface Board {
  /** Draws the difference between a view and what is shown, in the next frame; it may move. */
  show(view: BoardView): void;
  /** The hex of the board's rectangle at a place of the page's window, if it lies on the canvas. */
  hexAtClient(x: number, y: number): Hex | undefined;
  /** The place of a hex's centre in the page's window. */
  clientOf(hex: Hex): { x: number; y: number };
  /** Paints what is shown into another canvas, which takes its size. */
  copyTo(sheet: HTMLCanvasElement): void;
  /** Makes the board so many times larger about its middle; nought shows all of it. */
  zoomBy(factor: number): void;
  /** Takes on another style and size of letters, at once, and another pace. */
  adopt(manner: Manner): void;
  readonly rendererType: RendererType;
  destroy(): void;
}

/** How the board is drawn: in what style, how much faster it moves, how much larger it writes. */
export interface Manner {
  readonly style: Style;
  readonly pace: number;
  readonly scale: number;
}

/** Where the hexes lie on the canvas, in CSS pixels, and what else the page lays out by the board. */
export interface Place extends Point {
  readonly side: number;
  readonly zoom: number;
  /** Where there should be buttons that enlarge the board; none where it can be read as it is. */
  readonly controls: Box | undefined;
  /** Whether the board's name is printed on it. */
  readonly hasTitle: boolean;
}

export interface BoardOptions {
  /** Hears where the hexes lie, whenever that changes. */
  readonly onPlace?: (place: Place) => void;
  /** Without it WebGL is tried first, then Canvas. */
  readonly rendererType?: RendererType;
}

const FONT_PATIENCE_MS = 2500;

/** Waits for the board's font, so that no text is painted in another; but not for ever. */
async function awaitFont(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS));
  const loaded = document.fonts.load(bold(16), FAMILY).catch(() => []);
  await Promise.race([loaded, patience]);
}

const groundKey = ({ scenario, title, columns, rows, land }: BoardView): string =>
  JSON.stringify([scenario, title, columns, rows, land]);
/** Writes down on the canvas where its hexes lie, for whoever looks at the page from outside. */
function tellPlace({ dataset }: HTMLCanvasElement, { origin, side }: Layout): void {
  dataset.originX = String(origin.x);
  dataset.originY = String(origin.y);
  dataset.side = String(side);
}

const placeOf = (layout: Layout): Place => ({
  ...layout.origin,
  side: layout.side,
  zoom: layout.camera.zoom,
  controls: hasControls(layout) ? layout.controls : undefined,
  hasTitle: layout.title !== undefined,
});

const isSamePlace = (a: Hex | undefined, b: Hex | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isSameHex(a, b));

/** In whole pixels of the element's own. */
function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { width: Math.floor(width / zoom), height: Math.floor(height / zoom) };
}

/** A camera that shows a board, and of it a hex that is to be seen; the same one where it does already. */
function sightOf(whole: Layout, camera: Camera, hex: Hex | undefined): Camera {
  const { x, y, zoom } = camera;
  const centre = hex && whole.centre(hex);
  const at = centre && { x: centre.x * zoom + x, y: centre.y * zoom + y };
  const seen = at ? reveal(camera, at, whole.side * zoom, whole) : camera;
  return turnTo(seen, camera, whole, whole.mostZoom);
}

/** Opens the board in an element, which it fills, and keeps filling as that changes. */
export async function createBoard(
  parent: HTMLElement,
  touch: BoardTouch,
  manner: Manner,
  options: BoardOptions = {},
): Promise<Board> {
  const [renderer] = await Promise.all([
    openRenderer(parent, manner.style, options.rendererType),
    awaitFont(),
  ]);
  const { canvas } = renderer;
  renderer.motion.pace = manner.pace;
  let { scale } = manner;
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  canvas.setAttribute('aria-hidden', 'true');

  const sprites = new Map<string, { sprite: Sprite; key: string }>();
  const sites = new SiteSprites(renderer);
  const pieces = new TokenSprites(renderer);
  const turned = new IncidentCard(renderer);
  let view: BoardView | undefined;
  /** What the next frame is to show. */
  let due: BoardView | undefined;
  let whole: Layout | undefined;
  let layout: Layout | undefined;
  let camera = WHOLE_BOARD;
  let shownGround = '';

  /** Repaints a layer if its key has changed; a layer without a box shows nothing. */
  const paint = ({ name, depth, key, box, draw }: PaintLayer): void => {
    const known = sprites.get(name);
    if (known?.key === key) return;
    const sprite = known?.sprite ?? renderer.addSprite(depth);
    sprites.set(name, { sprite, key });
    sprite.image.setVisible(box !== undefined);
    if (box === undefined) return;
    const { x, y, width, height } = box;
    sprite.image.setOrigin(0, 0);
    sprite.paint(width, height, (context) => {
      context.translate(-x, -y);
      draw(context);
    });
    renderer.place(sprite, x, y);
  };

  const draw = (next: BoardView, isAfresh: boolean): void => {
    // The same list of land is the same board: no need to print it again.
    const isSameLand = view !== undefined && view.land === next.land && view.title === next.title;
    const key = isSameLand && shownGround !== '' ? shownGround : groundKey(next);
    if (isAfresh || whole === undefined || key !== shownGround) {
      // Measured only here: after a step the page's layout is stale, and asking would redo it.
      const { width, height } = sizeOf(parent);
      whole = layOut(next, Math.max(1, width), Math.max(1, height), scale);
      if (key !== shownGround) camera = WHOLE_BOARD;
      layout = undefined;
    }
    const isLookedAt = !isSamePlace(next.focus, view?.focus) && next.focus;
    const isMet = next.turned?.key !== view?.turned?.key && next.turned;
    camera = sightOf(whole, camera, isLookedAt || isMet || undefined);
    const repaint = layout === undefined || layout.camera !== camera;
    const isMoving = !repaint && !next.isStill && view !== undefined;
    if (repaint) {
      layout = enlarge(whole, next, camera);
      tellPlace(canvas, layout);
      options.onPlace?.(placeOf(layout));
      for (const known of sprites.values()) known.key = '';
      shownGround = key;
    }
    const lay = layout;
    if (lay === undefined) return;
    view = next;
    for (const layer of layersOf(lay, renderer.pixelRatio, next, key)) paint(layer);
    // How an incident ended is not told before its card is there.
    const isFlying = turned.show(lay, next, isMoving, repaint, () => {
      if (view) sites.show(lay, view, false);
    });
    if (!isFlying || repaint) sites.show(lay, next, repaint);
    pieces.show(lay, next, isMoving, repaint);
    renderer.refresh();
  };

  // However often the view changes between two frames, it is painted once.
  renderer.beforeFrame = () => {
    const next = due ?? (camera === layout?.camera ? undefined : view);
    if (next) draw(next, false);
    due = undefined;
  };

  const look = (next: Camera): void => {
    if (whole === undefined) return;
    camera = turnTo(next, camera, whole, whole.mostZoom);
    renderer.refresh();
  };

  let size = '';
  const fit = (): void => {
    const { width, height } = sizeOf(parent);
    const wanted = `${width}×${height}×${window.devicePixelRatio}`;
    if (wanted === size || width < 1 || height < 1) return;
    size = wanted;
    renderer.resize(width, height);
    if (view) draw(view, true);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(parent);
  let density: MediaQueryList | undefined;
  const watchDensity = (): void => {
    density?.removeEventListener('change', watchDensity);
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', watchDensity);
    fit();
  };
  watchDensity();

  const hexAtClient = (x: number, y: number): Hex | undefined => {
    const box = canvas.getBoundingClientRect();
    const isOn = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    const zoom = zoomOf(canvas);
    return isOn ? layout?.hexAt((x - box.left) / zoom, (y - box.top) / zoom) : undefined;
  };
  const unwatch = watchPointer(parent, hexAtClient, touch, {
    canMove: () => camera.zoom > 1,
    carry(from, to, factor) {
      const { left, top } = canvas.getBoundingClientRect();
      const zoom = zoomOf(canvas);
      const carried = panBy(camera, { x: (to.x - from.x) / zoom, y: (to.y - from.y) / zoom });
      look(zoomAt(carried, factor, { x: (to.x - left) / zoom, y: (to.y - top) / zoom }));
    },
  });

  return {
    rendererType: renderer.type,
    show(next) {
      if (view === undefined) return draw(next, false);
      due = next;
      renderer.refresh();
    },
    adopt(next) {
      renderer.motion.pace = next.pace;
      const { palette, weight } = renderer.style;
      const isSame = palette === next.style.palette && weight === next.style.weight;
      if (isSame && scale === next.scale) return;
      renderer.style = next.style;
      scale = next.scale;
      if (view) draw(view, true);
    },
    hexAtClient,
    zoomBy(factor) {
      if (whole) look(zoomAt(camera, factor, { x: whole.width / 2, y: whole.height / 2 }));
    },
    copyTo(sheet) {
      const seen = camera;
      camera = WHOLE_BOARD;
      // What WebGL has drawn can be read only until the browser shows it.
      renderer.paint();
      sheet.width = canvas.width;
      sheet.height = canvas.height;
      sheet.getContext('2d')?.drawImage(canvas, 0, 0);
      look(seen);
    },
    clientOf(hex) {
      const box = canvas.getBoundingClientRect();
      const { x, y } = layout?.centre(hex) ?? { x: 0, y: 0 };
      const zoom = zoomOf(canvas);
      return { x: box.left + x * zoom, y: box.top + y * zoom };
    },
    destroy() {
      observer.disconnect();
      density?.removeEventListener('change', watchDensity);
      unwatch();
      renderer.destroy();
    },
  };
}
