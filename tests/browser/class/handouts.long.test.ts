import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { filesBelow, ROOT } from '../../architecture/files';
import { english } from '../../i18n/english';
import { faultsOf } from '../accessibility/axe';
import { isSoak } from '../../scale';
import { PHONE, TABLET, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const { assignment, page: words } = english;

const FOLDER = 'docs/teaching';
const read = (file: string): string => readFileSync(posix.join(ROOT, file), 'utf8');
const PAGES = filesBelow(FOLDER).filter((file) => !file.endsWith('README.md'));
/** What a page is called: its first heading. */
const headingOf = (file: string): string => /^# (.+)$/m.exec(read(file))?.[1] ?? '';
/** What the link to a page says, on the page that leads to all. */
const linkTo = (file: string): string =>
  read(`${FOLDER}/README.md`).match(`\\[([^\\]]+)\\]\\(${posix.basename(file)}\\)`)?.[1] ?? '';

const DEVICES = { phone: PHONE, ...(isSoak && { tablet: TABLET }) };

test.each(Object.entries(DEVICES))(
  'every page for teachers is read in the game on a %s',
  async (_, viewport) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await page.getByRole('button', { name: words.openTeachers }).first().click();
    await page.getByRole('button', { name: assignment.handoutsOpen }).click();
    const dialog = page.getByRole('dialog', { name: assignment.handouts });
    const heading = dialog.locator('h3').first();
    await heading.waitFor();
    const index = await heading.innerText();
    expect(await faultsOf(page)).toEqual([]);
    const headings: string[] = [];
    for (const file of PAGES) {
      await dialog
        .getByRole('button', { name: linkTo(file), exact: true })
        .first()
        .click();
      await expectText(heading).not.toBe(index);
      headings.push((await heading.textContent()) ?? '');
      expect(await faultsOf(page), file).toEqual([]);
      // Only tables may be wider than the page, and they scroll by themselves.
      const wide = await dialog
        .locator('.handout')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wide, file).toBeLessThanOrEqual(1);
      await dialog.getByRole('button', { name: assignment.handoutsAll }).click();
      await expectText(heading).toBe(index);
    }
    expect(headings).toEqual(PAGES.map(headingOf));
    expect(errors).toEqual([]);
    await close();
  },
);
