import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { at } from '../../../src/base/assert';
import type { Action } from '../../../src/rules/action';
import { expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { CAMPAIGN } from '../../levels/files';
import { isSoak } from '../../scale';
import solved from '../../levels/solved-by-hand.json';
import { readItem } from '../../rules/script';
import { openDetails } from '../debrief/report';
import { finish, lay } from '../finished';
import { boardReady, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const actionsOf = (years: readonly (readonly string[])[]): Action[] =>
  years.flatMap((lines) => [...lines.map(readItem), { do: 'close-books' as const }]);

test('from the first level to the last: each ends with its lesson, and opens the next', async () => {
  const { page, errors, close } = await takeSeat(browser);
  const places = [...CAMPAIGN.entries()].filter(([place]) => isSoak || place % 2 === 1);
  for (const [place, level] of places) {
    await lay(page, finish(level, 'CHAIN', actionsOf(at(solved, place).years)));
    await openDetails(page);
    await expectText(page.locator('.lesson')).toContain(level.campaign?.lesson.en ?? 'no lesson');
    const next = CAMPAIGN[place + 1];
    if (next === undefined) {
      await page.getByRole('button', { name: 'Today’s board' }).waitFor();
      continue;
    }
    await page.getByRole('button', { name: `Next level: ${next.title.en}` }).click();
    await boardReady(page);
    await expectText(page.getByRole('main')).toMatch(new RegExp(next.title.en, 'i'));
  }
  expect(errors).toEqual([]);
  await close();
});
