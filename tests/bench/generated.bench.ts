import { expect, test } from 'vitest';
import { openChromium } from '../browsers/open';
import { solverPage } from '../browsers/site';
import { largestBoards } from './boards/largest-boards';

/** Boards, half of them with three years and half with four; `BOARDS` sets another number. */
const BOARDS = Number(process.env['BOARDS'] ?? 200);

/** The value below which a share of a sorted list lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

test('par of generated boards of the largest kinds, in Chromium with two workers', async () => {
  // Made beforehand, so that workers go from question to question.
  const boards = largestBoards(BOARDS);
  const site = await solverPage();
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(site.url);
  try {
    const taken: { seconds: number; nodes: number; still: number; id: string }[] = [];
    for (const scenario of boards) {
      const { finding, milliseconds, longestStill } = await page.evaluate(
        (asked) => window.answer(asked),
        { scenario, actions: [] as [] },
      );
      expect(finding.isProved, scenario.id).toBe(true);
      taken.push({
        seconds: milliseconds / 1000,
        nodes: finding.nodes,
        still: longestStill,
        id: scenario.id,
      });
    }
    const workers = page.workers().length;
    const seconds = taken.map((one) => one.seconds).sort((a, b) => a - b);
    const at = (share: number): string => quantile(seconds, share).toFixed(2);
    console.log(
      `${BOARDS} boards, ${workers} workers: median ${at(0.5)} s, nine of ten ${at(0.9)} s, ` +
        `all ${at(1)} s`,
    );
    const slowest = taken.sort((a, b) => b.seconds - a.seconds).slice(0, 5);
    for (const { id, seconds: time, nodes } of slowest)
      console.log(`slowest: ${id} ${time.toFixed(1)} s, ${nodes} nodes`);
    const still = Math.max(...taken.map((one) => one.still));
    console.log(`longest that the page stood still: ${still.toFixed(0)} ms`);
  } finally {
    await browser.close();
    await site.close();
  }
});
