import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import proof from '../../../levels/proofs/coast-road.json';
import { unwrap } from '../../../src/base/result';
import { parseScenario } from '../../../src/scenario/check';
import { expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { planOf } from '../../cli/sources';
import { finish, lay, points } from '../finished';
import { takeSeat } from '../seat';
import { expectFigure, expectFrontier, expectReported, openDetails, showCostliest } from './report';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const scenario = unwrap(parseScenario(coastRoad));

test('par, the costliest decision with its alternative, and the frontier are seen', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await lay(page, finish(scenario, 'HERON', planOf(['kit 5,0'], [], [])));
  await expectReported(page);
  await page.getByText('The figures as a table').click();
  const par = proof.par.numerator / proof.par.denominator;
  await expectFigure(page, 'Par').toContain(points(par));
  // One kit on the capital holds 10 ÷ 3 points.
  await expectFigure(page, 'Your plan').toContain(points(10 / 3));
  await openDetails(page);
  await expectText(page.locator('.debrief')).toContain(points(par - 10 / 3));
  await showCostliest(page);
  await expectFrontier(page, proof.frontier.length);
  expect(seat.errors).toEqual([]);
  await seat.close();
});

test('a year is looked into when asked', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  await lay(page, finish(scenario, 'HERON', planOf(['kit 1,1'], [], [])));
  await expectReported(page);
  await openDetails(page);
  const offered = page.getByRole('button', { name: /^Look into/ });
  await expectCount(offered).toBeGreaterThan(0);
  const before = await offered.count();
  await offered.first().click();
  await expectCount(offered).toBe(before - 1);
  expect(seat.errors).toEqual([]);
  await seat.close();
});
