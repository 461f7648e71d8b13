import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import shipped from '../../levels/proofs/benelux.json';
import { unwrap } from '../../src/base/result';
import { withChecks } from '../../src/codes/checks';
import { CODE_FORMAT } from '../../src/codes/code';
import { printLetters } from '../../src/codes/letters';
import { parseScenario, printScenario, type Scenario } from '../../src/scenario/scenario';
import { printSave } from '../../src/session/save';
import { openChromium } from '../browsers/open';
import { seatedAt } from '../present/sitting';
import { figureOf, finish, lay } from './finished';
import { ACTIONS } from './plan';
import { boardReady, PHONE, type Seat, startLevel, takeSeat, WIDE } from './seat';
import { cardsOf, copyFragment, dialogOf, drop, openShare, paste } from './sharing';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const flagship = unwrap(parseScenario(benelux));
const ENOUGH = 90_000;
const PAR = (shipped.par.numerator / shipped.par.denominator).toFixed(1);
const noticeOf = (page: Page) => page.locator('.notice');
const seedOf = (page: Page) => page.locator('.head-title p').textContent();
const planOf = (page: Page) => page.locator('.plan summary').innerText();
const buy = (page: Page) => page.getByRole('button', { name: /^Joint order/ }).first();

/** Buys the joint order, wherever its panel is. */
async function buyJointOrder(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Programmes' });
  if ((await tab.count()) > 0) await tab.click();
  await buy(page).click();
}

/** Says what of the page's talk with servers has some text in it. */
function listen({ page }: Seat): { saidTo(servers: string): string[] } {
  const said: string[] = [];
  page.on('request', (request) => {
    said.push(
      [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' '),
    );
  });
  return { saidTo: (text) => said.filter((one) => one.includes(text)) };
}

describe.each([WIDE, PHONE])('at $width × $height', (viewport) => {
  test('a scenario’s link gives the same board and the same cards in another browser', async () => {
    const sender = await takeSeat(browser, { viewport });
    await startLevel(sender.page, 'The coast road', 'heron');
    expect(await seedOf(sender.page)).toBe('seed HER0N');
    const fragment = await copyFragment(sender.page, 'scenario');
    const cards = await cardsOf(sender.page, 3);
    await sender.close();

    const receiver = await takeSeat(browser, { viewport, fragment });
    const { page } = receiver;
    await boardReady(page);
    expect(await noticeOf(page).innerText()).toContain('The coast road, to be played with seed');
    expect(new URL(page.url()).hash).toBe('');
    expect(await seedOf(page)).toBe('seed HER0N');
    await noticeOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await cardsOf(page, 3)).toEqual(cards);
    expect([...sender.errors, ...receiver.errors]).toEqual([]);
    await receiver.close();
  });

  test('a code is opened as it was heard, and what is wrong with one is said beside it', async () => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await page.getByLabel('Seed', { exact: true }).fill('o1l');
    await openShare(page);
    const code = (await dialogOf(page).locator('.share-code b').textContent()) ?? '';
    const codeLength = code.replaceAll('-', '').length;
    expect(codeLength).toBeLessThanOrEqual(16);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });

    const field = page.getByLabel('Code or link');
    const fault = page.locator('#code-fault');
    const open = page.getByRole('button', { name: 'Open', exact: true });
    const [first = '', second = '', ...rest] = code.replaceAll('-', '');
    const swapped = [second, first, ...rest].join('');
    for (const wrong of [`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`, swapped]) {
      if (wrong.replaceAll('-', '') === code.replaceAll('-', '')) continue;
      await field.fill(wrong);
      await open.click();
      await fault.getByText('mistyped').waitFor();
    }
    await field.fill(printLetters(withChecks([CODE_FORMAT + 1, 1, 7, 7])));
    await open.click();
    await fault.getByText('newer version').waitFor();
    expect(await fault.innerText()).toContain(`${CODE_FORMAT + 1}`);
    expect(await fault.innerText()).toContain(`knows format of codes ${CODE_FORMAT}`);
    expect(await page.locator('.table').count()).toBe(0);

    const heard = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i');
    await field.fill(`  ${heard.replaceAll('-', ' ')} `);
    await page.keyboard.press('Enter');
    await boardReady(page);
    expect(await seedOf(page)).toBe('seed 011');
    expect(errors).toEqual([]);
    await close();
  });

  test('a game’s link is taken over where it was, and a reload goes on from there', async () => {
    const sender = await takeSeat(browser, { viewport });
    await lay(sender.page, seatedAt(benelux, ACTIONS.slice(0, 9), 'GAME1'));
    await boardReady(sender.page);
    const planned = await planOf(sender.page);
    const fragment = await copyFragment(sender.page, 'game');
    await sender.close();

    const receiver = await takeSeat(browser, { viewport, fragment });
    const { page } = receiver;
    await boardReady(page);
    expect(await noticeOf(page).innerText()).toContain('go on with from here');
    expect([await seedOf(page), await planOf(page)]).toEqual(['seed GAME1', planned]);
    await page.getByRole('button', { name: 'Undo' }).click();
    const changed = await planOf(page);
    expect(changed).not.toBe(planned);
    await page.reload();
    await boardReady(page);
    expect([await planOf(page), await noticeOf(page).count()]).toEqual([changed, 0]);
    expect(receiver.errors).toEqual([]);
    await receiver.close();
  });

  test('a finished game’s link opens to the same debrief', async () => {
    const figures = async (page: Page): Promise<string[]> => {
      await page.getByText('The figures as a table').click();
      await expect.poll(() => figureOf(page, 'Par'), { timeout: ENOUGH }).toContain(PAR);
      return Promise.all(['Par', 'Your plan', 'Luck', 'Score'].map((name) => figureOf(page, name)));
    };
    const sender = await takeSeat(browser, { viewport });
    await lay(sender.page, finish(flagship, 'TULIP', ACTIONS));
    const sent = await figures(sender.page);
    const years = await sender.page.locator('.years-table').innerText();
    const fragment = await copyFragment(sender.page, 'game');
    expect(fragment.replaceAll('-', '').length).toBeLessThanOrEqual(100);
    await sender.close();

    const receiver = await takeSeat(browser, { viewport, fragment });
    expect(await figures(receiver.page)).toEqual(sent);
    expect(await receiver.page.locator('.years-table').innerText()).toBe(years);
    expect(receiver.errors).toEqual([]);
    await receiver.close();
  });

  test('a game in progress is kept when a link is opened, and one press brings it back', async () => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    const fragment = await copyFragment(page, 'scenario');
    await page.goto(`${inject('site')}#${fragment.toLowerCase()}`);
    await noticeOf(page).getByText('Your game in progress is kept').waitFor();
    expect(await planOf(page)).toContain('(0)');
    // A second link in a row: still there.
    await paste(page, `${inject('site')}#${fragment}`);
    await page.reload();
    await boardReady(page);
    await page.getByRole('button', { name: 'Title' }).click();
    await page.getByRole('button', { name: /^Back to: Benelux, 2025/ }).click();
    await boardReady(page);
    expect(await planOf(page)).toContain('(1)');
    await page.goto(`${inject('site')}#${fragment}`);
    await noticeOf(page).getByRole('button', { name: 'Back to that game' }).click();
    await expect.poll(() => planOf(page)).toContain('(1)');
    expect(errors).toEqual([]);
    await close();
  });

  test('a link that can’t be opened changes nothing, and says why', async () => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    const plan = await planOf(page);
    expect(plan).toContain('(1)');
    await page.goto(`${inject('site')}#118H-9SHG-3VC4-G9`);
    await noticeOf(page).getByText('The link was not opened.').waitFor();
    expect([await seedOf(page), await planOf(page)]).toEqual(['seed M1NE', plan]);
    expect(errors).toEqual([]);
    await close();
  });

  test('what was put away can be kept after all', async () => {
    const { page, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    await page.getByRole('button', { name: 'Title' }).click();
    await startLevel(page, 'Benelux', 'MORE');
    await page.getByRole('button', { name: 'Title' }).click();
    await page.getByRole('button', { name: /^Put away for good: Benelux/ }).click();
    expect(await page.getByText('Kept games').count()).toBe(0);
    await page.getByRole('button', { name: 'Keep it after all' }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Back to: Benelux/ }).waitFor();
    await close();
  });
});

const MARKUP = '<img src=x onerror="globalThis.hacked=1"><b>own</b>';
const own: Scenario = {
  ...flagship,
  id: 'our-own',
  title: { en: MARKUP },
  sites: flagship.sites.map((site) => ({ ...site, name: { en: '<img src=x onerror=hacked=1>' } })),
};

describe('files', () => {
  test('of scenario and game are exported, and opened by button, drop and paste alike', async () => {
    const { page, errors, close } = await takeSeat(browser);
    await lay(page, seatedAt(benelux, ACTIONS.slice(0, 3), 'F11ES'));
    await boardReady(page);
    await openShare(page);
    const save = async (name: string): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialogOf(page).getByRole('button', { name }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      return { name: download.suggestedFilename(), text };
    };
    const scenario = await save('Save the scenario as a file');
    const game = await save('Save the game as a file');
    expect(scenario).toEqual({
      name: 'lowland-skies-benelux.json',
      text: printScenario(flagship),
    });
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();

    const plan = () => planOf(page);
    const isScenario = async (): Promise<void> => {
      await noticeOf(page).getByText('Opened: Benelux, to be played with seed').waitFor();
      await expect.poll(plan).toContain('(0)');
    };
    const isGame = async (): Promise<void> => {
      await noticeOf(page).getByText('It is yours to go on with').waitFor();
      await expect.poll(plan).toContain('(3)');
    };
    await drop(page, [scenario]);
    await isScenario();
    await drop(page, [game]);
    await isGame();
    await paste(page, scenario.text);
    await isScenario();
    await paste(page, game.text);
    await isGame();
    await drop(page, [], `${inject('site')}#118H-9SHG-3VC4-G8`);
    await isScenario();
    for (const [file, opened] of [
      [scenario, isScenario],
      [game, isGame],
    ] as const) {
      await page.getByRole('button', { name: 'Title' }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a file' }).click(),
      ]);
      await chooser.setFiles({
        name: file.name,
        mimeType: 'application/json',
        buffer: Buffer.from(file.text),
      });
      await opened();
    }
    expect(errors).toEqual([]);
    await close();
  });

  test('that are none of the game’s are refused with a reason', async () => {
    const { page, errors, close } = await takeSeat(browser);
    const why = async (text: string): Promise<void> => {
      await noticeOf(page).getByText(text).waitFor();
      expect(await noticeOf(page).count()).toBe(1);
    };
    await drop(page, [{ name: 'holiday.png', text: '\u0089PNG\r\n\u001a\n' }]);
    await why('holiday.png was not opened: it is neither a game');
    await drop(page, [{ name: 'huge.json', text: 'x'.repeat(1_500_000) }]);
    await why('huge.json was not opened: it has 1.5 MB');
    await drop(page, [
      { name: 'a.json', text: '{}' },
      { name: 'b.json', text: '{}' },
    ]);
    await why('several files');
    await drop(page, [{ name: 'level.json', text: printScenario({ ...flagship, years: [] }) }]);
    await why('level.json was not opened: it can’t be played as a scenario. years: must have');
    await paste(page, 'see you tomorrow!');
    await why('What was pasted was not opened');
    await page.getByLabel('Code or link').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '{');
      const init = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
    });
    await why('What was pasted was not opened: it is neither');
    expect(errors).toEqual([]);
    await close();
  });
});

test('markup in the names of a scenario is text, from a file and from a link', async () => {
  const sender = await takeSeat(browser);
  await drop(sender.page, [{ name: `${MARKUP}.json`, text: printScenario(own) }]);
  await boardReady(sender.page);
  await buyJointOrder(sender.page);
  const heard = listen(sender);
  const fragment = await copyFragment(sender.page, 'game');
  await openShare(sender.page);
  expect(await dialogOf(sender.page).innerText()).toContain('There is no short code for this');
  expect(await dialogOf(sender.page).innerText()).toContain(MARKUP);
  await sender.page.keyboard.press('Escape');
  await drop(sender.page, [{ name: `${MARKUP}.json`, text: '{}' }]);
  await noticeOf(sender.page).getByText(`${MARKUP}.json was not opened`).waitFor();

  const receiver = await takeSeat(browser, { fragment });
  await boardReady(receiver.page);
  expect(await planOf(receiver.page)).toContain('(1)');
  for (const { page, errors } of [sender, receiver]) {
    await page.getByRole('button', { name: 'Title' }).click();
    expect(await page.getByText(MARKUP).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img, b:text-is("own")').count()).toBe(0);
    expect(errors).toEqual([]);
  }
  expect(heard.saidTo(fragment.slice(0, 30))).toEqual([]);
  await sender.close();
  await receiver.close();
});

test('no server hears of what stands after the #', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await page.goto('about:blank');
  const heard = listen(seat);
  await page.goto(`${inject('site')}#118H-9SHG-3VC4-G8`);
  await boardReady(page);
  expect(await seedOf(page)).toBe('seed ABC12');
  expect(heard.saidTo('http').length).toBeGreaterThan(3);
  expect(heard.saidTo('118H')).toEqual([]);
  await page.reload();
  await boardReady(page);
  expect(heard.saidTo('118H')).toEqual([]);
  await seat.close();
});

/** What a reader sees in the QR code that the page draws. */
async function scanned(page: Page): Promise<string | undefined> {
  const side = 400;
  const darkness = await page.locator('.wall svg').evaluate(async (svg, size) => {
    const picture = new Image(size, size);
    const markup = new XMLSerializer().serializeToString(svg);
    picture.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const pencil = canvas.getContext('2d');
    pencil?.drawImage(picture, 0, 0, size, size);
    const pixels = pencil?.getImageData(0, 0, size, size).data ?? [];
    let text = '';
    for (let i = 0; i < pixels.length; i += 4) text += (pixels[i] ?? 0) < 128 ? '#' : ' ';
    return text;
  }, side);
  const pixels = [...darkness].flatMap((one) =>
    one === '#' ? [0, 0, 0, 255] : Array(4).fill(255),
  );
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}

test('the QR code fills the screen, and a reader finds the link in it', async () => {
  const { page, errors, close } = await takeSeat(browser, { viewport: PHONE });
  await lay(page, finish(flagship, 'TULIP', ACTIONS));
  await openShare(page);
  const links = await dialogOf(page).locator('.share-address').allTextContents();
  for (const [index, name] of ['This scenario', 'This game'].entries()) {
    await dialogOf(page).getByRole('button', { name: 'Show it large' }).nth(index).click();
    const wall = page.getByRole('dialog', { name });
    const box = await wall.boundingBox();
    expect([box?.width, box?.height]).toEqual([PHONE.width, PHONE.height]);
    expect(await scanned(page)).toBe(links[index]);
    await page.keyboard.press('Escape');
    await wall.waitFor({ state: 'detached' });
  }
  expect(errors).toEqual([]);
  await close();
});

test('a refused copy says so and selects the text; the dialog gives its focus back', async () => {
  const { page, errors, close } = await takeSeat(browser, {
    before: () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    },
  });
  await startLevel(page, 'Benelux', 'C0PY');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('heading', { name: 'This scenario' }).waitFor();
  // Nothing but the dialog can be reached from it, and no key of the table works.
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await dialogOf(page).getByRole('button', { name: 'Copy the link' }).click();
  await dialogOf(page).getByText('did not let the page copy').waitFor();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await dialogOf(page).locator('.share-address').textContent());
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('button', { name: 'Put it down' }).count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('a scenario too long for a link is offered as a file, with the reason', async () => {
  const names = (text: string, length: number): string =>
    Array.from({ length }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919 + text.length) % 20000)),
    ).join('');
  const long: Scenario = { ...own, briefing: { en: names('briefing', 2000) } };
  const { page, errors, close } = await takeSeat(browser);
  await drop(page, [{ name: 'long.json', text: printScenario(long) }]);
  await boardReady(page);
  await openShare(page);
  const dialog = dialogOf(page);
  expect(await dialog.innerText()).toContain('a link has at most 2,000. Use a file instead.');
  expect(await dialog.getByRole('button', { name: 'Copy the link' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Save the scenario as a file' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('the file of a game that is kept nowhere else opens like any other', async () => {
  const { page, close } = await takeSeat(browser);
  await paste(page, printSave(seatedAt(benelux, ACTIONS.slice(0, 2), 'PASTE')));
  await boardReady(page);
  expect(await planOf(page)).toContain('(2)');
  await close();
});
