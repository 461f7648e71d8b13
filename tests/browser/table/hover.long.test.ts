import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { parseScenario } from '../../../src/scenario/check';
import { unwrap } from '../../../src/base/result';
import type { Hex } from '../../../src/hex/hex';
import { createGameSession } from '../../../src/app/game/game-session';
import { eventually } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { lay } from '../finished';
import { boardReady, pointOf, takeSeat } from '../seat';

/** None of them in a pledge, which the pointer has told in a tip. */
const PLACES: readonly Hex[] = [
  { x: 2, y: 5 },
  { x: 3, y: 5 },
  { x: 3, y: 6 },
];

/** Writes down from now on where on the page anything changes. */
const watchChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const changed = new Set<string>();
    const nameOf = (node: Node): string => {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('#table-status')) return 'status';
      if (element?.closest('canvas')) return 'canvas';
      return element?.outerHTML.slice(0, 80) ?? node.nodeName;
    };
    new MutationObserver((records) => {
      for (const { target } of records) changed.add(nameOf(target));
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { changedSoFar: () => [...changed] });
  });
const changes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { changedSoFar(): string[] }).changedSoFar());
const status = (page: Page): Promise<string> => page.locator('#table-status').innerText();

test('moving the pointer over the board changes nothing but what shows the place under it', async () => {
  const browser = await openChromium();
  const { page, errors } = await takeSeat(browser);
  await lay(page, createGameSession(unwrap(parseScenario(benelux)), 'HOVER'));
  await boardReady(page);
  const points = await Promise.all(PLACES.map((hex) => pointOf(page, hex)));
  await page.mouse.move(2, 2);

  // With nothing in hand, the place under the pointer is on the drawn board alone.
  await watchChanges(page);
  for (const { x, y } of points) await page.mouse.move(x, y);
  expect((await changes(page)).filter((name) => name !== 'canvas')).toEqual([]);

  // With a piece in hand, the status line says what it would do there.
  await page.mouse.move(2, 2);
  await page.keyboard.press('1');
  await eventually('the status line', () => status(page)).toContain('In hand');
  const empty = await status(page);
  await watchChanges(page);
  for (const { x, y } of points) await page.mouse.move(x, y);
  await eventually('the status line', () => status(page)).not.toBe(empty);
  expect((await changes(page)).filter((name) => name !== 'canvas')).toEqual(['status']);
  expect(errors).toEqual([]);
  await browser.close();
});
