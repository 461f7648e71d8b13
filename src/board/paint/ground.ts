import type { Ground, Layout } from '../layout/board-layout';
import { mix, veil } from '../../views/style/colour';
import type { Point } from '../../hex/geometry';
import { sidesBetween } from '../../hex/regions';
import { type Hex, isSameHex } from '../../hex/hex';
import { coordinatesAt } from '../layout/coordinates';
import { plain, traceHex, write } from './canvas';
import { hexesInSight } from '../layout/layout';
import { paintCompass, paintTitle } from './title-and-compass';
import type { PaintContext } from '../renderer';
import { type Terrain, terrainOf } from '../layout/terrain';

type Edge = readonly [Point, Point];

const tintOf = ({ palette }: PaintContext, nation: number): string =>
  palette.nations[nation % palette.nations.length] ?? palette.paper;

/** A number from 0 to 1 that a hex always has: no two neighbours look quite alike. */
const grainOf = ({ x, y }: Hex): number => ((((x * 7 + y * 13) % 5) + 5) % 5) / 4;

function traceEdges(context: PaintContext, edges: readonly Edge[]): void {
  context.beginPath();
  for (const [from, to] of edges) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
}

function fillHexes(context: PaintContext, layout: Layout, hexes: readonly Hex[], grow = 0): void {
  context.beginPath();
  for (const hex of hexes) traceHex(context, layout.centre(hex), layout.side + grow);
}

function paintSea(context: PaintContext, layout: Layout): void {
  const { width, height } = layout;
  const water = context.createLinearGradient(0, 0, width * 0.6, height);
  water.addColorStop(0, context.palette.seaDeep);
  water.addColorStop(1, context.palette.sea);
  context.fillStyle = water;
  context.fillRect(0, 0, width, height);
}

/** Shallows and contour lines that hug the coast, paler the nearer. */
function paintShallows(
  context: PaintContext,
  layout: Layout,
  sea: readonly Hex[],
  coast: readonly Edge[],
): void {
  const { side } = layout;
  context.save();
  fillHexes(context, layout, sea, 0.5);
  context.clip();
  context.lineCap = context.lineJoin = 'round';
  for (const [reach, share] of [
    [0.95, 0.16],
    [0.62, 0.2],
    [0.32, 0.3],
  ] as const) {
    traceEdges(context, coast);
    context.strokeStyle = veil(context.palette.shallows, share);
    context.lineWidth = 2 * reach * side;
    context.stroke();
  }
  context.restore();
}

/** What a hex is called, where no site has a name for it. */
function paintCoordinates(context: PaintContext, layout: Layout, { land, sites }: Ground): void {
  const { coordinates: size, side } = layout;
  if (size === 0) return;
  for (const hex of land)
    if (!sites.some((site) => isSameHex(site, hex)))
      write(context, hex.coordinates, coordinatesAt(layout.centre(hex), side), {
        font: plain(size),
        fill: context.palette.inkSoft,
      });
}

/** Everything printed on the board that play doesn't change. */
export function paintGround(context: PaintContext, layout: Layout, ground: Ground): void {
  const { side, width, height } = layout;
  const terrain = terrainOf(ground);
  const sight = hexesInSight(layout);
  const sea = sight.filter((hex) => terrain(hex) === 'sea');
  const beyond = sight.filter((hex) => terrain(hex) === 'neighbour');
  const edgesWhere = (
    hexes: readonly Hex[],
    isApart: (inside: Terrain, outside: Terrain) => boolean,
  ): Edge[] => {
    const origin = layout.centre({ x: 0, y: 0 });
    const px = (point: Point): Point => ({
      x: origin.x + (point.x - Math.sqrt(3) / 2) * side,
      y: origin.y + (point.y - 1) * side,
    });
    return sidesBetween(hexes, (a, b) => isApart(terrain(a), terrain(b))).map(
      ({ from, to }) => [px(from), px(to)] as const,
    );
  };
  const isLand = (at: Terrain): boolean => typeof at === 'number';

  context.fillStyle = context.palette.paper;
  context.fillRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.roundRect(
    layout.frame,
    layout.frame,
    width - 2 * layout.frame,
    height - 2 * layout.frame,
    8,
  );
  context.clip();
  paintSea(context, layout);
  paintShallows(
    context,
    layout,
    sea,
    edgesWhere(sea, (_, outside) => outside !== 'sea'),
  );
  fillHexes(context, layout, sea);
  context.strokeStyle = veil(context.palette.shallows, 0.28);
  context.lineWidth = 1;
  context.stroke();

  fillHexes(context, layout, beyond, 0.6);
  context.fillStyle = context.palette.neighbour;
  context.fill();
  fillHexes(context, layout, beyond);
  context.strokeStyle = veil(context.palette.line, 0.14);
  context.stroke();
  traceEdges(
    context,
    edgesWhere(beyond, (_, outside) => outside === 'sea'),
  );
  context.strokeStyle = veil(context.palette.line, 0.35);
  context.lineWidth = 1.2 * context.weight;
  context.lineCap = 'round';
  context.stroke();

  // A card is darker than the land on a dark board: there, a little light does what it does on paper.
  const { isDark, light: glow, card } = context.palette;
  for (const hex of ground.land) {
    const centre = layout.centre(hex);
    const tint = tintOf(context, hex.nation);
    const light = context.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, side);
    const share = 0.16 + 0.2 * grainOf(hex);
    const lit = isDark ? mix(tint, glow, share * 0.25) : mix(tint, card, share);
    light.addColorStop(0, lit);
    light.addColorStop(1, tint);
    context.beginPath();
    traceHex(context, centre, side + 0.4);
    context.fillStyle = light;
    context.fill();
  }
  fillHexes(context, layout, ground.land);
  context.strokeStyle = veil(context.palette.line, 0.34);
  context.lineWidth = context.weight;
  context.stroke();

  context.lineJoin = context.lineCap = 'round';
  context.strokeStyle = context.palette.line;
  const dot = Math.max(2, side * 0.06) * context.weight;
  context.lineWidth = dot;
  context.setLineDash([0.01, dot * 2]);
  traceEdges(
    context,
    edgesWhere(ground.land, (a, b) => isLand(b) && (a as number) < (b as number)),
  );
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = Math.max(1.8, side * 0.05) * context.weight;
  traceEdges(
    context,
    edgesWhere(ground.land, (_, outside) => !isLand(outside)),
  );
  context.stroke();

  paintCoordinates(context, layout, ground);
  paintTitle(context, layout);
  paintCompass(context, layout);
  context.restore();

  context.strokeStyle = context.palette.line;
  context.lineWidth = 1.4;
  context.beginPath();
  context.roundRect(
    layout.frame,
    layout.frame,
    width - 2 * layout.frame,
    height - 2 * layout.frame,
    8,
  );
  context.stroke();
  context.strokeStyle = veil(context.palette.line, 0.35);
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(
    layout.frame + 4,
    layout.frame + 4,
    width - 2 * layout.frame - 8,
    height - 2 * layout.frame - 8,
    6,
  );
  context.stroke();
}
