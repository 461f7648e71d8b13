import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { type Graphics, launchChromium } from './chromium';

const running = new Map<Graphics, Browser>();

/**
 * The Chromium of this worker, started when it is first asked for: a file of tests has it to itself,
 * and the next one need not start another. To `close` it, in `afterAll`, closes all that was opened
 * in it; it ends with the worker.
 */
export async function openChromium(graphics: Graphics = 'canvas'): Promise<Browser> {
  const known = running.get(graphics);
  // It may have crashed.
  if (known?.isConnected()) return known;
  const browser = await launchChromium(inject('chromium'), graphics);
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  running.set(graphics, browser);
  return browser;
}
