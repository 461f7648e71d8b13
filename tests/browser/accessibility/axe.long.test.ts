import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOKS } from '../../../src/app/settings/settings';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { isSoak } from '../../scale';
import { SCREENS, SIZES } from '../../shots/screens';
import { set } from '../../shots/set';
import { takeSeat } from '../seat';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe-core finds wrong with a page as it is now, a line a place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(script);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const looks = isSoak ? LOOKS : (['paper'] as const);
const screens = Object.entries(SCREENS);
const sizes = Object.entries(isSoak ? SIZES : { wide: SIZES.wide });

describe.each(sizes)('axe-core finds nothing wrong on a %s page', (_size, viewport) => {
  describe.each(looks)('in %s', (look) => {
    test.each(screens)('with %s', async (_screen, visit) => {
      const { page, errors, close } = await takeSeat(browser, { viewport });
      await set(page, { look });
      await visit(page);
      await eventually('what axe-core finds wrong', () => faultsOf(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });
  });
});
