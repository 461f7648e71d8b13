import type { Game as PhaserGame, GameObjects } from 'phaser';
import type { Palette } from '../views/style/palette';
import { Motion } from './motion/motion';
import { Game, RENDERERS } from './phaser';

export type RendererType = 'webgl' | 'canvas';

/** The colours that sprites are painted in, and the factor on the width of their lines. */
export interface Style {
  readonly palette: Palette;
  readonly weight: number;
}

/** The 2D context of a sprite, together with the style to paint in. */
export type PaintContext = CanvasRenderingContext2D & Style;

/** Limit on the width and height of a texture: the lowest that supported devices have. */
const MOST_PIXELS = 4096;

/** The least opacity that a pixel can have. */
const FAINT = 'rgb(0 0 0 / 0.4%)';

/** How many times larger than its picture a texture may be. */
const MOST_WASTE = 8;

/** An image painted on a 2D canvas and shown by Phaser as a texture; sizes are CSS pixels. */
export interface Sprite {
  readonly image: GameObjects.Image;
  /** Sets the size and repaints everything. */
  paint(width: number, height: number, draw: (context: PaintContext) => void): void;
  destroy(): void;
}

/** The board's canvas with its sprites; frames are drawn on request only. */
export interface Renderer {
  readonly type: RendererType;
  readonly canvas: HTMLCanvasElement;
  readonly motion: Motion;
  readonly pixelRatio: number;
  /** The style for everything painted later; what is painted already stays. */
  style: Style;
  resize(width: number, height: number): void;
  /** Adds an empty sprite; a greater depth is drawn above a smaller one. */
  addSprite(depth: number): Sprite;
  /** Moves the origin of a sprite to a point in CSS pixels. */
  place(sprite: Sprite, x: number, y: number): void;
  /** Called at the beginning of each frame, before anything moves. */
  beforeFrame: () => void;
  /** Requests one frame; while an animation runs, each frame requests the next. */
  refresh(): void;
  /** Paints a frame at once, so that the canvas can be read. */
  paint(): void;
  destroy(): void;
}

/** How many frames of the page Phaser may take to begin: none pass while the page is hidden. */
const PATIENCE_FRAMES = 600;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Phaser waits for three pictures of its own. By default they are data addresses, which a policy may
 * forbid, and then it waits for ever: here they are drawn.
 */
function drawOwnPictures({ textures }: PhaserGame): void {
  for (const key of ['__DEFAULT', '__MISSING', '__WHITE']) {
    const picture = document.createElement('canvas');
    picture.width = picture.height = 4;
    const context = picture.getContext('2d');
    if (context === null) throw new Error('the browser has no 2D canvas');
    context.fillStyle = 'white';
    if (key === '__WHITE') context.fillRect(0, 0, 4, 4);
    textures.addCanvas(key, picture);
    textures.emit('onload', key);
  }
}

async function openGame(parent: HTMLElement, renderer: RendererType | 'auto'): Promise<PhaserGame> {
  let hasBegun = false;
  const opening = new Promise<PhaserGame>((resolve, reject) => {
    try {
      const game: PhaserGame = new Game({
        type: RENDERERS[renderer],
        parent,
        width: 16,
        height: 16,
        transparent: true,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
        audio: { noAudio: true },
        // Phaser compiles a shader for each number of textures in a batch, when it first meets it:
        // a press would wait for that. With one texture a batch there is a single shader.
        render: { maxTextures: 1 },
        plugins: { default: [] } as object,
        scale: { mode: 0, autoCenter: 0 },
        scene: { key: 'board', create: () => resolve(game) },
        images: { default: null, missing: null, white: null },
      });
      drawOwnPictures(game);
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  }).finally(() => {
    hasBegun = true;
  });
  const patience = async (): Promise<never> => {
    for (let frames = 0; frames < PATIENCE_FRAMES; frames++) {
      if (hasBegun) break;
      await nextFrame();
    }
    throw new Error('Phaser did not begin');
  };
  return Promise.race([opening, patience()]);
}

/**
 * Opens the renderer in an element.
 *
 * @param wanted - the only type to try; without it WebGL, and Canvas if WebGL fails
 * @throws if no renderer, or not the wanted one, can be opened
 */
export async function openRenderer(
  parent: HTMLElement,
  style: Style,
  wanted: RendererType | undefined,
): Promise<Renderer> {
  const game = await openGame(parent, wanted ?? 'auto').catch((error: unknown) => {
    if (wanted !== undefined) throw error;
    console.warn('The board is drawn without WebGL:', error);
    return openGame(parent, 'canvas');
  });
  game.loop.sleep();
  const scene = game.scene.getScene('board');
  const { canvas } = game;
  const motion = new Motion();
  const sprites = new Set<{ upload(): void }>();
  let pixelRatio = 1;
  let frames = 0;
  let asked = 0;
  let serial = 0;

  const frame = (now: number): void => {
    renderer.beforeFrame();
    asked = 0;
    motion.advance(now);
    game.step(now, 16);
    frames += 1;
    canvas.dataset.frames = String(frames);
    if (motion.isBusy) refresh();
  };
  const refresh = (): void => {
    if (asked === 0) asked = requestAnimationFrame(frame);
  };
  const restore = (): void => {
    for (const sprite of sprites) sprite.upload();
    refresh();
  };
  game.renderer.on('restorewebgl', restore);

  const addSprite = (depth: number): Sprite => {
    serial += 1;
    const key = `picture-${serial}`;
    const sheet = document.createElement('canvas');
    sheet.width = sheet.height = 1;
    const plain = sheet.getContext('2d');
    if (plain === null) throw new Error('the browser has no 2D canvas');
    const image = scene.add.image(0, 0, '__DEFAULT').setDepth(depth);
    const self = {
      upload: () => game.textures.exists(key) && game.textures.get(key).source[0]?.update(),
    };
    sprites.add(self);
    const stretch = (): void => {
      const isNew = !game.textures.exists(key);
      if (!isNew) game.textures.remove(key);
      const texture = game.textures.create(key, sheet, sheet.width, sheet.height);
      texture?.add('__BASE', 0, 0, 0, sheet.width, sheet.height);
      const { originX, originY } = image;
      image.setTexture(key).setOrigin(originX, originY);
    };
    return {
      image,
      paint(width, height, draw) {
        const across = Math.max(1, Math.ceil(width * pixelRatio));
        const down = Math.max(1, Math.ceil(height * pixelRatio));
        // A new size needs a new texture, which costs more than all painting: where the rest of a
        // larger one does not shift the picture, it stays, empty.
        const isCorner = image.originX === 0 && image.originY === 0;
        const hasRoom = across <= sheet.width && down <= sheet.height;
        const isWaste = sheet.width * sheet.height > MOST_WASTE * across * down;
        const isSize = across === sheet.width && down === sheet.height;
        const isSame = image.texture.key === key && (isSize || (isCorner && hasRoom && !isWaste));
        if (!isSame) {
          sheet.width = across;
          sheet.height = down;
        }
        const context = Object.assign(plain, renderer.style);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, sheet.width, sheet.height);
        // Chromium goes on showing the picture before where a canvas was merely cleared: so there is
        // always a pixel on it, too pale to be seen.
        context.fillStyle = FAINT;
        context.fillRect(0, 0, 1, 1);
        context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
        context.save();
        draw(context);
        context.restore();
        if (isSame) self.upload();
        else stretch();
        refresh();
      },
      destroy() {
        sprites.delete(self);
        image.destroy();
        if (game.textures.exists(key)) game.textures.remove(key);
        refresh();
      },
    };
  };

  const renderer: Renderer = {
    style,
    type: game.renderer.type === RENDERERS.webgl ? 'webgl' : 'canvas',
    canvas,
    motion,
    addSprite,
    beforeFrame: () => undefined,
    refresh,
    paint() {
      cancelAnimationFrame(asked);
      frame(performance.now());
    },
    get pixelRatio() {
      return pixelRatio;
    },
    resize(width, height) {
      pixelRatio = Math.min(window.devicePixelRatio || 1, 3, MOST_PIXELS / Math.max(width, height));
      game.scale.resize(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      refresh();
    },
    place({ image }, x, y) {
      // On whole pixels, so that nothing is soft.
      const snap = (at: number, origin: number): number =>
        Math.round(at * pixelRatio - origin) + origin;
      image.setPosition(snap(x, image.displayOriginX), snap(y, image.displayOriginY));
    },
    destroy() {
      cancelAnimationFrame(asked);
      game.renderer.off('restorewebgl', restore);
      // Phaser forgets this one, and its pool of canvases would keep the whole game with it.
      game.textures.tileSprite.destroy();
      game.destroy(true);
      game.step(0, 0);
    },
  };
  return renderer;
}
