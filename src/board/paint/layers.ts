import type { Hex } from '../../hex/hex';
import type { BoardView } from '../../views/table/board-view';
import type { Box, Layout } from '../layout/board-layout';
import type { PaintContext } from '../renderer';
import { paintChanges } from './cover-changes';
import { paintDeck } from './deck';
import { paintGround } from './ground';
import {
  paintAdvised,
  paintFocused,
  paintHollows,
  paintHovered,
  paintPatrol,
  paintReach,
  paintReached,
  paintUnder,
} from './highlights';
import { paintValues, paintWorth } from './values';

/** Everything of one depth that changes together, painted into one sprite. */
export interface PaintLayer {
  readonly name: string;
  readonly depth: number;
  /** Tells whether the layer has to be painted again: equal keys, equal pixels. */
  readonly key: string;
  /** The part of the canvas, in CSS pixels, that is painted; undefined if nothing is. */
  readonly box: Box | undefined;
  readonly draw: (context: PaintContext) => void;
}

/** Room for rims, shadows and rounding around what a box is computed from, in CSS pixels. */
const MARGIN = 24;

/** A box within the canvas, on whole device pixels, so that its sprite lies where it was painted. */
function fitBox({ width, height }: Layout, pixelRatio: number, box: Box): Box | undefined {
  const down = (at: number): number => Math.floor(Math.max(0, at) * pixelRatio) / pixelRatio;
  const up = (at: number): number => Math.ceil(at * pixelRatio) / pixelRatio;
  const x = down(box.x);
  const y = down(box.y);
  const right = up(Math.min(width, box.x + box.width));
  const bottom = up(Math.min(height, box.y + box.height));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/**
 * What is painted beside sites and tokens, lowest depth first. What moves with the pointer is in
 * layers of its own that are no larger than it, because each of them is uploaded as a texture.
 */
export function layersOf(
  layout: Layout,
  pixelRatio: number,
  view: BoardView,
  groundKey: string,
): PaintLayer[] {
  const all: Box = { x: 0, y: 0, width: layout.width, height: layout.height };
  const around = ({ x, y, width, height }: Box): Box | undefined =>
    fitBox(layout, pixelRatio, {
      x: x - MARGIN,
      y: y - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    });
  const aroundHexes = (hexes: readonly Hex[]): Box | undefined => {
    if (hexes.length === 0) return undefined;
    const { side } = layout;
    const centres = hexes.map(layout.centre);
    const left = Math.min(...centres.map(({ x }) => x)) - side;
    const top = Math.min(...centres.map(({ y }) => y)) - side;
    const right = Math.max(...centres.map(({ x }) => x)) + side;
    const bottom = Math.max(...centres.map(({ y }) => y)) + side;
    return around({ x: left, y: top, width: right - left, height: bottom - top });
  };
  const one = (hex: Hex | undefined): readonly Hex[] => (hex ? [hex] : []);
  const layer = (
    name: string,
    depth: number,
    shown: unknown,
    box: Box | undefined,
    paint: (context: PaintContext, layout: Layout, view: BoardView) => void,
  ): PaintLayer => ({
    name,
    depth,
    key: JSON.stringify([shown]),
    box,
    draw: (context) => paint(context, layout, view),
  });
  const { open, reach, reachedSites, values, changes, advised, hover, focus, deck } = view;
  const shares = values.map(({ share }) => share);
  const risks = view.showsRisk ? view.sites.map(({ risk }) => risk) : [];
  const taken = open.length > 0 ? view.tokens.map(({ x, y }) => [x, y]) : [];
  const reached = view.sites.filter(({ id }) => reachedSites.includes(id));
  const deckBox = deck && layout.deck && around(layout.deck);
  const patrolBox = view.showsPatrol && layout.patrol ? around(layout.patrol) : undefined;
  const texts = values.length + changes.length > 0 ? all : undefined;
  return [
    layer('ground', 0, groundKey, all, paintGround),
    layer('deck', 5, deck, deckBox, paintDeck),
    layer('under', 10, [open, view.pledges, risks], all, paintUnder),
    layer('hollows', 11, [open, taken, shares], aroundHexes(open), (context, lay, shown) => {
      paintHollows(context, lay, shown);
      paintWorth(context, lay, shown);
    }),
    layer('reach', 12, reach, aroundHexes(reach), paintReach),
    layer('patrol', 13, view.showsPatrol, patrolBox, paintPatrol),
    layer('advised', 14, advised, aroundHexes(one(advised)), paintAdvised),
    layer('hover', 15, hover, aroundHexes(one(hover)), paintHovered),
    layer('focus', 16, focus, aroundHexes(one(focus)), paintFocused),
    layer('reached', 30, reachedSites, aroundHexes(reached), paintReached),
    layer('values', 60, [values, changes], texts, (context, lay, shown) => {
      paintValues(context, lay, shown);
      paintChanges(context, lay, shown);
    }),
  ];
}
