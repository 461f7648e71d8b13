import type { Layout } from '../layout/board-layout';
import type { BoardView, TokenView } from '../../views/table/board-view';
import { easeOut } from './motion';
import { paintToken, TOKEN_ROOM } from '../paint/token';
import { type TokenPlace, tokenLayoutOf } from '../layout/token-layout';
import type { Sprite, Renderer } from '../renderer';

const DROP_MS = 150;
const MOVE_MS = 220;
const DEPTH = 50;
interface PlacedSprite {
  readonly sprite: Sprite;
  token: TokenView;
  look: string;
  place: TokenPlace;
}

const lookOf = ({ shape, letter, wheels, state, rebate }: TokenView, size: number): string =>
  [shape, letter, wheels, state, rebate, size].join('|');

/** The tokens on the board: each drops when it is placed and slides when it is moved. */
export class TokenSprites {
  private readonly sprites = new Map<string, PlacedSprite>();

  constructor(private readonly renderer: Renderer) {}

  /** Shows a view's tokens; `isMoving` says whether a change may be seen to happen. */
  show(layout: Layout, view: BoardView, isMoving: boolean, repaint: boolean): void {
    const places = tokenLayoutOf(layout, view);
    const gone: PlacedSprite[] = [];
    for (const [key, placed] of this.sprites) {
      if (places.has(key)) continue;
      this.sprites.delete(key);
      this.renderer.motion.stop(key);
      placed.sprite.destroy();
      gone.push(placed);
    }
    let order = 0;
    for (const [key, [token, place]] of places) {
      order += 1;
      const known = this.sprites.get(key);
      const sprite = known?.sprite ?? this.renderer.addSprite(DEPTH);
      const look = lookOf(token, place.size);
      if (repaint || known?.look !== look) {
        const box = place.size * TOKEN_ROOM;
        sprite.paint(box, box, (context) => paintToken(context, token, place.size));
      }
      sprite.image.setDepth(DEPTH + order / 100 + (token.state === 'preview' ? 1 : 0));
      const before = known?.place;
      this.sprites.set(key, { sprite, token, look, place });
      if (before && before.x === place.x && before.y === place.y && !repaint) continue;
      const isSeen = isMoving && token.state !== 'preview';
      if (!isSeen) this.rest(key, sprite, place);
      else if (before) this.slide(key, sprite, before, place);
      else {
        const from = gone.findIndex(
          (left) =>
            left.token.shape === token.shape &&
            left.token.wheels === token.wheels &&
            left.token.state !== 'preview',
        );
        const [left] = from < 0 ? [] : gone.splice(from, 1);
        if (left) this.slide(key, sprite, left.place, place);
        else this.drop(key, sprite, place, layout.side);
      }
    }
    this.renderer.refresh();
  }

  private rest(key: string, sprite: Sprite, { x, y }: TokenPlace): void {
    this.renderer.motion.stop(key);
    sprite.image.setAlpha(1).setScale(1);
    this.renderer.place(sprite, x, y);
  }

  private drop(key: string, sprite: Sprite, place: TokenPlace, side: number): void {
    this.renderer.motion.run(
      key,
      DROP_MS,
      (share) => {
        const left = 1 - easeOut(share);
        sprite.image.setAlpha(0.3 + 0.7 * (1 - left)).setScale(1 + 0.25 * left);
        this.renderer.place(sprite, place.x, place.y - side * 0.5 * left);
      },
      () => this.rest(key, sprite, place),
    );
  }

  private slide(key: string, sprite: Sprite, from: TokenPlace, to: TokenPlace): void {
    sprite.image.setAlpha(1);
    this.renderer.motion.run(
      key,
      MOVE_MS,
      (share) => {
        const there = easeOut(share);
        this.renderer.place(
          sprite,
          from.x + (to.x - from.x) * there,
          from.y + (to.y - from.y) * there,
        );
      },
      () => this.rest(key, sprite, to),
    );
  }
}
