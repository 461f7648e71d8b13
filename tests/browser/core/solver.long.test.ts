import { parseScenario } from '../../../src/scenario/check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import shipped from '../../../levels/proofs/benelux.json';
import { unwrap } from '../../../src/base/result';
import { openChromium } from '../../browsers/open';
import { solverPage } from '../../browsers/site';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof solverPage>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), solverPage()]);
  page = await browser.newPage();
  await page.goto(site.url);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const scenario = unwrap(parseScenario(benelux));

test('workers prove the flagship’s par anew, and come to the one that is shipped', async () => {
  expect(page.workers().length).toBe(0);
  const { finding, progress } = await page.evaluate((question) => window.answer(question), {
    scenario,
    actions: [],
  });
  expect(page.workers().length).toBeGreaterThan(0);
  expect(finding).toMatchObject({ isProved: true, incumbent: { value: shipped.par } });
  expect(progress).toBeGreaterThan(5);
});

test('a search is stopped with its best, and the workers are there for the next', async () => {
  const finding = await page.evaluate((question) => window.stopEarly(question), {
    scenario,
    actions: [],
  });
  expect(finding.isProved).toBe(false);
  expect(finding.bound.numerator).toBeGreaterThan(shipped.par.numerator);
  const hindsight = await page.evaluate((question) => window.answer(question), {
    scenario,
    actions: [],
    seed: 'TULIP',
  });
  expect(hindsight.finding.isProved).toBe(true);
});

test('the model is written for other solvers', async () => {
  const text = await page.evaluate((question) => window.model(question), { scenario, actions: [] });
  expect(text).toContain('shared_picture_be_by_2026');
  expect(text).toMatch(/^\\ Lowland Skies: benelux/);
});

test('no worker has HiGHS compiled as it streams in, which at times ends the page in Chromium', async () => {
  const own = await browser.newPage();
  const streamed: string[] = [];
  own.on('request', (request) => {
    if (request.url().endsWith('/streamed')) streamed.push(request.url());
  });
  const changed: string[] = [];
  await own.route(/solver-worker[^/]*\.[jt]s/, async (route) => {
    const response = await route.fetch();
    changed.push(route.request().url());
    const body = `for (const name of ['compileStreaming', 'instantiateStreaming']) {
      const plain = WebAssembly[name];
      WebAssembly[name] = async (...args) => {
        await fetch('/streamed').catch(() => undefined);
        return plain.call(WebAssembly, ...args);
      };
    }
    ${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await own.goto(site.url);
  const { finding } = await own.evaluate((question) => window.answer(question), {
    scenario,
    actions: [],
    seed: 'TULIP',
  });
  expect(finding.isProved).toBe(true);
  expect(changed.length).toBeGreaterThan(0);
  expect(streamed).toEqual([]);
  await own.close();
});
