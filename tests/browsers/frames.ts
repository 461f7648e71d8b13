import type { Page } from 'playwright-core';

/**
 * To be run in the page: ends when everything that is due has been drawn. A state that follows from
 * the last input is on the page by then, so that what is not there by then did not follow. What is
 * fetched or worked out elsewhere may still be to come.
 */
export const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Waits for that in a page of Chromium: before a test says that something did not happen. */
export const drawn = (page: Page): Promise<void> => page.evaluate(twoFrames);

// Within `evaluate` no function has a name: tsx, which runs the shots, would wrap it in a helper that
// no page has.

/** Waits until the board has drawn nothing for `frames` frames of the page in a row. */
export const boardStill = (page: Page, frames = 15): Promise<void> =>
  page.locator('.board canvas').evaluate(async ({ dataset }, count) => {
    let last: string | undefined;
    for (let still = 0; still < count; still = dataset.frames === last ? still + 1 : 0) {
      last = dataset.frames;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, frames);

/** Begins a motion of the board, and waits until some frames of it are drawn. */
export async function inMotion(page: Page, begin: () => Promise<void>): Promise<void> {
  const canvas = page.locator('.board canvas');
  const before = await canvas.evaluate(({ dataset }) => Number(dataset.frames));
  await begin();
  await canvas.evaluate(async ({ dataset }, start) => {
    while (Number(dataset.frames) - start < 3)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, before);
}
