import { parseScenario } from '../../../src/scenario/check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { act, createGameSession } from '../../../src/app/game/game-session';
import { eventually } from '../../browsers/eventually';
import { boardStill } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { lay } from '../finished';
import { boardReady, takeSeat } from '../seat';

const at = { x: 2, y: 6 };
/** A kit and a team at Brussels: with the picture their marks add up, tests/present/changes. */
const PIECES: readonly Action[] = [
  { do: 'order', layer: 'kit', at },
  { do: 'order', layer: 'team', at },
];

const picture = (page: Page): Promise<Buffer> => page.locator('.board canvas').screenshot();
const card = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

/** What the element is described by, as a screen reader reads it. */
const descriptionOf = (page: Page, name: string): Promise<string | undefined> =>
  card(page, name).evaluate((element) => {
    const id = element.getAttribute('aria-describedby');
    return id === null ? undefined : (document.getElementById(id)?.textContent ?? '');
  });

test('a programme or a piece under the pointer or the focus shows on the board what it would do', async () => {
  const browser = await openChromium();
  const { page, errors } = await takeSeat(browser);
  const seated = PIECES.reduce(
    (session, action) => unwrap(act(session, action)),
    createGameSession(unwrap(parseScenario(benelux)), 'LOOK'),
  );
  await lay(page, seated);
  await boardReady(page);
  await page.mouse.move(2, 2);
  await boardStill(page);
  let plain = await picture(page);
  // What was drawn last may still be on its way to the screen.
  await eventually('whether two pictures in a row are the same', async () => {
    const before = plain;
    plain = await picture(page);
    return plain.equals(before);
  }).toBe(true);
  const isPlain = async (): Promise<boolean> => (await picture(page)).equals(plain);
  const expectPlain = () => eventually('whether the board shows no preview', isPlain);

  await card(page, 'Shared picture, Belgium').hover();
  await expectPlain().toBe(false);
  await boardStill(page);
  const changed = await picture(page);
  await page.mouse.move(2, 2);
  await expectPlain().toBe(true);

  await card(page, 'Shared picture, Netherlands').focus();
  await page.keyboard.press('Tab');
  await eventually('whether the board shows the same preview', async () =>
    (await picture(page)).equals(changed),
  ).toBe(true);
  await eventually('the description of the card', () =>
    descriptionOf(page, 'Shared picture, Belgium'),
  ).toBe('Cover this year: Brussels Buzz 3 to 4, Skim 2 to 3.');
  await page.keyboard.press('Tab');
  await expectPlain().toBe(true);

  // The joint order changes no cover.
  await card(page, 'Joint order').hover();
  await boardStill(page);
  expect(await descriptionOf(page, 'Joint order')).toBe(undefined);
  await expectPlain().toBe(true);

  await card(page, 'Kit \\d').hover();
  await expectPlain().toBe(false);
  await page.mouse.move(2, 2);
  await expectPlain().toBe(true);
  expect(errors).toEqual([]);
  await browser.close();
});
