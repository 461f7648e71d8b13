import { preview } from 'vite';
import { expect, inject, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { openChromium } from '../browsers/open';
import { type Interaction, INTERACTIONS, measureInteractions } from './interactions';
import { buildOld } from './old-build';
import { quantile } from './ratio';

const ROUNDS = 2;
const land = benelux.board.rows.flatMap((row, y) =>
  [...row].flatMap((cell, x) => (cell === '.' ? [] : [{ x, y }])),
);
const hexAt = (index: number) => land[index % land.length] ?? { x: 0, y: 0 };

/** Each step takes another piece, glides over three hexes, and places it on a fourth. */
const steps = Array.from({ length: 21 }, (_, step) => ({
  key: String(1 + (step % 4)),
  over: [1, 2, 3].map((move) => hexAt(step * 7 + move * 5)),
  on: hexAt(step * 11 + 3),
}));

const serve = (outDir: string) =>
  preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });

const FIGURES = ['wait', 'script', 'all', 'paint'] as const;
const BUILDS = ['old', 'new'] as const;

test('interactions on the flagship at a sixth of the speed, against the old build', async () => {
  expect(inject('trouble')).toBe('');
  const old = buildOld();
  if (old === undefined) console.log('The old build is not in this history: the new one alone.');
  const served = old === undefined ? undefined : await serve(old);
  const sites = { old: served?.resolvedUrls?.local[0], new: inject('site') };
  const measured: Record<(typeof BUILDS)[number], Interaction[]> = { old: [], new: [] };
  // In turn, so that a busy machine slows both alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const build of BUILDS) {
      const site = sites[build];
      if (site === undefined) continue;
      const browser = await openChromium('webgl');
      measured[build].push(...(await measureInteractions(browser, site, steps)));
      await browser.close();
    }
  await served?.close();
  for (const kind of INTERACTIONS) {
    const spread = (build: (typeof BUILDS)[number], figure: (typeof FIGURES)[number]) => {
      const all = measured[build].filter((one) => one.kind === kind).map((one) => one[figure]);
      return { middle: quantile(all, 0.5), high: quantile(all, 0.95) };
    };
    for (const figure of FIGURES) {
      const [before, after] = [spread('old', figure), spread('new', figure)];
      console.log(
        `${kind}, ${figure}: ${after.middle.toFixed(0)} ms at the median, ` +
          `${after.high.toFixed(0)} ms at the 95th percentile; old build ` +
          `${before.middle.toFixed(0)} and ${before.high.toFixed(0)} ms; ratio of the medians ` +
          (after.middle / before.middle).toFixed(2),
      );
    }
  }
  expect(measured.new.length).toBe(ROUNDS * steps.length * 5);
}, 1_800_000);
