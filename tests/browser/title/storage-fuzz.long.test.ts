import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { printGameFile } from '../../../src/app/game/game-file';
import { KEYS } from '../../../src/app/storage/saved-games';
import { openChromium } from '../../browsers/open';
import { STORED_KEYS } from '../../app/test-storage';
import { isSoak } from '../../scale';
import { seatedAt } from '../../views/game-session';
import { started, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const good = printGameFile(
  seatedAt(benelux, [{ do: 'order', layer: 'kit', at: { x: 2, y: 6 } }], 'GOOD'),
);
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', '{}', 'null', 'table', good, good.replace('"format":1', '"format":6')),
  fc.nat(good.length).map((end) => good.slice(0, end)),
  fc.tuple(fc.nat(good.length), fc.string()).map(([at, put]) => good.slice(0, at) + put),
);

const VALUES = isSoak ? 300 : 12;
/** Pages, each with a storage of its own, that share the values: a start is mostly waiting. */
const PAGES = 4;

/** Starts a page on each of some storages. */
async function startOn(rounds: readonly (readonly string[])[]): Promise<void> {
  const { page, errors, close } = await takeSeat(browser);
  for (const values of rounds) {
    const written = values.map((text, index) => [STORED_KEYS[index] ?? '', text] as const);
    await page.evaluate((all) => {
      localStorage.clear();
      for (const [key, text] of all) localStorage.setItem(key, text);
    }, written);
    await page.reload();
    await started(page);
    const left = await page.evaluate(() => Object.values(localStorage) as string[]);
    // A list may have lost lines to keys of their own, and the table its place to the list.
    const lines = new Set(left.flatMap((text) => [text, ...text.split('\n')]));
    for (const [key, text] of written)
      for (const line of key === KEYS.kept ? text.split('\n') : [text])
        expect([key, lines.has(line)]).toEqual([key, true]);
    expect(await page.locator('main').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  }
  await close();
}

test(`whatever stands in storage, ${VALUES} values a key: the page starts, and loses nothing`, async () => {
  const rounds = fc.sample(fc.tuple(...STORED_KEYS.map(() => texts)), {
    numRuns: VALUES,
    seed: 15,
  });
  const shares = Array.from({ length: PAGES }, (_, page) =>
    rounds.filter((_, index) => index % PAGES === page),
  );
  await Promise.all(shares.map(startOn));
});
