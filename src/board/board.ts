import type { Hex } from '../hex/hex';
import type { BoardView } from '../views/table/board';
import { bold, FAMILY } from './paint/canvas';
import { type Layout, layOut } from './layout/layout';
import { paintDeck } from './paint/deck';
import { paintGround } from './paint/ground';
import { paintFocus, paintReached, paintUnder } from './paint/highlights';
import { paintChanges } from './paint/cover-changes';
import { paintValues } from './paint/values';
import { Pieces } from './motion/token-sprites';
import { type BoardTouch, watchPointer } from './pointer';
import { Sites } from './paint/site-sprites';
import { type Ink, openStage, type Picture, type Renderer, type Style } from './renderer';
import { Turned } from './motion/incident-card';

export type { BoardTouch } from './pointer';

/** The drawn board on its canvas. */
export interface Board {
  /** Draws the difference between a view and what is shown; what has changed may move. */
  show(view: BoardView): void;
  /** The hex of the board's rectangle at a place of the page's window, if it lies on the canvas. */
  hexAtClient(x: number, y: number): Hex | undefined;
  /** The place of a hex's centre in the page's window. */
  clientOf(hex: Hex): { x: number; y: number };
  /** Takes on another style and size of letters, at once, and another pace. */
  adopt(manner: Manner): void;
  readonly renderer: Renderer;
  destroy(): void;
}

/** How the board is drawn: in what style, how much faster it moves, how much larger it writes. */
export interface Manner {
  readonly style: Style;
  readonly pace: number;
  readonly scale: number;
}

export interface BoardOptions {
  /** Hears where the hexes lie, whenever that changes. */
  readonly onPlace?: (place: { x: number; y: number; side: number }) => void;
  /** Without it WebGL is tried first, then Canvas. */
  readonly renderer?: Renderer;
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
const underKey = (view: BoardView): string =>
  JSON.stringify([
    view.open,
    view.reach,
    view.pledges,
    view.showsPatrol,
    view.open.length > 0 ? view.tokens : [],
    view.showsRisk ? view.sites.map(({ risk }) => risk) : [],
    view.values.map(({ share }) => share),
  ]);

/** Writes down on the canvas where its hexes lie, for whoever looks at the page from outside. */
function tellPlace({ dataset }: HTMLCanvasElement, { origin, side }: Layout): void {
  dataset.originX = String(origin.x);
  dataset.originY = String(origin.y);
  dataset.side = String(side);
}

/** Opens the board in an element, which it fills, and keeps filling as that changes. */
export async function createBoard(
  parent: HTMLElement,
  touch: BoardTouch,
  manner: Manner,
  options: BoardOptions = {},
): Promise<Board> {
  const [stage] = await Promise.all([
    openStage(parent, manner.style, options.renderer),
    awaitFont(),
  ]);
  const { canvas } = stage;
  stage.motion.pace = manner.pace;
  let { scale } = manner;
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  canvas.setAttribute('aria-hidden', 'true');

  const pictures = new Map<string, { picture: Picture; key: string }>();
  const sites = new Sites(stage);
  const pieces = new Pieces(stage);
  const turned = new Turned(stage);
  let view: BoardView | undefined;
  let layout: Layout | undefined;
  let shownGround = '';

  /** Paints one of the pictures as large as the canvas, if what it shows has changed. */
  const paint = (name: string, depth: number, key: string, draw: (ink: Ink) => void): void => {
    if (layout === undefined) return;
    const known = pictures.get(name);
    if (known?.key === key) return;
    const picture = known?.picture ?? stage.picture(depth);
    picture.image.setOrigin(0, 0);
    picture.paint(layout.width, layout.height, draw);
    stage.place(picture, 0, 0);
    pictures.set(name, { picture, key });
  };

  const draw = (next: BoardView, isAfresh: boolean): void => {
    const box = parent.getBoundingClientRect();
    const key = groundKey(next);
    const repaint = isAfresh || layout === undefined || key !== shownGround;
    const isMoving = !repaint && !next.isStill && view !== undefined;
    if (repaint) {
      layout = layOut(
        next,
        Math.max(1, Math.floor(box.width)),
        Math.max(1, Math.floor(box.height)),
        scale,
      );
      tellPlace(canvas, layout);
      options.onPlace?.({ ...layout.origin, side: layout.side });
      for (const known of pictures.values()) known.key = '';
      shownGround = key;
    }
    const lay = layout;
    if (lay === undefined) return;
    view = next;
    paint('ground', 0, key, (ink) => paintGround(ink, lay, next));
    paint('deck', 5, JSON.stringify(next.deck), (ink) => paintDeck(ink, lay, next));
    paint('under', 10, underKey(next), (ink) => paintUnder(ink, lay, next));
    paint('focus', 15, JSON.stringify([next.hover, next.focus, next.advised]), (ink) =>
      paintFocus(ink, lay, next),
    );
    paint('reached', 30, JSON.stringify(next.reachedSites), (ink) => paintReached(ink, lay, next));
    paint('values', 60, JSON.stringify([next.values, next.changes]), (ink) => {
      paintValues(ink, lay, next);
      paintChanges(ink, lay, next);
    });
    // How an incident ended is not told before its card is there.
    const isFlying = turned.show(lay, next.turned, isMoving, repaint, () => {
      if (view) sites.show(lay, view, false);
    });
    if (!isFlying || repaint) sites.show(lay, next, repaint);
    pieces.show(lay, next, isMoving, repaint);
    stage.refresh();
  };

  let size = '';
  const fit = (): void => {
    const { width, height } = parent.getBoundingClientRect();
    const wanted = `${Math.floor(width)}×${Math.floor(height)}×${window.devicePixelRatio}`;
    if (wanted === size || width < 1 || height < 1) return;
    size = wanted;
    stage.resize(Math.floor(width), Math.floor(height));
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
    return isOn ? layout?.hexAt(x - box.left, y - box.top) : undefined;
  };
  const unwatch = watchPointer(parent, hexAtClient, touch);

  return {
    renderer: stage.renderer,
    show: (next) => draw(next, false),
    adopt(next) {
      stage.motion.pace = next.pace;
      const { palette, weight } = stage.style;
      const isSame = palette === next.style.palette && weight === next.style.weight;
      if (isSame && scale === next.scale) return;
      stage.style = next.style;
      scale = next.scale;
      if (view) draw(view, true);
    },
    hexAtClient,
    clientOf(hex) {
      const box = canvas.getBoundingClientRect();
      const { x, y } = layout?.centre(hex) ?? { x: 0, y: 0 };
      return { x: box.left + x, y: box.top + y };
    },
    destroy() {
      observer.disconnect();
      density?.removeEventListener('change', watchDensity);
      unwatch();
      stage.destroy();
    },
  };
}
