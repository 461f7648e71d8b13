import { mix, veil } from '../../views/style/colour';
import { type Point, sidesBetween } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import { isNear } from '../layout/free-space';
import { traceHex } from './canvas';
import { type Ground, hexesInSight, type Layout } from '../layout/layout';
import { paintCompass, paintTitle } from './title-and-compass';
import type { Ink } from '../renderer';
import { type Terrain, terrainOf } from '../layout/terrain';

type Edge = readonly [Point, Point];

const tintOf = ({ palette }: Ink, nation: number): string =>
  palette.nations[nation % palette.nations.length] ?? palette.paper;

/** A number from 0 to 1 that a hex always has: no two neighbours look quite alike. */
const grainOf = ({ x, y }: Hex): number => ((((x * 7 + y * 13) % 5) + 5) % 5) / 4;

function traceEdges(ink: Ink, edges: readonly Edge[]): void {
  ink.beginPath();
  for (const [from, to] of edges) {
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
  }
}

function fillHexes(ink: Ink, layout: Layout, hexes: readonly Hex[], grow = 0): void {
  ink.beginPath();
  for (const hex of hexes) traceHex(ink, layout.centre(hex), layout.side + grow);
}

function paintSea(ink: Ink, layout: Layout): void {
  const { width, height } = layout;
  const water = ink.createLinearGradient(0, 0, width * 0.6, height);
  water.addColorStop(0, ink.palette.seaDeep);
  water.addColorStop(1, ink.palette.sea);
  ink.fillStyle = water;
  ink.fillRect(0, 0, width, height);
}

/** Shallows and contour lines that hug the coast, paler the nearer. */
function paintShallows(
  ink: Ink,
  layout: Layout,
  sea: readonly Hex[],
  coast: readonly Edge[],
): void {
  const { side } = layout;
  ink.save();
  fillHexes(ink, layout, sea, 0.5);
  ink.clip();
  ink.lineCap = ink.lineJoin = 'round';
  for (const [reach, share] of [
    [0.95, 0.16],
    [0.62, 0.2],
    [0.32, 0.3],
  ] as const) {
    traceEdges(ink, coast);
    ink.strokeStyle = veil(ink.palette.shallows, share);
    ink.lineWidth = 2 * reach * side;
    ink.stroke();
  }
  ink.restore();
}

/** Everything printed on the board that play doesn't change. */
export function paintGround(ink: Ink, layout: Layout, ground: Ground): void {
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

  ink.fillStyle = ink.palette.paper;
  ink.fillRect(0, 0, width, height);
  ink.save();
  ink.beginPath();
  ink.roundRect(layout.frame, layout.frame, width - 2 * layout.frame, height - 2 * layout.frame, 8);
  ink.clip();
  paintSea(ink, layout);
  paintShallows(
    ink,
    layout,
    sea,
    edgesWhere(sea, (_, outside) => outside !== 'sea'),
  );
  fillHexes(ink, layout, sea);
  ink.strokeStyle = veil(ink.palette.shallows, 0.28);
  ink.lineWidth = 1;
  ink.stroke();

  fillHexes(ink, layout, beyond, 0.6);
  ink.fillStyle = ink.palette.neighbour;
  ink.fill();
  fillHexes(ink, layout, beyond);
  ink.strokeStyle = veil(ink.palette.line, 0.14);
  ink.stroke();
  traceEdges(
    ink,
    edgesWhere(beyond, (_, outside) => outside === 'sea'),
  );
  ink.strokeStyle = veil(ink.palette.line, 0.35);
  ink.lineWidth = 1.2 * ink.weight;
  ink.lineCap = 'round';
  ink.stroke();

  // A card is darker than the land on a dark board: there, a little light does what it does on paper.
  const { isDark, light: glow, card } = ink.palette;
  for (const hex of ground.land) {
    const centre = layout.centre(hex);
    const tint = tintOf(ink, hex.nation);
    const light = ink.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, side);
    const share = 0.16 + 0.2 * grainOf(hex);
    const lit = isDark ? mix(tint, glow, share * 0.25) : mix(tint, card, share);
    light.addColorStop(0, lit);
    light.addColorStop(1, tint);
    ink.beginPath();
    traceHex(ink, centre, side + 0.4);
    ink.fillStyle = light;
    ink.fill();
  }
  fillHexes(ink, layout, ground.land);
  ink.strokeStyle = veil(ink.palette.line, 0.34);
  ink.lineWidth = ink.weight;
  ink.stroke();

  ink.lineJoin = ink.lineCap = 'round';
  ink.strokeStyle = ink.palette.line;
  const dot = Math.max(2, side * 0.06) * ink.weight;
  ink.lineWidth = dot;
  ink.setLineDash([0.01, dot * 2]);
  traceEdges(
    ink,
    edgesWhere(ground.land, (a, b) => isLand(b) && (a as number) < (b as number)),
  );
  ink.stroke();
  ink.setLineDash([]);
  ink.lineWidth = Math.max(1.8, side * 0.05) * ink.weight;
  traceEdges(
    ink,
    edgesWhere(ground.land, (_, outside) => !isLand(outside)),
  );
  ink.stroke();

  const taken = [layout.deck, layout.patrol].filter((box) => box !== undefined);
  const isFree = (hex: Hex): boolean => !taken.some((box) => isNear(layout, hex, box));
  paintTitle(ink, layout, ground.title, (hex) => terrain(hex) === 'sea' && isFree(hex));
  paintCompass(ink, layout, (hex) => !isLand(terrain(hex)) && isFree(hex));
  ink.restore();

  ink.strokeStyle = ink.palette.line;
  ink.lineWidth = 1.4;
  ink.beginPath();
  ink.roundRect(layout.frame, layout.frame, width - 2 * layout.frame, height - 2 * layout.frame, 8);
  ink.stroke();
  ink.strokeStyle = veil(ink.palette.line, 0.35);
  ink.lineWidth = 1;
  ink.beginPath();
  ink.roundRect(
    layout.frame + 4,
    layout.frame + 4,
    width - 2 * layout.frame - 8,
    height - 2 * layout.frame - 8,
    6,
  );
  ink.stroke();
}
