import type { Session } from '../../app/session';
import type { Considered } from '../../app/state';

/** Shows on the board what something would do while the pointer or the keyboard is on its card. */
export const considering = (session: Pick<Session, 'consider'>, what: Considered) => ({
  onPointerEnter: ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') session.consider(what);
  },
  onPointerLeave: () => session.consider(undefined),
  onFocus: ({ currentTarget }: FocusEvent) => {
    if ((currentTarget as Element).matches(':focus-visible')) session.consider(what);
  },
  onBlur: () => session.consider(undefined),
});
