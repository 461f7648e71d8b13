import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { type Graphics, launchChromium } from './chromium';

/** Starts the Chromium of this run; close it in `afterAll`. */
export const openChromium = (graphics?: Graphics): Promise<Browser> =>
  launchChromium(inject('chromium'), graphics);
