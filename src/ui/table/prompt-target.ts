import type { PromptTarget } from '../../app/tutorial/lessons';
import type { Hex } from '../../hex/hex';
import type { Scenario } from '../../scenario/scenario';
import type { PromptPlace } from '../../scenario/vocabulary';
import { zoomOf } from '../../views/style/zoom';
import { clipped, type PageBox } from '../../views/table/bubble-placement';
import type { BoardPort } from '../context';

/** Where on the page the things are; of several, the first that is to be seen is meant. */
const THINGS: Readonly<Record<PromptPlace, readonly string[]>> = {
  board: ['.board'],
  forecast: ['.forecast'],
  tray: ['.tray'],
  purse: ['.purse', '.head-purse'],
  programmes: ['.programmes'],
  pledges: ['.pledges'],
  'close-books': ['.bar .go'],
  incidents: ['.bar-acts'],
  debrief: ['[data-prompt=debrief]'],
};

/** The tab behind which the things are, where there is no room for all. */
export const TAB_OF: Partial<
  Record<PromptPlace, 'pieces' | 'programmes' | 'forecast' | 'pledges'>
> = {
  tray: 'pieces',
  board: 'pieces',
  programmes: 'programmes',
  forecast: 'forecast',
  pledges: 'pledges',
};

/** What has to be pressed, and so is never hidden. */
export const PRESSED = ['.bar-acts', '.zoom', '.tray .piece', '.debrief .go'];

/** What a bubble hides only where there is no other place for it. */
export const NEEDED = [
  '.board',
  '.forecast',
  '.tray',
  '.purse',
  '.bar',
  '.head',
  '.here',
  '.debrief h1',
  '.verdict',
  '.lesson',
];

/** A box of the window as the page's own styles count it. */
export function pageBox({ left, top, width, height }: PageBox): PageBox {
  const zoom = zoomOf(document.body);
  return { left: left / zoom, top: top / zoom, width: width / zoom, height: height / zoom };
}

export const boxOf = (element: Element): PageBox => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return pageBox({ left, top, width, height });
};

/** The part of an element that its scrolled panel shows; none where that is nothing. */
function seenBox(element: Element): PageBox | undefined {
  let seen: PageBox | undefined = boxOf(element);
  for (let frame = element.parentElement; frame && seen; frame = frame.parentElement) {
    const { display, overflowY } = getComputedStyle(frame);
    // What has no box of its own cuts nothing off.
    const cuts = display !== 'contents' && overflowY !== 'visible';
    if (cuts) seen = clipped(seen, boxOf(frame));
  }
  return seen;
}

/** What can be seen of all elements that some selectors find. */
export const seenBoxes = (selectors: readonly string[]): PageBox[] =>
  selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap((element) => seenBox(element) ?? []),
  );

/** The box around some hexes of the board, as far as its window shows them. */
function hexBox(
  hexes: readonly Hex[],
  board: BoardPort,
  frame: PageBox | undefined,
): PageBox | undefined {
  const origin = board.placeOf({ x: 0, y: 0 });
  const beside = board.placeOf({ x: 1, y: 0 });
  if (origin === undefined || beside === undefined || frame === undefined) return undefined;
  const reach = (beside.x - origin.x) / Math.sqrt(3);
  const places = hexes.flatMap((hex) => board.placeOf(hex) ?? []);
  const left = Math.min(...places.map(({ x }) => x)) - reach;
  const top = Math.min(...places.map(({ y }) => y)) - reach;
  const width = Math.max(...places.map(({ x }) => x)) + reach - left;
  const height = Math.max(...places.map(({ y }) => y)) + reach - top;
  return clipped(pageBox({ left, top, width, height }), frame);
}

/** The element that is meant, where it is none of the board's. */
const elementSelectors = ({ at, layer, wheels = false, purchase }: PromptTarget) => {
  if (layer !== undefined) return [`.tray [data-piece='${layer}${wheels ? '-wheels' : ''}']`];
  return purchase === undefined ? THINGS[at] : [`.programmes [data-purchase='${purchase}']`];
};

/** What a prompt points at, and all that it speaks of. */
interface Found {
  readonly ring: PageBox;
  readonly spokenOf: readonly PageBox[];
}

/** Finds what a prompt means on the page; nothing while that isn't there. */
export function findTarget(
  target: PromptTarget,
  { board: { rows }, sites }: Scenario,
  board: BoardPort,
): Found | undefined {
  const [frame] = seenBoxes(['.board']);
  // Prompts speak of the sites wherever they point.
  const siteBoxes = sites.flatMap((site) => hexBox([site], board, frame) ?? []);
  if (target.at !== 'board') {
    // While another tab is open, its own is the way to the thing.
    const [ring] = seenBoxes([...elementSelectors(target), `#tab-${TAB_OF[target.at]}`]);
    return ring && { ring, spokenOf: [ring, ...siteBoxes] };
  }
  const land = rows.flatMap((row, y) =>
    [...row].flatMap((letter, x) => (letter === '.' ? [] : [{ x, y }])),
  );
  const site = sites.find(({ id }) => id === target.site);
  // A site that the enlarged board doesn't show is looked for all over it.
  const ring = (site && hexBox([site], board, frame)) ?? hexBox(land, board, frame) ?? frame;
  return ring && { ring, spokenOf: siteBoxes };
}
