import { parseScenario } from '../../../src/scenario/check';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import shipped from '../../../levels/proofs/benelux.json';
import { unwrap } from '../../../src/base/result';
import { withChecks } from '../../../src/codes/checksum';
import { CODE_FORMAT } from '../../../src/codes/code';
import { printLetters } from '../../../src/codes/base32';
import { printScenario } from '../../../src/scenario/scenario';
import { eventually, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { seatedAt } from '../../views/game-session';
import { openDetails } from '../debrief/report';
import { figureOf, finish, lay } from '../finished';
import { ACTIONS } from '../plan';
import { boardReady, PHONE, startLevel, takeSeat, WIDE, expectPlan } from '../seat';
import {
  buyJointOrder,
  cardsOf,
  copyFragment,
  dialogOf,
  drop,
  expectNotice,
  expectSeed,
  noticeOf,
  openShare,
  paste,
  planOf,
  toTitle,
} from './sharing';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const flagship = unwrap(parseScenario(benelux));
const ENOUGH = 90_000;
const PAR = (shipped.par.numerator / shipped.par.denominator).toFixed(1);
describe.each(cases([WIDE, PHONE], [PHONE]))('at $width × $height', (viewport) => {
  test('a scenario’s link gives the same board and the same cards in another browser', async () => {
    const sender = await takeSeat(browser, { viewport });
    await startLevel(sender.page, 'The coast road', 'heron');
    await expectSeed(sender.page).toBe('seed HER0N');
    const fragment = await copyFragment(sender.page, 'scenario');
    const cards = await cardsOf(sender.page, 3);
    await sender.close();

    const receiver = await takeSeat(browser, { viewport, fragment });
    const { page } = receiver;
    await boardReady(page);
    await expectNotice(page).toContain('The coast road, to be played with seed');
    await eventually('what stands after the #', () => new URL(page.url()).hash).toBe('');
    await expectSeed(page).toBe('seed HER0N');
    await noticeOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await cardsOf(page, 3)).toEqual(cards);
    expect([...sender.errors, ...receiver.errors]).toEqual([]);
    await receiver.close();
  });

  everyday.test(
    'a code is opened as it was heard, and what is wrong with one is said beside it',
    async () => {
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
        await fault.getByText('has a mistake').waitFor();
      }
      await field.fill(printLetters(withChecks([CODE_FORMAT + 1, 1, 7, 7])));
      await open.click();
      await fault.getByText('newer version').waitFor();
      await expectText(fault).toContain(`${CODE_FORMAT + 1}`);
      await expectText(fault).toContain(`knows format of codes ${CODE_FORMAT}`);
      await expectCount(page.locator('.table')).toBe(0);

      const heard = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i');
      await field.fill(`  ${heard.replaceAll('-', ' ')} `);
      await page.keyboard.press('Enter');
      await boardReady(page);
      await expectSeed(page).toBe('seed 011');
      expect(errors).toEqual([]);
      await close();
    },
  );

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
    await expectNotice(page).toContain('go on with from here');
    await expectSeed(page).toBe('seed GAME1');
    await expectPlan(page).toBe(planned);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectPlan(page).not.toBe(planned);
    const changed = await planOf(page);
    await page.reload();
    await boardReady(page);
    await expectPlan(page).toBe(changed);
    await expectCount(noticeOf(page)).toBe(0);
    expect(receiver.errors).toEqual([]);
    await receiver.close();
  });

  everyday.test('a finished game’s link opens to the same debrief', async () => {
    const figures = async (page: Page): Promise<string[]> => {
      await page.getByText('The figures as a table').click();
      await expect
        .poll(() => figureOf(page, 'Par'), { timeout: ENOUGH, message: 'par' })
        .toContain(PAR);
      return Promise.all(['Par', 'Your plan', 'Luck', 'Score'].map((name) => figureOf(page, name)));
    };
    const sender = await takeSeat(browser, { viewport });
    await lay(sender.page, finish(flagship, 'TULIP', ACTIONS));
    const sent = await figures(sender.page);
    await openDetails(sender.page);
    const years = await sender.page.locator('.years-table').innerText();
    const fragment = await copyFragment(sender.page, 'game');
    expect(fragment.replaceAll('-', '').length).toBeLessThanOrEqual(100);
    await sender.close();

    const receiver = await takeSeat(browser, { viewport, fragment });
    expect(await figures(receiver.page)).toEqual(sent);
    await openDetails(receiver.page);
    await expectText(receiver.page.locator('.years-table')).toBe(years);
    expect(receiver.errors).toEqual([]);
    await receiver.close();
  });

  test('a game in progress is kept when a link is opened, and one press brings it back', async () => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    const fragment = await copyFragment(page, 'scenario');
    await page.goto(`${inject('site')}#${fragment.toLowerCase()}`);
    await noticeOf(page).getByText('The game you were in is kept').waitFor();
    await expectPlan(page).toContain('(0)');
    // A second link in a row: still there.
    await paste(page, `${inject('site')}#${fragment}`);
    await page.reload();
    await boardReady(page);
    await toTitle(page);
    await page.getByRole('button', { name: /^Back to: Benelux, 2025/ }).click();
    await boardReady(page);
    await expectPlan(page).toContain('(1)');
    await page.goto(`${inject('site')}#${fragment}`);
    await noticeOf(page).getByRole('button', { name: 'Back to that game' }).click();
    await expectPlan(page).toContain('(1)');
    expect(errors).toEqual([]);
    await close();
  });

  everyday.test('a link that can’t be opened changes nothing, and says why', async () => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    await expectPlan(page).toContain('(1)');
    const plan = await planOf(page);
    await page.goto(`${inject('site')}#118H-9SHG-3VC4-G9`);
    await noticeOf(page).getByText('The link was not opened.').waitFor();
    await expectSeed(page).toBe('seed M1NE');
    await expectPlan(page).toBe(plan);
    expect(errors).toEqual([]);
    await close();
  });

  everyday.test('what was put away can be kept after all', async () => {
    const { page, close } = await takeSeat(browser, { viewport });
    await startLevel(page, 'Benelux', 'MINE');
    await buyJointOrder(page);
    await toTitle(page);
    await startLevel(page, 'Benelux', 'MORE');
    await toTitle(page);
    await page.getByRole('button', { name: /^Put away for good: Benelux/ }).click();
    await expectCount(page.getByText('Saved games')).toBe(0);
    await page.getByRole('button', { name: 'Keep it after all' }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Back to: Benelux/ }).waitFor();
    await close();
  });
});

everyday.describe('files', () => {
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

    const isScenario = async (): Promise<void> => {
      await noticeOf(page).getByText('Opened: Benelux, to be played with seed').waitFor();
      await expectPlan(page).toContain('(0)');
    };
    const isGame = async (): Promise<void> => {
      await noticeOf(page).getByText('It is yours to go on with').waitFor();
      await expectPlan(page).toContain('(3)');
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
      await expectCount(noticeOf(page)).toBe(1);
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
