import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

// A page draws what follows from an action in a later frame than the action, and on a busy machine
// much later. So no test reads a page once and compares: it waits until the page says what it should.

type Read<T> = () => T | Promise<T>;

/**
 * An assertion on what a page says, tried again until it holds; the patience of the project in
 * `vitest.config.ts` ends it, with the last value and the reason in the message.
 * @param what names what is read, for the message of a failure
 */
export const eventually = <T>(what: string, read: Read<T>) => expect.poll(read, { message: what });

export const expectText = (locator: Locator) =>
  eventually(`the text of ${locator}`, () => locator.innerText());

/** With what is only heard, and without what a style does to letters. */
export const expectTextContent = (locator: Locator) =>
  eventually(`the text in ${locator}`, () => locator.textContent());

export const expectCount = (locator: Locator) =>
  eventually(`how many there are of ${locator}`, () => locator.count());

export const expectAttribute = (locator: Locator, name: string) =>
  eventually(`${name} of ${locator}`, () => locator.getAttribute(name));

export const expectHasFocus = (locator: Locator): Promise<void> =>
  eventually(`whether the focus is on ${locator}`, () =>
    locator.evaluate((element) => element === document.activeElement),
  ).toBe(true);
