import type { Layout } from '../layout/board-layout';
import type { BoardView } from '../../views/table/board-view';
import { bold, write } from './canvas';
import { widthOf } from '../layout/text-metrics';
import { CARD, paintCardBack } from './card';
import type { PaintContext } from '../renderer';

/** How many cards of a deck are seen; the rest lie under them. */
const MOST_SEEN = 4;

/** The deck beside the land: as high as there are cards in it, and how many they are. */
export function paintDeck(context: PaintContext, layout: Layout, { deck }: BoardView): void {
  const { deck: box } = layout;
  if (deck === undefined || box === undefined) return;
  const { scale, x, y, width, height } = box;
  const left = x + (width - CARD.width * scale) / 2;
  const seen = Math.min(MOST_SEEN, deck.left);
  for (let card = 0; card < seen; card += 1) {
    context.save();
    context.translate(left + (seen - 1 - card) * 2.5, y + (seen - 1 - card) * 3);
    context.scale(scale, scale);
    context.rotate((seen - 1 - card) * 0.012);
    context.translate(-CARD.room, -CARD.room);
    paintCardBack(context);
    context.restore();
  }
  const size = Math.min(15 * layout.scale, (15 * width) / widthOf(deck.text, 15));
  write(
    context,
    deck.text,
    { x: x + width / 2, y: y + height - 9 },
    { font: bold(size), halo: context.palette.neighbour },
  );
}
