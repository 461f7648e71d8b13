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
import { paste } from '../browser/share/sharing';
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
    ready: string;
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

/** What the page's thread did while something was done, in milliseconds. */
interface Work {
  /** Its longest task, drawing included; 0 where none took 50. */
  readonly longest: number;
  readonly script: number;
}

type Measure = (act: () => Promise<unknown>) => Promise<Work>;

async function measureOn(page: Page): Promise<Measure> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
  };
  return async (act) => {
    await page.evaluate(() => void (window.longest = 0));
    const before = await script();
    await act();
    const longest = await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return window.longest;
    });
    return { longest, script: (await script()) - before };
  };
}

const tell = (what: string, { longest, script }: Work): void =>
  console.log(
    `${what}: script ${script.toFixed(0)} ms in all, ` +
      (longest === 0 ? 'no task over 50 ms' : `longest task ${longest.toFixed(0)} ms`),
  );

interface ProcessClient {
  send(
    method: 'SystemInfo.getProcessInfo',
  ): Promise<{ processInfo: { type: string; id: number }[] }>;
}

/** Megabytes of all the browser's processes that are the page's own. */
async function rendererMegabytes(client: ProcessClient): Promise<number> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0')
    .reduce((sum, kilobytes) => sum + Number(kilobytes) / 1000, 0);
}

/** By how many megabytes those processes grow at most while something is done. */
async function growthOf(client: ProcessClient, act: () => Promise<unknown>): Promise<number> {
  const before = await rendererMegabytes(client);
  let most = before;
  let isDone = false;
  const watch = async (): Promise<void> => {
    while (!isDone) most = Math.max(most, await rendererMegabytes(client));
  };
  const acted = act().finally(() => (isDone = true));
  await Promise.all([acted, watch()]);
  return most - before;
}

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
  const measure = await measureOn(page);
  /** Lays a text ready in the page first: passing it there is no part of what is measured. */
  const dropped = async (text: string, says: string): Promise<Work> => {
    await page.evaluate((ready) => void (window.ready = ready), text);
    return measure(async () => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([window.ready], 'a.json'));
        const init = { dataTransfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', init));
      });
      await notice.getByText(says).waitFor();
    });
  };
  const small = printGameFile(recordOf(1));
  tell('a level of 320,000 sites', await dropped(wide, 'was not opened'));
  tell('a game of two actions, with the board arriving', await dropped(small, 'Opened'));
  tell('a game of two actions', await dropped(printGameFile(recordOf(2)), 'Opened'));
  tell('a game of 31,600 actions', await dropped(steps, 'Opened'));
  const client = await browser.newBrowserCDPSession();
  for (const [what, text, says] of [
    ['a level of 320,000 sites', wide, 'was not opened'],
    ['a game of 31,600 actions', steps, 'Opened'],
  ] as const) {
    const growth = await growthOf(client, () => dropped(text, says));
    console.log(`${what}, brought again: ${growth.toFixed(0)} MB more at most (64 asked)`);
  }
  tell(
    'the code of a generated board',
    await measure(async () => {
      await paste(page, code);
      await notice.getByText('to be played with seed').waitFor();
    }),
  );
  tell(
    'Share on it',
    await measure(async () => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.locator('.share-code').first().waitFor();
    }),
  );
  await close();
  await browser.close();
});

test('the greatest board: its presses, and the memory of its debrief', async () => {
  const browser = await openChromium();
  const { page, close } = await takeSeat(browser, { before: watchTasks });
  const board = greatestBoard();
  const measure = await measureOn(page);
  const press = (name: string | RegExp) => async (): Promise<void> =>
    page.getByRole('button', { name }).first().click();
  await lay(page, createGameSession(board, 'GREAT'));
  await boardReady(page);
  for (const layer of [1, 3, 8]) {
    tell(`take piece ${layer}`, await measure(() => page.keyboard.press(`${layer}`)));
    const { x, y } = await pointOf(page, { x: layer, y: 4 });
    tell('place it', await measure(() => page.mouse.click(x, y)));
  }
  tell('undo', await measure(() => page.keyboard.press('Control+z')));
  tell('redo', await measure(() => page.keyboard.press('Control+y')));
  await page.keyboard.press('Escape');
  for (const key of ['o', 'v', 'v'])
    tell(`key ${key}`, await measure(() => page.keyboard.press(key)));
  tell('close the books', await measure(press('End planning')));
  tell('turn all', await measure(press('Turn all that are left')));
  tell('next year', await measure(() => page.locator('.bar-acts .go').click()));

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
    await measure(() =>
      lay(page, finish(board, 'GREAT', [...orders, { do: 'close-books' }, ...close6])),
    ),
  );
  const stop = page.getByRole('button', { name: /stop/i }).first();
  await stop.waitFor();
  const memory: number[] = [];
  for (let second = 0; second < 20; second++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    memory.push(await rendererMegabytes(client));
  }
  tell('stop the search', await measure(() => stop.click()));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  const after = await rendererMegabytes(client);
  const debrief = await page.context().newCDPSession(page);
  await debrief.send('HeapProfiler.collectGarbage');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  const collected = await rendererMegabytes(client);
  console.log(
    `renderers: ${before.toFixed(0)} MB before the debrief, ${Math.max(...memory).toFixed(0)} MB at ` +
      `most in 20 s of search (${memory
        .filter((_, i) => i % 5 === 4)
        .map((m) => m.toFixed(0))
        .join(', ')}), ` +
      `${after.toFixed(0)} MB once it is stopped, ${collected.toFixed(0)} MB once garbage is ` +
      `collected, with ${page.workers().length} workers left`,
  );
  await close();
  await browser.close();
}, 600_000);
