import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_TERMS } from '../../../src/codes/class/assignment-terms';
import { printOfWord } from '../../../src/codes/class/thirty-bits';
import { assignmentFragment } from '../../../src/codes/link';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import { eventually } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import proof from '../../../levels/proofs/over-the-border.json';
import { levelCalled, library } from '../../codes/library';
import { english } from '../../i18n/english';
import { points } from '../finished';
import { boardReady, closeYears, orderFirst, press, takeSeat } from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const { assignment, debrief, table } = english;

/** Small, so that all of its report is found soon, and with two nations. */
const level = levelCalled('over-the-border');
const years = level.years.length;
const PAR = points(proof.par.numerator / proof.par.denominator);

/** All that follows from a plan better than the player's, each as a report says it. */
const OF_PAR: Readonly<Record<string, RegExp>> = {
  'the number of par': new RegExp(
    String.raw`(?<![\d.])${PAR.replace('.', String.raw`\.`)}(?![\d.])`,
  ),
  'the word par': /\bpar\b/i,
  'the share of par': /\d+ % of the best/,
  stars: /\d stars? of \d/,
  rank: new RegExp(debrief.yourRank),
  ladder: new RegExp(debrief.ladderTitle),
  'why a plan is better': new RegExp(debrief.whyBetter),
  decisions: new RegExp(debrief.lossesTitle),
  'the costliest decision': new RegExp(debrief.costliest),
  'the best plan': /A best plan, year by year/i,
  'another try from there': /Try again from \d+/,
  hindsight: new RegExp(debrief.hindsight),
  'other budgets': new RegExp(debrief.frontierTitle),
  'what joining was worth': new RegExp(debrief.joiningTitle),
  'the search': new RegExp(debrief.searchTitle),
};

/** What is shown while a game is planned: what a thing would bring, and hints. */
const IN_PLAY: Readonly<Record<string, RegExp>> = {
  gains: /\d planned points/,
  'the lens of hints': new RegExp(`(^|\n)${table.hints}(\n|$)`),
};

/** All words of the page and of its accessible names, folded or not; a line each. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      // A sentence may be of several texts.
      if (element.children.length > 0 && element.matches('p,li,td,th,h1,h2,h3,summary,button'))
        texts.push(element.textContent);
      for (const name of ['aria-label', 'title', 'alt', 'aria-description', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).join('\n');
  });

const shownOf = (text: string, list: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(list).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

const taskWith = (shown: 'after-word' | 'never'): string =>
  unwrap(
    assignmentFragment(
      {
        ...PLAIN_TERMS,
        scenario: level,
        seed: 'TULIP',
        shown: { hints: shown, gains: shown, par: shown },
        word: shown === 'after-word' ? printOfWord('zeedijk') : undefined,
      },
      library,
    ),
  );

/** A place where something locked could show. */
type Place = readonly [string, string];

/** Takes a piece in hand and looks at a hex with it, as somebody who wants to know what it brings. */
async function considerPiece(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await page.keyboard.press('b');
  await page.keyboard.press('v');
  await drawn(page);
}

/** Plays the task to its end by doing nearly nothing, and gathers what every place says. */
async function playLocked(page: Page): Promise<Place[]> {
  const places: Place[] = [];
  const look = async (name: string): Promise<void> => {
    await drawn(page);
    places.push([name, await said(page)]);
  };
  await press(page, assignment.start);
  await boardReady(page);
  await look('the table');
  await considerPiece(page);
  await look('a piece in hand');
  await page.keyboard.press('Escape');
  await orderFirst(page, at(level.sites, 0));
  await look('a plan');
  await press(page, 'End planning');
  await look('the cards');
  await press(page, 'Turn all that are left');
  await look('the year’s result');
  await page.locator('.bar-acts .go').click();
  await closeYears(page, years - 1);
  await page.locator('.plain-report').waitFor();
  await look('the report');
  await press(page, debrief.seeBoard);
  await boardReady(page);
  await look('the board at the end');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  // A game of a task can't be given away: whoever opened it would see all of its report.
  const share = page.getByRole('button', { name: english.page.share, exact: true });
  expect(await share.count()).toBe(0);
  await press(page, new RegExp(`^${table.openTask}$`));
  await page.locator('.share-qr').waitFor();
  await look('the sheet of the task');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('.plain-report, .board').first().waitFor();
  await look('the page after a reload');
  return places;
}

describe('a task that holds everything back', () => {
  test('shows nothing of a better plan before the word, and all of it after', async () => {
    const { page, errors, close } = await takeSeat(browser, { fragment: taskWith('after-word') });
    const places = await playLocked(page);
    for (const [name, text] of places) {
      expect(shownOf(text, OF_PAR), name).toEqual([]);
      expect(shownOf(text, IN_PLAY), name).toEqual([]);
    }
    expect(places.map(([name]) => name)).toHaveLength(9);
    await page.getByLabel(assignment.wordLabel).first().fill('Zee-Dijk');
    await press(page, assignment.wordSend);
    // Each of them could have been seen: once the word is given it is.
    await page.locator('.debrief:not(.plain-report)').waitFor();
    await page.locator('.details > summary').click();
    // The search for it takes what time it takes.
    await page.getByText(debrief.costliest, { exact: true }).first().waitFor({ timeout: 0 });
    await eventually('what the report shows', async () =>
      shownOf(await said(page), OF_PAR),
    ).toEqual(Object.keys(OF_PAR));
    expect(errors).toEqual([]);
    await close();
  });

  test('shows what a thing brings and hints where nothing is held back', async () => {
    const open = unwrap(assignmentFragment({ ...PLAIN_TERMS, scenario: level }, library));
    const { page, close } = await takeSeat(browser, { fragment: open });
    await press(page, assignment.start);
    await boardReady(page);
    await considerPiece(page);
    await eventually('what the table shows', async () =>
      shownOf(await said(page), IN_PLAY),
    ).toEqual(Object.keys(IN_PLAY));
    await close();
  });

  test('never shows what never is, and the title has no stars of it', async () => {
    const { page, errors, close } = await takeSeat(browser, { fragment: taskWith('never') });
    await press(page, assignment.start);
    await boardReady(page);
    await closeYears(page, years);
    await page.locator('.plain-report').waitFor();
    expect(await page.getByLabel(assignment.wordLabel).count()).toBe(0);
    expect(shownOf(await said(page), OF_PAR)).toEqual([]);
    await press(page, english.table.toTitle);
    await page.getByLabel('Seed', { exact: true }).waitFor();
    const box = page.getByRole('button', { name: /: Over the border\./ });
    expect((await box.getAttribute('aria-label')) ?? (await box.textContent())).not.toMatch(
      /[1-9] stars?/,
    );
    expect(errors).toEqual([]);
    await close();
  });
});
