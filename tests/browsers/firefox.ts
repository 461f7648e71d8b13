import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findInstalled } from '../../src/cli/solvers/installed';
import { inProgramFiles } from './program-files';

/** The Firefox to test with, or undefined: its tests are then named as not run. */
export const findFirefox = (): string | undefined =>
  findInstalled({
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/snap/bin/firefox',
      '/usr/lib/firefox/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ],
  });

/** Runs `visit` with a Firefox without a window, driven through WebDriver BiDi. */
export async function withFirefox<T>(
  executablePath: string,
  visit: (browser: Browser) => Promise<T>,
): Promise<T> {
  // Firefox refuses to run as root in a home that belongs to someone else.
  const home = mkdtempSync(join(tmpdir(), 'lowland-skies-firefox-'));
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 90_000,
      protocolTimeout: 120_000,
      env: { ...process.env, HOME: home },
    });
    try {
      return await visit(browser);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
