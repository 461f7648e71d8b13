import { type Browser, chromium } from 'playwright-core';
import { findInstalled } from '../../src/cli/solvers/installed';
import { inProgramFiles } from './program-files';
import { canRunPackaged, unpackChromium } from './packaged';

/** A browser of the Chromium family: its program, and what its environment needs besides. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const whereabouts = {
  variable: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  places: [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
    ...inProgramFiles('Chromium/Application/chrome.exe'),
    ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
};

/**
 * The Chromium to test with: the one that CHROME_PATH names, the one that comes with the development
 * packages (the same everywhere, and quick to start), or an installed one where that can't run.
 * Without any, the run fails and says what to do.
 */
export async function findChromium(): Promise<Chromium> {
  if (canRunPackaged && !process.env[whereabouts.variable]) return unpackChromium();
  const executablePath = findInstalled(whereabouts);
  if (executablePath !== undefined) return { executablePath, env: {} };
  throw new Error(
    'No Chromium, Chrome or Edge was found for the browser tests: ' +
      'install one of them, or set CHROME_PATH to its program.',
  );
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the page's canvas is drawn: plainly and fast, or by WebGL in software. */
export type Graphics = 'canvas' | 'webgl';

const GRAPHICS: Readonly<Record<Graphics, readonly string[]>> = {
  canvas: ['--disable-gpu', '--disable-3d-apis'],
  webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};

/**
 * Starts a browser without a window; whoever starts it closes it.
 *
 * @param more further arguments of its program
 */
export const launchChromium = (
  { executablePath, env }: Chromium,
  graphics: Graphics = 'canvas',
  more: readonly string[] = [],
): Promise<Browser> =>
  chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...QUIET, ...GRAPHICS[graphics], ...more],
    headless: true,
    timeout: 60_000,
  });
