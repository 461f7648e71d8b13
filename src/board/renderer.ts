import type { Game as PhaserGame, GameObjects } from 'phaser';
import type { Palette } from '../views/style/palette';
import { Motion } from './motion/motion';
import { Game, RENDERERS } from './phaser';

export type Renderer = 'webgl' | 'canvas';

/** In what colours pictures are painted, and how many times thicker than usual their lines. */
export interface Style {
  readonly palette: Palette;
  readonly weight: number;
}

/** A picture's canvas, and the colours that it is painted in. */
export type Ink = CanvasRenderingContext2D & Style;

/** How wide or high a texture may be on the devices we mean to run on. */
const MOST_PIXELS = 4096;

/** A picture in CSS pixels that is painted with the 2D canvas and shown by Phaser. */
export interface Picture {
  readonly image: GameObjects.Image;
  /** Gives the picture a size and paints it anew. */
  paint(width: number, height: number, draw: (ink: Ink) => void): void;
  destroy(): void;
}

/** The canvas, the pictures on it, and a loop that runs only while something moves. */
export interface Stage {
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  readonly motion: Motion;
  readonly pixelRatio: number;
  /** The style of whatever is painted from now on. */
  style: Style;
  resize(width: number, height: number): void;
  /** A new picture; of two, the one with the greater depth lies above. */
  picture(depth: number): Picture;
  /** Puts a picture's origin at a place in CSS pixels. */
  place(picture: Picture, x: number, y: number): void;
  /** Asks for one frame, and for more while anything moves. */
  refresh(): void;
  destroy(): void;
}

async function openGame(parent: HTMLElement, renderer: Renderer | 'auto'): Promise<PhaserGame> {
  return new Promise((resolve, reject) => {
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
        plugins: { default: [] } as object,
        scale: { mode: 0, autoCenter: 0 },
        scene: { key: 'board', create: () => resolve(game) },
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Opens the stage; where WebGL can't be had, the Canvas renderer takes its place. */
export async function openStage(
  parent: HTMLElement,
  style: Style,
  wanted: Renderer | undefined,
): Promise<Stage> {
  const game = await openGame(parent, wanted ?? 'auto').catch((error: unknown) => {
    if (wanted !== undefined) throw error;
    console.warn('The board is drawn without WebGL:', error);
    return openGame(parent, 'canvas');
  });
  game.loop.sleep();
  const scene = game.scene.getScene('board');
  const { canvas } = game;
  const motion = new Motion();
  const pictures = new Set<{ upload(): void }>();
  let pixelRatio = 1;
  let frames = 0;
  let asked = 0;
  let serial = 0;

  const frame = (now: number): void => {
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
    for (const picture of pictures) picture.upload();
    refresh();
  };
  game.renderer.on('restorewebgl', restore);

  const picture = (depth: number): Picture => {
    serial += 1;
    const key = `picture-${serial}`;
    const sheet = document.createElement('canvas');
    sheet.width = sheet.height = 1;
    const image = scene.add.image(0, 0, '__DEFAULT').setDepth(depth);
    const self = {
      upload: () => game.textures.exists(key) && game.textures.get(key).source[0]?.update(),
    };
    pictures.add(self);
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
        const isSame = across === sheet.width && down === sheet.height && image.texture.key === key;
        if (!isSame) {
          sheet.width = across;
          sheet.height = down;
        }
        const context = sheet.getContext('2d');
        if (context === null) throw new Error('the browser has no 2D canvas');
        const ink = Object.assign(context, stage.style);
        ink.setTransform(1, 0, 0, 1, 0, 0);
        ink.clearRect(0, 0, across, down);
        ink.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
        ink.save();
        draw(ink);
        ink.restore();
        if (isSame) self.upload();
        else stretch();
        refresh();
      },
      destroy() {
        pictures.delete(self);
        image.destroy();
        if (game.textures.exists(key)) game.textures.remove(key);
        refresh();
      },
    };
  };

  const stage: Stage = {
    style,
    renderer: game.renderer.type === RENDERERS.webgl ? 'webgl' : 'canvas',
    canvas,
    motion,
    picture,
    refresh,
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
  return stage;
}
