import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { documentedHeaders, openHost } from '../../browsers/static-host';
import { boardReady, boxOf, expectPlan, orderFirst, press, startLevel, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const FULL = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const REFUSED = () => {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
};

test.each([
  ['full', FULL, 'storage is full'],
  ['refused', REFUSED, 'doesn’t let the page keep anything'],
] as const)(
  'storage that is %s is told of once, and the game goes on',
  async (_n, before, says) => {
    const { page, errors, close } = await takeSeat(browser, { before });
    await startLevel(page, 'Benelux', 'FILES');
    const notice = page.locator('.notice');
    await orderFirst(page, { x: 2, y: 6 });
    await expectText(notice).toContain(says);
    const download = page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Save as a file' }).click();
    const path = await (await download).path();
    await notice.getByRole('button', { name: 'Close' }).click();
    await orderFirst(page, { x: 2, y: 5 });
    await expectCount(notice).toBe(0);
    await expectPlan(page).toContain('(2)');

    // The file brings the game back, in a page that keeps nothing.
    await page.reload();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(path);
    await boardReady(page);
    await expectPlan(page).toContain('(1)');
    expect(errors).toEqual([]);
    await close();
  },
);

test('a damaged save is told of, offered as a file, and not thrown away', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const damaged = '{"format":1,"game":"lowland-skies","seed":';
  await page.evaluate((text) => localStorage.setItem('lowland-skies/game', text), damaged);
  await page.reload();
  const notice = page.locator('.notice');
  await expectText(notice).toContain('can’t be read any more');
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Save what was there' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(damaged);
  await startLevel(page, 'Benelux', 'AFTER');
  await eventually('the damaged game that was put aside', () =>
    page.evaluate(() => localStorage.getItem('lowland-skies/aside/game/1')),
  ).toBe(damaged);
  await page.reload();
  await boardReady(page);
  await expectCount(notice).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('in a frame that is given no storage the game plays', async () => {
  const { page, close } = await takeSeat(browser);
  // The game's own page would refuse markup and frames.
  const host = await openHost(inject('build'), await documentedHeaders());
  await page.goto(`${host.otherOrigin}/`);
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="1300" height="880" src="${host.url}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await boxOf(frame, 'Benelux').click();
  await frame.getByRole('button', { name: 'Play: Benelux' }).click();
  await frame.getByRole('button', { name: /^Joint order/ }).click();
  await expectPlan(frame).toContain('(1)');
  await expectText(frame.locator('.notice')).toContain('keep anything');

  // Neither forms nor files are allowed here: what is saved can be copied, what is typed opened.
  await frame.getByRole('button', { name: 'Save as a file' }).first().click();
  const told = frame.locator('.notice.unsaved');
  await expectText(told).toContain('may not let it save files');
  expect(JSON.parse(await told.locator('pre').innerText())).toMatchObject({
    game: 'lowland-skies',
  });
  await told.getByRole('button', { name: 'Copy the text' }).click();
  await told.getByText('copy it with Ctrl+C').waitFor();
  await told.getByRole('button', { name: 'Close' }).click();
  await frame.getByRole('button', { name: 'Keys', exact: true }).click();
  await frame.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await frame.getByRole('button', { name: 'Title', exact: true }).click();
  const field = frame.getByLabel('Code or link');
  await field.fill('11DV-TS7R-3VC4-6V');
  await frame.getByRole('button', { name: 'Open', exact: true }).click();
  await frame.locator('#code-fault').getByText('has a mistake').waitFor();
  await field.fill('11DV-TS7R-3VC4-6W');
  await field.press('Enter');
  await frame.locator('.head').getByText('HER0N').waitFor();
  await close();
  await host.close();
});

test('starting anew keeps the game in progress, and one press brings it back', async () => {
  const { page, close } = await takeSeat(browser);
  await startLevel(page, 'Benelux', 'FIRST');
  await orderFirst(page, { x: 2, y: 6 });
  await press(page, 'Title');
  await startLevel(page, 'The coast road', 'OTHER');
  await page.reload();
  await boardReady(page);
  await press(page, 'Title');
  await page.getByRole('button', { name: /^Back to: Benelux/ }).click();
  await boardReady(page);
  await expectText(page.locator('.head')).toContain('F1RST');
  await expectPlan(page).toContain('(1)');
  await close();
});
