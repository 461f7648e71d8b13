/** Whether keys and what is pasted are for a field of the page. */
export const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !/^(?:checkbox|radio)$/.test(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Whether a dialog lies over the page, and keys are for that. */
export const isModalOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Whether keys walk over the board. */
export const isOnBoard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=grid]') !== null;
