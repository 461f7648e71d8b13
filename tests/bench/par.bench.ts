import { parseScenario } from '../../src/scenario/check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import firstLevel from '../../levels/over-the-grounds.json';
import { unwrap } from '../../src/base/result';
import { findInstalled } from '../../src/cli/solvers/installed';
import { createGame } from '../../src/rules/game';
import { exportLp } from '../../src/solver/model/lp-format';
import { findPar } from '../../src/solver/par';
import { openChromium } from '../browsers/open';
import { solverPage } from '../browsers/site';
import { median } from './ratio';

const ROUNDS = 5;
const cbc = findInstalled({ variable: 'CBC_PATH', names: ['cbc'], places: [] });
const scenario = unwrap(parseScenario(benelux));
const small = unwrap(parseScenario(firstLevel));
const seconds = (times: readonly number[]): string =>
  `${times.map((time) => time.toFixed(1)).join(', ')} s, median ${median(times).toFixed(1)} s`;

test('the flagship’s par in Chromium, beside CBC', async () => {
  if (cbc === undefined) throw new Error('CBC is not installed: there is nothing to set beside');
  const highs = await loadHighs();
  const folder = mkdtempSync(join(tmpdir(), 'lowland-skies-bench-'));
  const model = join(folder, 'model.lp');
  writeFileSync(model, exportLp(highs, createGame(scenario)));
  const site = await solverPage();
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(site.url);
  const ask = (question: { scenario: typeof scenario; actions: [] }) =>
    page.evaluate((asked) => window.answer(asked), question);
  try {
    const first = await ask({ scenario: small, actions: [] });
    const again = await ask({ scenario: small, actions: [] });
    const load = (first.milliseconds - again.milliseconds) / 1000;
    const [cold, ours, theirs, still]: [number[], number[], number[], number[]] = [[], [], [], []];
    // In turn, so that a busy machine slows both alike.
    for (let round = 0; round < ROUNDS; round++) {
      // While the other solver works, the workers are let go: the next ones compile the solver anew.
      for (const times of [cold, ours]) {
        const answered = await ask({ scenario, actions: [] });
        expect(answered.finding.isProved).toBe(true);
        times.push(answered.milliseconds / 1000);
        still.push(answered.longestStill);
      }
      const begun = performance.now();
      execFileSync(cbc, [model, 'solve'], { stdio: 'ignore' });
      theirs.push((performance.now() - begun) / 1000);
    }
    const ratio = median(ours.map((time, i) => time / (theirs[i] ?? Number.NaN)));
    const workers = page.workers().length;
    console.log(`Chromium, ${workers} workers that have just been started: ${seconds(cold)}`);
    console.log(`Chromium, the same workers asked again: ${seconds(ours)}`);
    console.log(`CBC on the exported model: ${seconds(theirs)}`);
    console.log(`ratio, median of the rounds: ${ratio.toFixed(2)}`);
    console.log(`starting workers with the solver: ${load.toFixed(2)} s`);
    console.log(`longest that the page stood still: ${Math.max(...still).toFixed(0)} ms`);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the flagship’s par on one thread of Node, and its memory', async () => {
  const highs = await loadHighs();
  const before = highs.memoryBytes;
  const { nodes, seconds: taken } = findPar(highs, createGame(scenario));
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(`one thread: ${taken.toFixed(1)} s, ${nodes} branches`);
  console.log(
    `the solver’s memory: ${megabytes(before)} before, ${megabytes(highs.memoryBytes)} after`,
  );
});
