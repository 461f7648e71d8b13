import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Hex, isSameHex } from '../../hex/hex';
import { type Considered, isSameTool, type Tool } from '../game/tool';
import type { NoticeStore } from './notice-store';

export const LENSES = ['odds', 'value'] as const;
export type Lens = (typeof LENSES)[number];

/** What is in hand and what is looked at, as plain data: nothing of it outlives the page. */
export interface SelectionState {
  readonly tool: Tool | undefined;
  /** What is looked at and not yet done: the board shows what it would do. */
  readonly considered: Considered | undefined;
  /** The hex under the pointer. */
  readonly hover: Hex | undefined;
  /** The hex on which keys act, and which the inspector shows. */
  readonly focus: Hex | undefined;
  /** What the board shows besides: what sites stand to lose, or the value of the piece in hand. */
  readonly lens: 'none' | Lens;
}

type Signals<T> = { readonly [K in keyof T]: ReadonlySignal<T[K]> };

/** What is in hand and what is looked at: a signal for each, so that each is drawn by itself. */
export interface SelectionStore extends Signals<SelectionState> {
  /** Takes a tool in hand; the same tool again puts it down. */
  take(tool: Tool | undefined): void;
  /** Puts down the tool and nothing else. */
  drop(): void;
  /** Looks at a piece or an item: the board shows what it would do. */
  consider(what: Considered | undefined): void;
  hoverOver(hex: Hex | undefined): void;
  focusOn(hex: Hex | undefined): void;
  setLens(lens: SelectionState['lens']): void;
  /** Empties the hand, and looks at nothing but the focus. */
  putDown(): void;
  /** All of it at this moment; whoever reads it in an effect depends on all of it. */
  read(): SelectionState;
}

export function createSelectionStore(notices: NoticeStore): SelectionStore {
  const tool = signal<Tool | undefined>(undefined);
  const considered = signal<Considered | undefined>(undefined);
  const hover = signal<Hex | undefined>(undefined);
  const focus = signal<Hex | undefined>(undefined);
  const lens = signal<SelectionState['lens']>('none');
  const putDown = (): void =>
    batch(() => {
      tool.value = undefined;
      considered.value = undefined;
      hover.value = undefined;
    });
  return {
    tool,
    considered,
    hover,
    focus,
    lens,
    take(next) {
      const held = tool.peek();
      const isSame = next !== undefined && held !== undefined && isSameTool(next, held);
      batch(() => {
        putDown();
        tool.value = isSame ? undefined : next;
        notices.dismissPassing();
      });
    },
    drop: () => void (tool.value = undefined),
    consider: (what) => void (considered.value = what),
    hoverOver(hex) {
      const before = hover.peek();
      if (hex === before || (hex && before && isSameHex(hex, before))) return;
      hover.value = hex;
    },
    focusOn: (hex) => void (focus.value = hex),
    setLens: (next) => void (lens.value = next),
    putDown,
    read: () => ({
      tool: tool.value,
      considered: considered.value,
      hover: hover.value,
      focus: focus.value,
      lens: lens.value,
    }),
  };
}
