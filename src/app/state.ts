import type { Hex } from '../hex/hex';
import type { PlanItem } from '../rules/action';
import type { Issue } from '../scenario/issue';
import type { LocalizedText } from '../scenario/scenario';
import type { OpeningFault, Source } from './import/import-result';
import type { StorageFault } from './ports';
import type { GameFileFault } from './game/game-file';
import type { Misstep, Sitting } from './game/game-session';

/** What the player holds: a piece to order, or an earlier piece to move. */
export type Tool =
  | { readonly kind: 'order'; readonly layer: string; readonly wheels: boolean }
  | {
      readonly kind: 'move';
      readonly layer: string;
      readonly wheels: true;
      readonly from: Hex;
    };

/** What is looked at and not yet done: a piece's card, or an item that can be bought or retired. */
export type Considered = Tool | PlanItem;

/** The item that letting go of a tool on a hex would put into the plan. */
export function toolItem(tool: Tool, at: Hex): PlanItem {
  const hex = { x: at.x, y: at.y };
  if (tool.kind === 'move')
    return { do: 'move', layer: tool.layer, from: { ...tool.from }, to: hex };
  const order = { do: 'order', layer: tool.layer, at: hex } as const;
  return tool.wheels ? { ...order, wheels: true } : order;
}

/** Something the player is told once, in words of the catalogue. */
export type Notice =
  | { readonly kind: 'storage'; readonly fault: StorageFault }
  | { readonly kind: 'damaged'; readonly fault: GameFileFault; readonly text: string }
  /** Best plans that can't be read any more, as one text, with the titles of their levels. */
  | {
      readonly kind: 'damaged-best';
      readonly titles: readonly LocalizedText[];
      readonly text: string;
    }
  | { readonly kind: 'damaged-settings'; readonly text: string }
  | { readonly kind: 'not-opened'; readonly fault: OpeningFault; readonly source: Source }
  /** What was opened, and the game in progress that it took the place of. */
  | {
      readonly kind: 'opened';
      readonly sitting: Sitting;
      readonly isGame: boolean;
      readonly kept: Sitting | undefined;
    }
  | { readonly kind: 'put-away'; readonly sitting: Sitting }
  /** A game that had to make room, and for which storage has none. */
  | { readonly kind: 'unkept'; readonly sitting: Sitting; readonly text: string }
  /** The days of today's board can't be read any more. */
  | { readonly kind: 'damaged-daily'; readonly text: string }
  | { readonly kind: 'bad-level'; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'refusal'; readonly misstep: Misstep }
  /** The solver could not write its model down. */
  | { readonly kind: 'no-model'; readonly why: string }
  /** A board that could not be made, and so not be compared with the one that was played. */
  | { readonly kind: 'no-board'; readonly why: string };

/** Whether a notice stays until it is dismissed, whatever else is done meanwhile. */
export const isLasting = ({ kind }: Notice): boolean =>
  kind === 'storage' || kind === 'unkept' || kind.startsWith('damaged');

export const LENSES = ['odds', 'value'] as const;
export type Lens = (typeof LENSES)[number];

/** Everything on the page that a redraw needs; only `sitting` outlives a reload. */
export interface State {
  readonly screen: 'title' | 'table' | 'codex' | 'settings';
  /** The screen that was shown before this one; none on a page that has just been opened. */
  readonly from: State['screen'] | undefined;
  /** The level whose briefing was asked for on the title. */
  readonly chosen: string | undefined;
  readonly sitting: Sitting | undefined;
  /** Games in progress that something else took the place of, the latest first. */
  readonly kept: readonly Sitting[];
  readonly tool: Tool | undefined;
  readonly considered: Considered | undefined;
  readonly hover: Hex | undefined;
  readonly focus: Hex | undefined;
  /** What the board shows besides: what sites stand to lose, or the value of the piece in hand. */
  readonly lens: 'none' | Lens;
  /** Whether motion is replaced by plain changes. */
  readonly isStill: boolean;
  readonly notices: readonly Notice[];
}
