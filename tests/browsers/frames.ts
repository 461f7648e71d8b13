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

/** Waits until the board has drawn nothing for `frames` frames of the page in a row. */
export const boardStill = (page: Page, frames = 15): Promise<void> =>
  page.locator('.board canvas').evaluate(
    (canvas, count) =>
      new Promise<void>((resolve) => {
        let last: string | undefined;
        let still = 0;
        const look = (): void => {
          const { frames: now } = canvas.dataset;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still >= count) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    frames,
  );

/** Begins a motion of the board, and waits until some frames of it are drawn. */
export async function inMotion(page: Page, begin: () => Promise<void>): Promise<void> {
  const canvas = page.locator('.board canvas');
  const before = await canvas.evaluate(({ dataset }) => Number(dataset.frames));
  await begin();
  await canvas.evaluate(
    ({ dataset }, start) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (Number(dataset.frames) - start >= 3) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    before,
  );
}
