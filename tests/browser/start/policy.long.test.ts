import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { eventually, expectText } from '../../browsers/eventually';
import { documentedHeaders, openHost } from '../../browsers/static-host';
import { BILL, expectedResult, playToTheEnd } from '../plan';
import { byMouse } from '../players';
import { boardReady, boxOf, press, startLevel, takeSeat } from '../seat';
import { dialogOf } from '../share/sharing';
import { shareHost } from './hosted';

const shared = shareHost(documentedHeaders);

declare global {
  interface Window {
    /** What the page did against its policy. */
    violations: string[];
  }
}

const watchPolicy = (): void => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
  );
};

const expectNoViolation = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => window.violations)).toEqual([]);

test('a whole game is played under the documented headers and the page’s policy', async () => {
  const seat = await takeSeat(shared.browser, { site: shared.host.url, before: watchPolicy });
  const { page, errors, close } = seat;
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
  expect(await policy.getAttribute('content')).toContain("require-trusted-types-for 'script'");
  await playToTheEnd(byMouse(seat), 'POLICY', () => boardReady(page));
  const totals = page.locator('.years-table .total td');
  await eventually('the totals', () => totals.allTextContents()).toContain(BILL);
  await eventually('the totals', () => totals.allTextContents()).toContain(
    String(expectedResult('POLICY').score),
  );
  // HiGHS has run, in workers under the policy of their own script.
  await page.locator('.search.is-over, .search-progress').first().waitFor();
  expect(page.workers().length).toBeGreaterThan(0);
  await press(page, 'Share');
  await dialogOf(page).getByRole('heading', { name: 'This scenario' }).waitFor();
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await press(page, 'Title');
  await press(page, 'Today’s board');
  await page.locator('.board-brief .mini').waitFor();
  await press(page, 'Settings');
  await page.locator('main.settings').waitFor();
  await expectNoViolation(page);
  expect(errors).toEqual([]);
  await close();
});

test('the policy is in force', async () => {
  const { page, close } = await takeSeat(shared.browser, {
    site: shared.host.url,
    before: watchPolicy,
  });
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    document.body.append(image);
    try {
      document.body.insertAdjacentHTML('beforeend', '<i></i>');
    } catch (error) {
      window.violations.push(String(error));
    }
  });
  await eventually('what was against the policy', () =>
    page.evaluate(() => window.violations.join('\n')),
  ).toMatch(/img-src: data/);
  expect(await page.evaluate(() => window.violations.join('\n'))).toContain('TypeError');
  await close();
});

const FRAMES = ['allow-scripts allow-same-origin', 'allow-scripts'] as const;

test.each(FRAMES)('another site may frame the game: %s', async (sandbox) => {
  const { page, close } = await takeSeat(shared.browser, { site: shared.host.url });
  await page.goto(`${shared.host.otherOrigin}/`);
  await page.setContent(
    `<iframe sandbox="${sandbox}" width="1300" height="880" src="${shared.host.url}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await boxOf(frame, 'Benelux').click();
  await frame.getByRole('button', { name: 'Play: Benelux' }).click();
  await frame.locator('.board[data-state=canvas]').waitFor();
  await close();
});

test('under a policy without WebAssembly the game plays, and says that nothing is searched', async () => {
  const strict = await openHost(inject('build'), [
    ['/*', 'Content-Security-Policy', "default-src 'self'"],
  ]);
  const { page, close } = await takeSeat(shared.browser, { site: strict.url });
  await startLevel(page, 'Benelux', 'STRICT');
  await press(page, 'Hints');
  await press(page, 'Best next purchase');
  const hints = page.locator('.hints');
  await expectText(hints).toContain('The solver stopped.');
  await expectText(hints).not.toMatch(/Error|WebAssembly|unsafe/);
  await press(page, /^Joint order/);
  await expectText(page.locator('.plan summary')).toContain('(1)');
  await close();
  await strict.close();
});
