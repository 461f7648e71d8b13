import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { SCREENS } from '../../shots/screens';
import { takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** The lines of what a screen reader finds in a part of the page. */
const heard = async (page: Page, part = 'main'): Promise<string[]> =>
  (await page.locator(part).ariaSnapshot()).split('\n').map((line) => line.trim());

/** What is read first when a screen comes. */
const expectFocus = (page: Page, heading: string): Promise<void> =>
  eventually('what has the focus', () =>
    page.evaluate(() => document.activeElement?.textContent),
  ).toBe(heading);

test.each([
  [
    'seats-hand-over',
    'Give this screen to Belgium',
    [
      '- paragraph: 2025, round 2. It is the turn of Belgium.',
      '- paragraph: "Nobody else should look after the next press: a secret aim comes with the plan."',
      '- button "Begin this turn"',
    ],
  ],
  [
    'seats-newer',
    'A new plan has come',
    [
      '- paragraph: "What has changed since you last looked:"',
      '- list:',
      '- listitem: "Belgium, new: Team, Antwerp"',
      '- listitem: "Asked again, since the plan has changed: Netherlands."',
      '- button "Go on"',
    ],
  ],
  [
    'seats-at-once',
    'Two have changed the plan at once',
    [
      '- paragraph: Both plans were made from the same one. Choose which to go on with. The other is kept under “Saved games”.',
      '- heading "Only in the plan here" [level=2]',
      '- list:',
      '- listitem: "Belgium: Team, Antwerp"',
      '- heading "Only in the plan that came" [level=2]',
      '- list:',
      '- listitem: "Netherlands: Team, Rotterdam"',
      '- paragraph: They change different things, so they can be put together.',
      '- button "Put both together"',
      '- button "Go on with the plan here"',
      '- button "Go on with the plan that came"',
    ],
  ],
] as const)(
  '%s says by ear what has to be known, its heading first',
  async (name, title, lines) => {
    const { page, errors, close } = await takeSeat(browser);
    await SCREENS[name]?.(page);
    await expectFocus(page, title);
    expect(await heard(page)).toEqual(['- main:', `- heading "${title}" [level=1]`, ...lines]);
    expect(errors).toEqual([]);
    await close();
  },
);

test('who plans hears who agrees, the secret aim, and what has changed', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await SCREENS['seats-planning']?.(page);
  const lines = await heard(page, '.seats');
  expect(lines).toContain('- paragraph: 2025, round 2. It is the turn of Belgium.');
  expect(lines).toContain('- rowheader "Netherlands"');
  expect(lines).toContain('- cell "agrees"');
  expect(lines).toContain('- heading "Secret aim" [level=3]');
  // The button that led here has gone: reading begins at the table's heading.
  await expectFocus(page, 'Benelux');
  await page.getByRole('button', { name: 'Agree', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Do not agree yet' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});
