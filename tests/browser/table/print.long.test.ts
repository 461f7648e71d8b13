import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { seatedAt } from '../../views/game-session';
import { lay } from '../finished';
import { ACTIONS } from '../plan';
import { boardReady, PHONE, takeSeat, TABLET, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

test.each([WIDE, TABLET, PHONE])(
  'the table at $width × $height is printed on a page: board, plan, forecast and ledger',
  async (viewport) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    // The first year is closed and its cards are seen; two things are planned for the second.
    await lay(page, seatedAt(benelux, ACTIONS.slice(0, 9), 'GAME1'));
    await boardReady(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await sheet.waitFor();
    await expectText(sheet).toContain('seed GAME1');
    await expectText(sheet).toContain('Ledger of 2025');
    for (const year of ['2025', '2026', '2027'])
      await expectCount(sheet.locator('.year h3', { hasText: year })).toBe(1);
    // Area battery, shared picture, and the plan's heading with their number.
    await expectText(sheet).toMatch(/this year’s plan \(2\)/i);
    await expectCount(sheet.locator('.panel').first().locator('li')).toBe(2);
    await eventually('the colours of the board', () =>
      sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const context = canvas.getContext('2d');
        if (context === null) return false;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(data.buffer)).size > 100;
      }),
    ).toBe(true);
    const pdf = await page.pdf({ format: 'A4', landscape: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const upright = await page.pdf({ format: 'A4' });
    expect(upright.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await expectCount(sheet).toBe(0);
    await boardReady(page);
    expect(errors).toEqual([]);
    await close();
  },
);

test('the codex is printed in black on white, two cards beside each other, none cut in two', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: WIDE });
  await page.getByRole('button', { name: 'How to play', exact: true }).click();
  await page.getByRole('tab', { name: 'Codex' }).click();
  await page.locator('.codex-card').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const columns = await page
    .locator('.codex-cards, .codex-stories')
    .evaluateAll((grids) =>
      grids.map((grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length),
    );
  expect(new Set(columns)).toEqual(new Set([2]));
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((h1) => getComputedStyle(h1).color)).toBe('rgb(0, 0, 0)');
  await expectCount(page.locator('.help .button:visible')).toBe(0);
  const breaks = await page
    .locator('.codex .card')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  expect(errors).toEqual([]);
  await close();
});
