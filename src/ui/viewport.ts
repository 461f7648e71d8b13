import { zoomOf } from '../views/style/zoom';
import { type ReadonlySignal, signal } from '@preact/signals-core';

/** How much fits into the window, in sixteenths of the page's letter size. */
export interface ViewportSize {
  readonly width: number;
  readonly height: number;
}

/** Widths and heights at which the page is laid out otherwise. */
const WIDTHS = [500, 561, 700, 900, 944, 1200, 1400];
const HEIGHTS = [560, 760, 860];

const measure = (): ViewportSize => {
  const root = document.documentElement;
  const letter = (parseFloat(getComputedStyle(root).fontSize) / 16) * zoomOf(root);
  return { width: window.innerWidth / letter, height: window.innerHeight / letter };
};

const room = signal<ViewportSize>({ width: Infinity, height: Infinity });

/**
 * Measures the room anew, and tells the style sheets: `data-narrower` and `data-lower` on the root
 * hold each width and height that there is less of; `data-upright` stands where it is high,
 * `data-small` where the table has a sheet, `data-tight` where it has to be scrolled.
 * Larger letters leave less room, which no media query of a width would know.
 */
export function measureRoom(): void {
  const { width, height } = measure();
  const { dataset } = document.documentElement;
  const below = (most: readonly number[], have: number): string =>
    most.filter((each) => have < each).join(' ');
  dataset.narrower = below(WIDTHS, width);
  dataset.lower = below(HEIGHTS, height);
  const root = document.documentElement;
  root.toggleAttribute('data-upright', height >= width);
  root.toggleAttribute('data-small', isSmall({ width, height }));
  root.toggleAttribute('data-tight', width < 300 || height < 340);
  room.value = { width, height };
}

/** Keeps to the window's size from now on. */
export function watchRoom(): ReadonlySignal<ViewportSize> {
  window.addEventListener('resize', measureRoom);
  measureRoom();
  return room;
}

/** Room for the board with a margin beside it. */
export const isWide = ({ width }: ViewportSize): boolean => width >= 1200;
/** Where the board lies above a sheet with tabs. */
export const isUpright = ({ width, height }: ViewportSize): boolean =>
  width < 900 && height >= width;
/** Where there is such a sheet, below the board or beside it, and every panel is in a tab. */
export const isSmall = (found: ViewportSize): boolean =>
  isUpright(found) || (!isWide(found) && found.height < 560);
/** Room for a briefing beside the shelf. */
export const hasAisle = ({ width }: ViewportSize): boolean => width >= 900;

/** Whether the window has a kind of room, and a redraw when that changes. */
export const useRoom = (test: (room: ViewportSize) => boolean): boolean => test(room.value);

/** What a panel takes on that is scrolled where the room is small, so that keys can do it too. */
export const useScrolled = (): { readonly tabIndex?: 0 } =>
  useRoom(isSmall) ? { tabIndex: 0 } : {};
