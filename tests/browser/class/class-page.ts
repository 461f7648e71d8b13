import type { Browser, Page } from 'playwright-core';
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
