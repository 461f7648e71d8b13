import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { growHands, letPlay } from './random-hands';
import { takeSeat } from '../seat';

/** What the hands do: in soak about half an hour of it. */
const DEEDS = isSoak ? 40_000 : 700;
const SAMPLES = isSoak ? 30 : 7;
/** Samples left out: until then code is compiled, and what is fetched once arrives. */
const WARM_UP = isSoak ? 5 : 4;

/** About what the title has. */
const FEW_NODES = 560;

interface Sample {
  readonly minute: number;
  readonly megabytes: number;
  readonly listeners: number;
  readonly nodes: number;
}

/**
 * From wherever the hands have left the page, back to the title: settings lead back to the table, and so
 * does the screen that is given to the next player.
 */
async function leave(page: Page): Promise<void> {
  await eventually('whether the page is back at the title', () =>
    page.evaluate(() => {
      document.querySelector('dialog')?.close();
      const outward = /^(?:Title|Back|Begin this turn)$/;
      for (const button of document.querySelectorAll<HTMLElement>('button'))
        if (outward.test(button.textContent?.trim() ?? '')) return void button.click();
      return document.querySelector('.box') !== null;
    }),
  ).toBe(true);
}

/** On the title with the first level chosen, and whatever is no longer reachable thrown away. */
async function measure(page: Page, client: CDPSession, minute: number): Promise<Sample> {
  await leave(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('.box')?.click());
  await page.locator('.brief').first().waitFor();
  await drawn(page);
  const read = async (): Promise<Sample> => {
    for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
    const megabytes = of('JSHeapUsedSize') / 1e6;
    return { minute, megabytes, listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  // A screen that was left while something was on its way to it is let go once that has come.
  for (let before = await read(); ;) {
    await drawn(page);
    const now = await read();
    if (now.nodes >= before.nodes && now.nodes < 2 * FEW_NODES) return now;
    before = now;
  }
}

/** The slope of the straight line nearest to the samples, in megabytes a minute. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const middle = mean(({ minute }) => minute);
  const level = mean(({ megabytes }) => megabytes);
  const along = mean(({ minute, megabytes }) => (minute - middle) * (megabytes - level));
  return along / mean(({ minute }) => (minute - middle) ** 2);
}

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
// Whatever happens, no page of the hands is left to take the focus from another file's.
afterAll(() => browser.close());

test('random play leaves no listener behind, and the heap flat', async () => {
  const { page, context, errors, close } = await takeSeat(browser);
  await page.addInitScript(growHands, 7);
  await page.reload();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  const samples: Sample[] = [];
  const begun = Date.now();
  let deeds = 0;
  for (let sample = 1; sample <= SAMPLES; sample++) {
    while (deeds < (sample * DEEDS) / SAMPLES) deeds += (await letPlay(page, 40)).length;
    samples.push(await measure(page, client, (Date.now() - begun) / 60_000));
  }
  const warm = samples.slice(WARM_UP);
  const slope = slopeOf(warm);
  const figures = samples.map(({ megabytes, listeners, nodes }) =>
    [megabytes.toFixed(2), listeners, nodes].join('/'),
  );
  console.log(
    `${deeds} deeds; MB/listeners/nodes: ${figures.join(' ')}; ` +
      `${slope.toFixed(3)} MB a minute`,
  );
  expect(deeds).toBeGreaterThan(100);
  const most = Math.max(...warm.map(({ listeners }) => listeners));
  expect(most - (warm[0]?.listeners ?? 0)).toBeLessThanOrEqual(8);
  if (isSoak) expect(slope).toBeLessThan(0.1);
  expect(errors).toEqual([]);
  await close();
});
