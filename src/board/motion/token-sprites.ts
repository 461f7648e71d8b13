import type { BoardView, TokenView } from '../../views/table/board';
import type { Layout } from '../layout/layout';
import { easeOut } from './motion';
import { paintToken, TOKEN_ROOM } from '../paint/token';
import { type TokenPlace, placesOf } from '../layout/token-layout';
import type { Picture, Stage } from '../renderer';

const DROP_MS = 150;
const MOVE_MS = 220;
const DEPTH = 50;
interface Piece {
  readonly picture: Picture;
  token: TokenView;
  look: string;
  place: TokenPlace;
}

const lookOf = ({ shape, letter, wheels, state }: TokenView, size: number): string =>
  [shape, letter, wheels, state, size].join('|');

/** The tokens on the board: each drops when it is placed and slides when it is moved. */
export class Pieces {
  private readonly pieces = new Map<string, Piece>();

  constructor(private readonly stage: Stage) {}

  /** Shows a view's tokens; `isMoving` says whether a change may be seen to happen. */
  show(layout: Layout, view: BoardView, isMoving: boolean, repaint: boolean): void {
    const places = placesOf(layout, view);
    const gone: Piece[] = [];
    for (const [key, piece] of this.pieces) {
      if (places.has(key)) continue;
      this.pieces.delete(key);
      this.stage.motion.stop(key);
      piece.picture.destroy();
      gone.push(piece);
    }
    let order = 0;
    for (const [key, [token, place]] of places) {
      order += 1;
      const known = this.pieces.get(key);
      const picture = known?.picture ?? this.stage.picture(DEPTH);
      const look = lookOf(token, place.size);
      if (repaint || known?.look !== look) {
        const box = place.size * TOKEN_ROOM;
        picture.paint(box, box, (ink) => paintToken(ink, token, place.size));
      }
      picture.image.setDepth(DEPTH + order / 100 + (token.state === 'preview' ? 1 : 0));
      const before = known?.place;
      this.pieces.set(key, { picture, token, look, place });
      if (before && before.x === place.x && before.y === place.y && !repaint) continue;
      const isSeen = isMoving && token.state !== 'preview';
      if (!isSeen) this.rest(key, picture, place);
      else if (before) this.slide(key, picture, before, place);
      else {
        const from = gone.findIndex(
          (piece) =>
            piece.token.shape === token.shape &&
            piece.token.wheels === token.wheels &&
            piece.token.state !== 'preview',
        );
        const [left] = from < 0 ? [] : gone.splice(from, 1);
        if (left) this.slide(key, picture, left.place, place);
        else this.drop(key, picture, place, layout.side);
      }
    }
    this.stage.refresh();
  }

  private rest(key: string, picture: Picture, { x, y }: TokenPlace): void {
    this.stage.motion.stop(key);
    picture.image.setAlpha(1).setScale(1);
    this.stage.place(picture, x, y);
  }

  private drop(key: string, picture: Picture, place: TokenPlace, side: number): void {
    this.stage.motion.run(
      key,
      DROP_MS,
      (share) => {
        const left = 1 - easeOut(share);
        picture.image.setAlpha(0.3 + 0.7 * (1 - left)).setScale(1 + 0.25 * left);
        this.stage.place(picture, place.x, place.y - side * 0.5 * left);
      },
      () => this.rest(key, picture, place),
    );
  }

  private slide(key: string, picture: Picture, from: TokenPlace, to: TokenPlace): void {
    picture.image.setAlpha(1);
    this.stage.motion.run(
      key,
      MOVE_MS,
      (share) => {
        const there = easeOut(share);
        this.stage.place(
          picture,
          from.x + (to.x - from.x) * there,
          from.y + (to.y - from.y) * there,
        );
      },
      () => this.rest(key, picture, to),
    );
  }
}
