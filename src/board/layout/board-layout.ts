import type { Point } from '../../hex/geometry';
import type { Hex } from '../../hex/hex';
import type { BoardView } from '../../views/table/board-view';
import type { Camera } from './camera';
import type { Named, NameStyle } from './name-labels';

/** A rectangle by its upper left corner, in CSS pixels of the canvas. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The deck with the words below it, in CSS pixels. */
export interface DeckBox extends Box {
  /** How large its cards are, of those that fly. */
  readonly scale: number;
}

/** The board's name as it is set, in CSS pixels. */
export interface TitleBox extends Box {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The compass rose; its N stands above its circle. */
export interface CompassPlace extends Point {
  readonly radius: number;
}

/** How much a hex has room for: a tiny one holds no more than value, dial and name. */
export type DetailLevel = 'roomy' | 'compact' | 'tiny';

/** The parts of a view that don't change while a scenario is played. */
export type Ground = Pick<BoardView, 'scenario' | 'title' | 'columns' | 'rows' | 'land'> & {
  readonly sites: readonly Named[];
};

/** Where everything on the board lies, in CSS pixels of the canvas. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The length of a hex's side. */
  readonly side: number;
  /** Where the origin of the hexes' own geometry lies. */
  readonly origin: Point;
  /** How much there is room for in a hex: tiny ones hold no more than value, dial and name. */
  readonly room: DetailLevel;
  /** How many times larger than usual letters should be, where there is room. */
  readonly scale: number;
  readonly names: NameStyle;
  /** The size of the coordinates in hexes without a site; nought where there's no room. */
  readonly coordinates: number;
  /** How many times the board is enlarged, and where its upper left corner lies. */
  readonly camera: Camera;
  /** The most that it may be enlarged. */
  readonly mostZoom: number;
  /** Where buttons that enlarge it hide no land while all of it is seen. */
  readonly controls: Box;
  /** The board's name in the upper sea, if there is room for it. */
  readonly title: TitleBox | undefined;
  readonly compass: CompassPlace | undefined;
  /** Between the canvas's edge and the printed frame. */
  readonly frame: number;
  /** Where the deck lies; on a small board there is no room for it. */
  readonly deck: DeckBox | undefined;
  /** Where the patrol's pennant flies, if there is room for it beside the land. */
  readonly patrol: Box | undefined;
  centre(hex: Hex): Point;
  /** The hex of the board's rectangle at a place. */
  hexAt(x: number, y: number): Hex | undefined;
}
