import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import { createGameSession, restoreGameSession } from '../../src/app/game/game-session';
import { printGameFile } from '../../src/app/game/game-file';
import { createShareCodec } from '../../src/app/import/share-codec';
import { createLibrary } from '../../src/codes/library';
import { generate } from '../../src/generator/generate';
import type { Action } from '../../src/rules/action';
import { parseScenario } from '../../src/scenario/check';
import { openChromium } from '../browsers/open';
import { finish, lay } from '../browser/finished';
import { boardReady, pointOf, takeSeat } from '../browser/seat';
import { drop, paste } from '../browser/share/sharing';
import { greatestBoard } from '../rules/greatest-board';
import { ratioOf } from './ratio';

const flagship = unwrap(parseScenario(benelux));
const PAIR: readonly Action[] = [{ do: 'retire' }, { do: 'take-back', item: { do: 'retire' } }];
const recordOf = (pairs: number) => ({
  ...createGameSession(flagship, 'BENCH'),
  actions: Array<readonly Action[]>(pairs).fill(PAIR).flat(),
});

test('reading twice as long a game takes how many times as long', () => {
  const [some, twice] = [recordOf(8000), recordOf(16_000)];
  const ratio = ratioOf(
    () => void restoreGameSession(twice),
    () => void restoreGameSession(some),
    3,
  );
  console.log(`32,000 actions: ${ratio.toFixed(2)} × 16,000 (2 is linear)`);
});

declare global {
  interface Window {
    longest: number;
  }
}

/** Notes the longest task of the page's thread; tasks under 50 ms are not told of. */
function watchTasks(): void {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
}

/** The longest task, in milliseconds, while something is done until something is on the page. */
async function longest(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => void (window.longest = 0));
  await act();
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.longest;
  });
}

const tell = (what: string, ms: number): void =>
  console.log(`${what}: ${ms === 0 ? 'no task over 50 ms' : `longest task ${ms.toFixed(0)} ms`}`);

test('the longest task of the page while it reads what is brought', async () => {
  expect(inject('trouble')).toBe('');
  const browser = await openChromium();
  const { page, close } = await takeSeat(browser, { before: watchTasks });
  const notice = page.locator('.notice');
  const sites = `[${Array(320_000).fill('{}').join(',')}]`;
  const wide = JSON.stringify({ ...benelux, sites: [] }).replace('"sites":[]', `"sites":${sites}`);
  const steps = printGameFile(recordOf(15_800));
  const board = generate({
    size: 'large',
    nations: 3,
    years: 4,
    difficulty: 'steep',
    seed: 'K7Q2',
  });
  const { code = '' } = createShareCodec(createLibrary([], [], generate)).fragmentsOf(
    createGameSession(board, 'HER0N'),
  );
  const dropped = (text: string) => async (): Promise<void> => {
    await drop(page, [{ name: 'a.json', text }]);
    await notice.first().waitFor();
  };
  tell('a level of 320,000 sites', await longest(page, dropped(wide)));
  tell('a game of 31,600 actions', await longest(page, dropped(steps)));
  tell(
    'the code of a generated board',
    await longest(page, async () => {
      await paste(page, code);
      await notice.getByText('to be played with seed').waitFor();
    }),
  );
  tell(
    'Share on it',
    await longest(page, async () => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.locator('.share-code').first().waitFor();
    }),
  );
  await close();
  await browser.close();
});

/** Megabytes of all the browser's processes that are the page's own. */
async function rendererMegabytes(client: {
  send(
    method: 'SystemInfo.getProcessInfo',
  ): Promise<{ processInfo: { type: string; id: number }[] }>;
}): Promise<number> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0')
    .reduce((sum, kilobytes) => sum + Number(kilobytes) / 1000, 0);
}

test('the greatest board: its presses, and the memory of its debrief', async () => {
  const browser = await openChromium();
  const { page, close } = await takeSeat(browser, { before: watchTasks });
  const board = greatestBoard();
  const press = (name: string | RegExp) => async (): Promise<void> =>
    page.getByRole('button', { name }).first().click();
  await lay(page, createGameSession(board, 'GREAT'));
  await boardReady(page);
  for (const layer of [1, 3, 8]) {
    tell(`take piece ${layer}`, await longest(page, () => page.keyboard.press(`${layer}`)));
    const { x, y } = await pointOf(page, { x: layer, y: 4 });
    tell('place it', await longest(page, () => page.mouse.click(x, y)));
  }
  tell('undo', await longest(page, () => page.keyboard.press('Control+z')));
  tell('redo', await longest(page, () => page.keyboard.press('Control+y')));
  await page.keyboard.press('Escape');
  for (const key of ['o', 'v', 'v'])
    tell(`key ${key}`, await longest(page, () => page.keyboard.press(key)));
  tell('close the books', await longest(page, press('Close the books')));
  tell('turn a card', await longest(page, press('Turn')));
  tell('turn all', await longest(page, press('Turn all that are left')));
  tell('next year', await longest(page, () => page.locator('.bar-acts .go').click()));

  const orders = board.layers
    .slice(0, 3)
    .flatMap(({ id }, i): Action[] =>
      Array.from({ length: 12 }, (_, k) => ({ do: 'order', layer: id, at: { x: k, y: i } })),
    );
  const close6 = Array.from({ length: 5 }, (): Action => ({ do: 'close-books' }));
  const client = await browser.newBrowserCDPSession();
  const before = await rendererMegabytes(client);
  tell(
    'to the debrief',
    await longest(page, () =>
      lay(page, finish(board, 'GREAT', [...orders, { do: 'close-books' }, ...close6])),
    ),
  );
  const stop = page.getByRole('button', { name: /stop/i }).first();
  await stop.waitFor();
  const memory: number[] = [];
  for (let second = 0; second < 30; second++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    memory.push(await rendererMegabytes(client));
  }
  tell('stop the search', await longest(page, () => stop.click()));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  const after = await rendererMegabytes(client);
  console.log(
    `renderers: ${before.toFixed(0)} MB before the debrief, ${Math.max(...memory).toFixed(0)} MB at ` +
      `most in 30 s of search (${memory
        .filter((_, i) => i % 5 === 4)
        .map((m) => m.toFixed(0))
        .join(', ')}), ` +
      `${after.toFixed(0)} MB once it is stopped`,
  );
  await close();
  await browser.close();
}, 600_000);
