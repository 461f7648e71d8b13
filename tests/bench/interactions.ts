import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Hex } from '../../src/hex/hex';
import { pointOf, startLevel, takeSeat } from '../browser/seat';

/** What is done to the board: a piece taken by its key, the pointer moved, a piece placed. */
export const INTERACTIONS = ['take', 'move', 'place'] as const;
export type InteractionKind = (typeof INTERACTIONS)[number];

/** One interaction, measured in the page; all times are in milliseconds. */
export interface Interaction {
  readonly kind: InteractionKind;
  /** From the event's own timestamp until its first listener runs. */
  readonly wait: number;
  /**
   * What its listeners took, and what they brought about at once, by Event Timing; that leaves out a
   * moved pointer, which has 0 here, and whatever is over within 16 ms.
   */
  readonly script: number;
  /** All script that ran until the page was quiet again: listeners, timers and frames. */
  readonly all: number;
  /** From the event's timestamp until the next frame is presented. */
  readonly paint: number;
}

interface Heard {
  readonly type: string;
  readonly wait: number;
  paint: number;
}

declare global {
  interface Window {
    heard: Heard[];
    handled: number;
  }
}

/**
 * Listens before the game does. A press is over when Event Timing says so (its duration comes in
 * steps of 8 ms); a moved pointer, which Event Timing leaves out, at the end of the next frame.
 */
function listenFirst(): void {
  window.heard = [];
  window.handled = 0;
  const types = ['keydown', 'pointerdown', 'pointermove', 'pointerup'] as const;
  for (const type of types)
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        const heard = { type, wait: performance.now() - timeStamp, paint: 0 };
        window.heard.push(heard);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (heard.paint ||= performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { name, duration, processingStart, processingEnd, startTime } =
        entry as PerformanceEventTiming;
      window.handled += processingEnd - processingStart;
      const wait = processingStart - startTime;
      const heard = window.heard.find((one) => one.type === name && Math.abs(one.wait - wait) < 2);
      if (heard) heard.paint = duration;
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

const scriptMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ScriptDuration');
  if (found === undefined) throw new Error('the browser does not measure its scripts');
  return 1000 * found.value;
};

/** Waits until the board has drawn no frame during three idle turns. */
const untilQuiet = (page: Page): Promise<void> =>
  page.locator('.board canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    for (let quiet = 0, seen = ''; quiet < 3; quiet++) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => setTimeout(resolve, 40));
      const { frames = '' } = canvas.dataset;
      if (seen !== frames) quiet = 0;
      seen = frames;
    }
  });

/**
 * Plays on a fresh page: takes pieces by their keys, glides the pointer over the board and places
 * them, as `steps` says, at a sixth of the processor's speed.
 */
export async function measureInteractions(
  browser: Browser,
  site: string,
  steps: readonly { readonly key: string; readonly over: readonly Hex[]; readonly on: Hex }[],
): Promise<Interaction[]> {
  const seat = await takeSeat(browser, {
    site,
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'no-preference',
    before: listenFirst,
  });
  const { page, context } = seat;
  await startLevel(page, 'Benelux', 'BENCH');
  const points = new Map<Hex, { x: number; y: number }>();
  for (const { over, on } of steps)
    for (const hex of [...over, on]) points.set(hex, await pointOf(page, hex));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const measured: Interaction[] = [];
  const measure = async (kind: InteractionKind, act: () => Promise<void>): Promise<void> => {
    await untilQuiet(page);
    await page.evaluate(() => {
      window.heard = [];
      window.handled = 0;
    });
    const before = await scriptMs(session);
    await act();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))),
    );
    await untilQuiet(page);
    const all = (await scriptMs(session)) - before;
    const { heard, handled } = await page.evaluate(() => ({
      heard: window.heard,
      handled: window.handled,
    }));
    if (heard.length === 0) throw new Error(`nobody heard of "${kind}"`);
    measured.push({
      kind,
      script: handled,
      all,
      wait: Math.max(...heard.map(({ wait }) => wait)),
      paint: Math.max(...heard.map(({ paint }) => paint)),
    });
  };
  const moveTo = async (hex: Hex): Promise<void> => {
    const { x, y } = points.get(hex) ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
  };
  for (const { key, over, on } of steps) {
    await measure('take', () => page.keyboard.press(key));
    for (const hex of over) await measure('move', () => moveTo(hex));
    await moveTo(on);
    await measure('place', () => page.mouse.click(points.get(on)?.x ?? 0, points.get(on)?.y ?? 0));
  }
  await seat.close();
  if (seat.errors.length > 0) throw new Error(seat.errors.join('\n'));
  return measured;
}
