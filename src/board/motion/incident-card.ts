import type { TurnedView } from '../../views/table/board';
import type { Layout } from '../layout/layout';
import { easeOut } from './motion';
import { bubbleSize, CARD, paintBubble, paintCard, paintCardBack, type Ruler } from '../paint/card';
import { spotsOf } from '../layout/site-layout';
import type { Picture, Stage } from '../renderer';

const FLIGHT_MS = 450;
const POP_MS = 130;
const DEPTH = 80;
const MARGIN = 4;

/** The incident last turned over: its card flies to the site, a bubble says how it ended. */
export class Turned {
  private key: string | undefined;
  private card: Picture | undefined;
  private bubble: Picture | undefined;
  private readonly ruler: Ruler;

  constructor(private readonly stage: Stage) {
    const ink = document.createElement('canvas').getContext('2d');
    if (ink === null) throw new Error('the browser has no 2D canvas');
    this.ruler = ink;
  }

  /** Shows it; returns whether it is on its way, and then calls `landed` when it is there. */
  show(
    layout: Layout,
    turned: TurnedView | undefined,
    isMoving: boolean,
    repaint: boolean,
    landed: () => void,
  ): boolean {
    const isNew = turned?.key !== this.key;
    if (!isNew && !repaint) return this.card !== undefined;
    this.key = turned?.key;
    this.clear();
    if (turned === undefined) return false;
    if (isNew && isMoving) {
      this.fly(layout, turned, () => {
        this.clear();
        this.speak(layout, turned, true);
        landed();
      });
      return true;
    }
    this.speak(layout, turned, false);
    return false;
  }

  private clear(): void {
    this.stage.motion.stop('card');
    this.stage.motion.stop('bubble');
    this.card?.destroy();
    this.bubble?.destroy();
    this.card = this.bubble = undefined;
    this.stage.refresh();
  }

  /** From the deck, or the upper right where there is none, to the site; it turns on the way. */
  private fly(layout: Layout, turned: TurnedView, done: () => void): void {
    const { stage } = this;
    const width = CARD.width + 2 * CARD.room;
    const height = CARD.height + 2 * CARD.room;
    const card = stage.picture(DEPTH);
    card.paint(width, height, paintCardBack);
    this.card = card;
    const { deck } = layout;
    const from = deck
      ? { x: deck.x + deck.width / 2, y: deck.y + (CARD.height * deck.scale) / 2 }
      : { x: layout.width - width / 2 - 12, y: height / 2 + 8 };
    const to = spotsOf(layout, turned).centre;
    let isFaceUp = false;
    stage.motion.run(
      'card',
      FLIGHT_MS,
      (share) => {
        const there = easeOut(Math.min(1, share / 0.8));
        if (!isFaceUp && share > 0.3) {
          isFaceUp = true;
          card.paint(width, height, (ink) => paintCard(ink, turned));
        }
        const turn = Math.min(1, Math.abs(share - 0.3) / 0.22);
        const scale = 1 - 0.3 * there;
        card.image
          .setScale(Math.max(0.04, turn) * scale, scale)
          .setAlpha(share < 0.85 ? 1 : 1 - (share - 0.85) / 0.3);
        stage.place(
          card,
          from.x + (to.x - from.x) * there,
          from.y + (to.y - from.y) * there - 30 * Math.sin(Math.PI * there),
        );
      },
      done,
    );
  }

  private speak(layout: Layout, turned: TurnedView, isMoving: boolean): void {
    const { stage } = this;
    const { disc, centre, tokens } = spotsOf(layout, turned);
    const { width, height } = bubbleSize(this.ruler, turned);
    const top = tokens.y - height;
    const isBelow = top < 0;
    const y = isBelow ? centre.y + layout.side * 0.9 : top + 4;
    const x = Math.min(Math.max(MARGIN, disc.x - width * 0.3), layout.width - width - MARGIN);
    const tailX = Math.min(Math.max(24, (isBelow ? centre.x : disc.x) - x), width - 24);
    const bubble = stage.picture(DEPTH);
    this.bubble = bubble;
    bubble.paint(width, height, (ink) => paintBubble(ink, turned, { width, tailX, isBelow }));
    stage.place(bubble, x + width / 2, y + height / 2);
    if (isMoving)
      stage.motion.run('bubble', POP_MS, (share) => {
        bubble.image.setAlpha(share);
      });
  }
}
