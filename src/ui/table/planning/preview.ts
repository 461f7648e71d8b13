import type { Considered } from '../../../app/game/tool';
import type { SelectionStore } from '../../../app/stores/selection-store';

/**
 * Shows on the board what something would do while the pointer or the keyboard is on its card. What
 * a finger shows by a press stays when it is lifted.
 */
export const previewHandlers = (selection: Pick<SelectionStore, 'consider'>, what: Considered) => ({
  onPointerEnter: ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') selection.consider(what);
  },
  onPointerLeave: ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') selection.consider(undefined);
  },
  onFocus: ({ currentTarget }: FocusEvent) => {
    if ((currentTarget as Element).matches(':focus-visible')) selection.consider(what);
  },
  onBlur: () => selection.consider(undefined),
});
