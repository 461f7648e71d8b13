import { parseScenario } from '../../../src/scenario/check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import coastRoad from '../../../levels/coast-road.json';
import shipped from '../../../levels/proofs/benelux.json';
import { unwrap } from '../../../src/base/result';
import { eventually, expectAttribute, expectCount, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { cases } from '../../scale';
import { planOf } from '../../cli/sources';
import { figureOf, finish, flagship, lay, PAR, points } from '../finished';
import { ACTIONS, expectedResult } from '../plan';
import { PHONE, takeSeat, WIDE } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

// The report of the flagship searches some fifty questions before it rests.
const ENOUGH = 240_000;

const expectFigure = (page: Page, name: string) =>
  eventually(`the figure ${name}`, () => figureOf(page, name));

describe.each(cases([WIDE, PHONE], [WIDE]))(
  'after a game of Benelux at $width × $height',
  (viewport) => {
    test('par, luck, the costliest decision with its alternative, and the frontier are seen', async () => {
      const seat = await takeSeat(browser, { viewport });
      const { page } = seat;
      await lay(page, finish(flagship, 'TULIP', ACTIONS));
      await page
        .getByText('Par is proved. Nothing is being searched.')
        .waitFor({ timeout: ENOUGH });
      await page.getByText('The figures as a table').click();
      const { planned, luck, score } = expectedResult('TULIP');
      const inPoints = ({ numerator, denominator }: typeof planned): number =>
        numerator / denominator;
      await expectFigure(page, 'Par').toContain(PAR);
      await expectFigure(page, 'Your plan').toContain(points(inPoints(planned)));
      await expectFigure(page, 'Luck').toContain(points(Math.abs(inPoints(luck))));
      await expectFigure(page, 'Score').toContain(String(score));
      const lost = points(shipped.par.numerator / shipped.par.denominator - inPoints(planned));
      await expectText(page.locator('.debrief')).toContain(
        `par ${PAR} − your plan ${points(inPoints(planned))}`,
      );
      await expectText(page.locator('.debrief')).toContain(lost);
      // 44.1 of 82.6 is 53.3 %: more than the half that makes a Clerk, less than a Steward's 65 %.
      await page
        .getByRole('region', { name: 'What this level is about' })
        .getByText('Clerk')
        .waitFor();
      await page.getByRole('button', { name: 'Show it on the board' }).click();
      const shown = page.getByRole('tab', { name: 'Costliest decision' });
      await expectAttribute(shown, 'aria-selected').toBe('true');
      await page.getByText('The frontier as a table').click();
      const frontier = page.locator('details', { hasText: 'The frontier as a table' });
      const known = frontier.getByRole('row', { name: new RegExp(String.raw`\d+\.\d`) });
      await expectCount(known).toBeGreaterThanOrEqual(12);
      expect(seat.errors).toEqual([]);
      await seat.close();
    });
  },
);

test('a year is looked into when asked', async () => {
  const seat = await takeSeat(browser);
  const { page } = seat;
  const scenario = unwrap(parseScenario(coastRoad));
  await lay(page, finish(scenario, 'HERON', planOf(['kit 1,1'], [], [])));
  await page.getByText('Par is proved. Nothing is being searched.').waitFor({ timeout: ENOUGH });
  const offered = page.getByRole('button', { name: /^Look into/ });
  await expectCount(offered).toBeGreaterThan(0);
  const before = await offered.count();
  await offered.first().click();
  await expectCount(offered).toBe(before - 1);
  expect(seat.errors).toEqual([]);
  await seat.close();
});
