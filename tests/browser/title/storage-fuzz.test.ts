import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { HISTORY_KEY } from '../../../src/app/daily/daily-controller';
import { printGameFile } from '../../../src/app/game/game-file';
import { SETTINGS_KEY } from '../../../src/app/settings/settings';
import { KEYS } from '../../../src/app/storage/saved-games';
import { SKIPPED_KEY } from '../../../src/app/tutorial/tutorial';
import { openChromium } from '../../browsers/open';
import { isLong } from '../../scale';
import { seatedAt } from '../../views/game-session';
import { started, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const FUZZED = [
  KEYS.game,
  KEYS.kept,
  KEYS.screen,
  SETTINGS_KEY,
  HISTORY_KEY,
  SKIPPED_KEY,
  'lowland-skies/best/benelux/1',
  'lowland-skies/damaged',
  'lowland-skies/aside/game/1',
  `${KEYS.game}/beside`,
] as const;

const good = printGameFile(
  seatedAt(benelux, [{ do: 'order', layer: 'kit', at: { x: 2, y: 6 } }], 'GOOD'),
);
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', '{}', 'null', 'table', good, good.replace('"format":1', '"format":2')),
  fc.nat(good.length).map((end) => good.slice(0, end)),
  fc.tuple(fc.nat(good.length), fc.string()).map(([at, put]) => good.slice(0, at) + put),
);

const VALUES = isLong ? 300 : 12;

test(`whatever stands in storage, ${VALUES} values a key: the page starts, and loses nothing`, async () => {
  const { page, errors, close } = await takeSeat(browser);
  const rounds = fc.sample(fc.tuple(...FUZZED.map(() => texts)), { numRuns: VALUES, seed: 15 });
  for (const values of rounds) {
    const written = values.map((text, index) => [FUZZED[index] ?? '', text] as const);
    await page.evaluate((all) => {
      localStorage.clear();
      for (const [key, text] of all) localStorage.setItem(key, text);
    }, written);
    await page.reload();
    await started(page);
    const left = await page.evaluate(() => Object.values(localStorage) as string[]);
    // A list may have lost lines to keys of their own, and the table its place to the list.
    const lines = left.flatMap((text) => [text, ...text.split('\n')]);
    for (const [key, text] of written)
      for (const line of key === KEYS.kept ? text.split('\n') : [text])
        expect([key, lines.includes(line)]).toEqual([key, true]);
    expect(await page.locator('main').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  }
  await close();
});
