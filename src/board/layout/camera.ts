import type { Point } from '../../hex/geometry';

/** What is seen of the board: how many times enlarged, and where its upper left corner lies, in CSS pixels. */
export interface Camera extends Point {
  /** 1 for the whole board. */
  readonly zoom: number;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
}

export const WHOLE_BOARD: Camera = { zoom: 1, x: 0, y: 0 };

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/**
 * The nearest camera to `wanted` that shows nothing beyond the board's edges and enlarges it no more
 * than `most`; `now` itself where that is the same.
 */
export function turnTo(
  wanted: Camera,
  now: Camera,
  { width, height }: Canvas,
  most: number,
): Camera {
  const zoom = clamp(wanted.zoom, 1, most);
  const x = clamp(wanted.x, width * (1 - zoom), 0);
  const y = clamp(wanted.y, height * (1 - zoom), 0);
  return zoom === now.zoom && x === now.x && y === now.y ? now : { zoom, x, y };
}

/** Enlarges by a factor about a place of the canvas, which stays where it is. */
export const zoomAt = ({ zoom, x, y }: Camera, by: number, at: Point): Camera => ({
  zoom: zoom * by,
  x: at.x + (x - at.x) * by,
  y: at.y + (y - at.y) * by,
});

export const panBy = ({ zoom, x, y }: Camera, by: Point): Camera => ({
  zoom,
  x: x + by.x,
  y: y + by.y,
});

/** Moves a camera as little as need be, so that a place with so much room about it is seen. */
export function reveal(camera: Camera, at: Point, room: number, { width, height }: Canvas): Camera {
  const inside = (place: number, length: number): number =>
    clamp(place, Math.min(room, length / 2), Math.max(length - room, length / 2)) - place;
  return panBy(camera, { x: inside(at.x, width), y: inside(at.y, height) });
}
