import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * What axe-core finds wrong with a page as it is now, a line a place.
 *
 * @param but the rules that are not asked about
 */
export async function faultsOf(page: Page, ...but: readonly string[]): Promise<string[]> {
  await page.evaluate(script);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate((asked) => window.axe.run({ rules: asked }), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
