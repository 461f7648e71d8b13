import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import shipped from '../../../levels/proofs/benelux.json';
import { toNumber } from '../../../src/base/fraction';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { finish, flagship, lay, PAR, points } from '../finished';
import { ACTIONS, expectedResult } from '../plan';
import { PHONE, takeSeat, WIDE } from '../seat';
import { expectFigure, expectFrontier, expectReported, openDetails, showCostliest } from './report';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** The report searches some fifty questions before it rests; other tests share the machine. */
const PATIENCE = 20 * 60_000;

test.each(isSoak ? [WIDE, PHONE] : [PHONE])(
  'the report of a game of Benelux at $width × $height',
  { timeout: PATIENCE },
  async (viewport) => {
    const seat = await takeSeat(browser, { viewport });
    const { page } = seat;
    await lay(page, finish(flagship, 'TULIP', ACTIONS));
    await expectReported(page);
    await page.getByText('The figures as a table').click();
    const { planned, luck, score } = expectedResult('TULIP');
    const yours = toNumber(planned);
    await expectFigure(page, 'Par').toContain(PAR);
    await expectFigure(page, 'Your plan').toContain(points(yours));
    await expectFigure(page, 'Luck').toContain(points(Math.abs(toNumber(luck))));
    await expectFigure(page, 'Score').toContain(String(score));
    const report = page.locator('.debrief');
    const lost = points(toNumber(shipped.par) - yours);
    // 44.1 of 82.6 is 53.3 %: more than the half that makes a Clerk, less than a Steward's 65 %.
    await expectText(page.locator('.rank-name')).toBe('Clerk');
    await openDetails(page);
    await expectText(report).toContain(`par ${PAR} − your plan ${points(yours)}`);
    await expectText(report).toContain(lost);
    await page.getByRole('region', { name: 'What this level is about' }).waitFor();
    await showCostliest(page);
    await expectFrontier(page, 12);
    expect(seat.errors).toEqual([]);
    await seat.close();
  },
);
