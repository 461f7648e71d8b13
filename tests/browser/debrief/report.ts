import type { Page } from 'playwright-core';
import { eventually, expectAttribute, expectCount } from '../../browsers/eventually';
import { figureOf } from '../finished';

export const expectFigure = (page: Page, name: string) =>
  eventually(`the figure ${name}`, () => figureOf(page, name));

/** Waits until everything that a report asks for is known, for as long as the test may take. */
export const expectReported = (page: Page): Promise<void> =>
  page.getByText('Par is proved. Nothing is being searched.').waitFor({ timeout: 0 });

/** Unfolds what a report has in detail. */
export const openDetails = (page: Page): Promise<void> =>
  page.locator('.details > summary').click();

/** Shows the costliest decision's better plan on the board. */
export async function showCostliest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show it on the board' }).click();
  const shown = page.getByRole('tab', { name: 'What cost most' });
  await expectAttribute(shown, 'aria-selected').toBe('true');
}

/** Opens the frontier's table and expects at least so many known pars in it. */
export async function expectFrontier(page: Page, pars: number): Promise<void> {
  await page.getByText('The frontier as a table').click();
  const frontier = page.locator('details', { hasText: 'The frontier as a table' });
  const known = frontier.getByRole('row', { name: new RegExp(String.raw`\d+\.\d`) });
  await expectCount(known).toBeGreaterThanOrEqual(pars);
}
