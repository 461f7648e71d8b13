import { expect, test } from 'vitest';
import { previewHandlers } from '../../src/ui/table/planning/preview';
import type { Considered } from '../../src/app/game/tool';
import type { SelectionStore } from '../../src/app/stores/selection-store';

const retire = { do: 'retire' } as const;

/** What a card's handlers make of events: everything that was considered, in turn. */
function heard(
  act: (handlers: ReturnType<typeof previewHandlers>) => void,
): (Considered | undefined)[] {
  const all: (Considered | undefined)[] = [];
  const selection: Pick<SelectionStore, 'consider'> = { consider: (what) => void all.push(what) };
  act(previewHandlers(selection, retire));
  return all;
}
const pointer = (pointerType: string) => ({ pointerType }) as PointerEvent;
const focus = (isVisible: boolean) =>
  ({ currentTarget: { matches: () => isVisible } }) as unknown as FocusEvent;

test('a pointer over a card considers it until it leaves; a finger does not', () => {
  expect(
    heard((card) => {
      card.onPointerEnter(pointer('mouse'));
      card.onPointerLeave(pointer('mouse'));
    }),
  ).toEqual([retire, undefined]);
  expect(
    heard((card) => {
      card.onPointerEnter(pointer('touch'));
      card.onPointerLeave(pointer('touch'));
    }),
  ).toEqual([]);
});

test('so does the keyboard’s focus, but not the focus that a press leaves behind', () => {
  expect(
    heard((card) => {
      card.onFocus(focus(true));
      card.onBlur();
    }),
  ).toEqual([retire, undefined]);
  expect(heard((card) => card.onFocus(focus(false)))).toEqual([]);
});
