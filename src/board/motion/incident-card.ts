import type { Layout } from '../layout/board-layout';
import type { BoardView, TurnedView } from '../../views/table/board-view';
import { bubbleSpot } from '../layout/bubble-spot';
import { easeOut } from './motion';
import { bubbleSize, CARD, paintBubble, paintCard, paintCardBack, type Ruler } from '../paint/card';
import { siteLayoutOf } from '../layout/site-layout';
import type { Sprite, Renderer } from '../renderer';

const FLIGHT_MS = 450;
const POP_MS = 130;
const DEPTH = 80;

/** The incident last turned over: its card flies to the site, a bubble says how it ended. */
export class IncidentCard {
  private key: string | undefined;
  private card: Sprite | undefined;
  private bubble: Sprite | undefined;
  private readonly ruler: Ruler;

  constructor(private readonly renderer: Renderer) {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('the browser has no 2D canvas');
    this.ruler = context;
  }

  /** Shows it; returns whether it is on its way, and then calls `landed` when it is there. */
  show(
    layout: Layout,
    view: BoardView,
    isMoving: boolean,
    repaint: boolean,
    landed: () => void,
  ): boolean {
    const { turned } = view;
    const isNew = turned?.key !== this.key;
    if (!isNew && !repaint) return this.card !== undefined;
    this.key = turned?.key;
    this.clear();
    if (turned === undefined) return false;
    if (isNew && isMoving) {
      this.fly(layout, turned, () => {
        this.clear();
        this.speak(layout, view, turned, true);
        landed();
      });
      return true;
    }
    this.speak(layout, view, turned, false);
    return false;
  }

  private clear(): void {
    this.renderer.motion.stop('card');
    this.renderer.motion.stop('bubble');
    this.card?.destroy();
    this.bubble?.destroy();
    this.card = this.bubble = undefined;
    this.renderer.refresh();
  }

  /** From the deck, or the upper right where there is none, to the site; it turns on the way. */
  private fly(layout: Layout, turned: TurnedView, done: () => void): void {
    const { renderer } = this;
    const width = CARD.width + 2 * CARD.room;
    const height = CARD.height + 2 * CARD.room;
    const card = renderer.addSprite(DEPTH);
    card.paint(width, height, paintCardBack);
    this.card = card;
    const { deck } = layout;
    const from = deck
      ? { x: deck.x + deck.width / 2, y: deck.y + (CARD.height * deck.scale) / 2 }
      : { x: layout.width - width / 2 - 12, y: height / 2 + 8 };
    const to = siteLayoutOf(layout, turned).centre;
    let isFaceUp = false;
    renderer.motion.run(
      'card',
      FLIGHT_MS,
      (share) => {
        const there = easeOut(Math.min(1, share / 0.8));
        if (!isFaceUp && share > 0.3) {
          isFaceUp = true;
          card.paint(width, height, (context) => paintCard(context, turned));
        }
        const turn = Math.min(1, Math.abs(share - 0.3) / 0.22);
        const scale = 1 - 0.3 * there;
        card.image
          .setScale(Math.max(0.04, turn) * scale, scale)
          .setAlpha(share < 0.85 ? 1 : 1 - (share - 0.85) / 0.3);
        renderer.place(
          card,
          from.x + (to.x - from.x) * there,
          from.y + (to.y - from.y) * there - 30 * Math.sin(Math.PI * there),
        );
      },
      done,
    );
  }

  private speak(
    layout: Layout,
    { sites }: Pick<BoardView, 'sites'>,
    turned: TurnedView,
    isMoving: boolean,
  ): void {
    const { renderer } = this;
    const size = bubbleSize(this.ruler, turned);
    const { x, y, width, height, ...tail } = bubbleSpot(layout, sites, turned, size);
    const bubble = renderer.addSprite(DEPTH);
    this.bubble = bubble;
    bubble.paint(width, height, (context) => paintBubble(context, turned, { width, ...tail }));
    renderer.place(bubble, x + width / 2, y + height / 2);
    if (isMoving)
      renderer.motion.run('bubble', POP_MS, (share) => {
        bubble.image.setAlpha(share);
      });
  }
}
