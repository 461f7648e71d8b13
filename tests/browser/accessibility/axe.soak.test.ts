import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOKS } from '../../../src/app/settings/settings';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { SCREENS, SIZES } from '../../shots/screens';
import { set } from '../../shots/set';
import { takeSeat } from '../seat';
import { faultsOf } from './axe';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

describe.each(Object.entries(SIZES))(
  'axe-core finds nothing wrong on a %s page',
  (_size, viewport) => {
    describe.each(LOOKS)('in %s', (look) => {
      test.each(Object.entries(SCREENS))('with %s', async (_screen, visit) => {
        const { page, errors, close } = await takeSeat(browser, { viewport });
        await set(page, { look });
        await visit(page);
        await eventually('what axe-core finds wrong', () => faultsOf(page)).toEqual([]);
        expect(errors).toEqual([]);
        await close();
      });
    });
  },
);
