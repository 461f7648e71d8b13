import type { Browser, Locator, Page } from 'playwright-core';
import type { Words } from '../../../src/i18n/words';
import { english } from '../../i18n/english';
import { type Seat, TABLET, takeSeat } from '../seat';

const words = english.classBoard;

type Tab = Parameters<Words['classBoard']['tab']>[0]['tab'];

/** Opens a view of the class board. */
export const openTab = (page: Page, tab: Tab): Promise<void> =>
  page.getByRole('tab', { name: words.tab({ tab }), exact: true }).click();

/** Opens the class board with a heap put in. */
export async function openClass(browser: Browser, heap: string, count: number): Promise<Seat> {
  const seat = await takeSeat(browser, { viewport: TABLET, acceptDownloads: true });
  const { page } = seat;
  await page.getByRole('button', { name: english.page.openTeachers }).first().click();
  await page.getByRole('button', { name: english.page.openClass }).first().click();
  await page.getByRole('textbox', { name: words.putInLabel }).fill(heap);
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await page.getByText(`${count} results were added`).waitFor();
  return seat;
}

/** The rows of the table under a chart. */
export async function figuresOf(page: Page): Promise<string[][]> {
  await page.getByText(words.table, { exact: true }).click();
  const rows = page.locator('.class-chart .chart-table tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent)));
}

/** The size of the smallest letters of a page on the wall, in pixels, but for coordinates. */
export const leastLetter = (wall: Locator): Promise<number> =>
  wall
    .locator('.presenter-page :is(p, li, h2, h3, svg text:not(.coordinates))')
    .evaluateAll((texts) =>
      Math.min(
        ...texts.map((text) => {
          // A picture that is scaled has its letters scaled with it.
          const factor = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : 1;
          return parseFloat(getComputedStyle(text).fontSize) * (factor ?? 0);
        }),
      ),
    );
