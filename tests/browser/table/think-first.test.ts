import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectCount, expectHasFocus, expectText } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openChromium } from '../../browsers/open';
import { everyday } from '../../runs';
import { cases } from '../../scale';
import { set } from '../../shots/set';
import { faultsOf } from '../accessibility/axe';
import { finish, flagship, lay } from '../finished';
import { ACTIONS } from '../plan';
import { byKeyboard, byMouse, byTouch, byTree, type Player } from '../players';
import {
  boardReady,
  PHONE,
  press,
  type Seat,
  type SeatOptions,
  takeSeat,
  WIDE,
  openMenu,
} from '../seat';

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Before the cards are turned' });
const slider = (page: Page) =>
  dialog(page).getByRole('slider', { name: 'What share of par will the plan reach?' });
const thought = (page: Page) => page.getByRole('region', { name: 'What you thought' });
const go = (page: Page) => dialog(page).getByRole('button', { name: 'End planning' });

/**
 * What the page says of points, to the eye or to the ear: they have a decimal, as coins have not; and
 * the names of the lenses that show them.
 */
const expectTold = async (page: Page) => {
  await drawn(page);
  return eventually('what the page says of points', () =>
    page.evaluate(() => {
      const shown = document.getElementById('page');
      const hints = [...(shown?.querySelectorAll('[title], [aria-label]') ?? [])].flatMap((one) => [
        one.getAttribute('title'),
        one.getAttribute('aria-label'),
      ]);
      const texts = [shown?.textContent, ...hints].join('\n');
      return texts.match(/[+−±]?\d\.\d|\bodds\b|\bhints\b/gi) ?? [];
    }),
  );
};

/** How a player answers: presses a radio button, moves the slider somewhere, and closes the books. */
type Answer = (page: Page) => Promise<void>;

async function atSlider(page: Page): Promise<{ x: number; y: number }> {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error('there is no slider');
  return { x: box.x + box.width * 0.8, y: box.y + box.height / 2 };
}

const LAST_KIT = { name: 'Kit, Antwerp' } as const;

const answerByMouse: Answer = async (page) => {
  await dialog(page).getByRole('radio', LAST_KIT).click();
  const { x, y } = await atSlider(page);
  await page.mouse.click(x, y);
};

const answerByTouch: Answer = async (page) => {
  await dialog(page).getByText(LAST_KIT.name).tap();
  const { x, y } = await atSlider(page);
  await page.touchscreen.tap(x, y);
};

const answerByKeyboard: Answer = async (page) => {
  await expectHasFocus(dialog(page).getByRole('radio').first());
  const kit = dialog(page).getByRole('radio', LAST_KIT);
  for (let steps = 0; steps < 9 && !(await kit.isChecked()); steps++) {
    await page.keyboard.press('ArrowDown');
    await drawn(page);
  }
  await page.keyboard.press('Tab');
  await expectHasFocus(slider(page));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
};

const answerByEar: Answer = async (page) => {
  await dialog(page)
    .getByRole('radio', LAST_KIT)
    .evaluate((element: HTMLElement) => element.click());
  await slider(page).fill('74');
};

type Way = readonly [string, (seat: Seat) => Player, Answer, SeatOptions];
const EVERYDAY: readonly Way[] = [
  ['touch', byTouch, answerByTouch, { viewport: PHONE, hasTouch: true }],
];
const WAYS: readonly Way[] = [
  ...EVERYDAY,
  ['mouse', byMouse, answerByMouse, { viewport: WIDE }],
  ['keyboard', byKeyboard('all keys'), answerByKeyboard, { viewport: WIDE }],
  ['ear', byTree, answerByEar, { viewport: WIDE }],
];

test.each(cases(WAYS, EVERYDAY))(
  'who thinks first plays a whole level by %s, told of no points before the cards',
  async (_name, playing, answer, options) => {
    const seat = await takeSeat(browser, options);
    const { page, errors, close } = seat;
    const player = playing(seat);
    await player.start('One picture', 'THINK');
    await boardReady(page);
    await player.order('Kit', '1', { x: 1, y: 1 });
    await (await expectTold(page)).not.toEqual([]);
    await openMenu(page);
    await press(page, 'Settings');
    await page.getByRole('checkbox', { name: /^Think first/ }).check();
    await press(page, 'Back');
    await boardReady(page);
    await (await expectTold(page)).toEqual([]);
    await player.press(/^Shared picture/);
    await (await expectTold(page)).toEqual([]);
    await player.order('Team', '2', { x: 1, y: 1 });
    await (await expectTold(page)).toEqual([]);
    await player.press('End planning');
    await player.press('Turn all that are left');
    await player.press('On to 2026');
    await (await expectTold(page)).toEqual([]);
    await player.order('Kit', '1', { x: 2, y: 0 });
    await (await expectTold(page)).toEqual([]);

    await player.press('End planning');
    await dialog(page).waitFor();
    await dialog(page).getByRole('button', { name: 'Go on planning' }).press('Enter');
    await expectCount(dialog(page)).toBe(0);
    await player.press('End planning');
    await answer(page);
    await drawn(page);
    await eventually('whether the purchase is chosen', () =>
      dialog(page).getByRole('radio', LAST_KIT).isChecked(),
    ).toBe(true);
    const share = await slider(page).inputValue();
    await (await expectTold(page)).toEqual([]);
    await go(page).press('Enter');
    await player.press('Turn all that are left');
    await player.press('On to the report');

    await expectText(thought(page)).toMatch(/You said: Kit, Antwerp, 2026\. Without it/);
    await expectText(thought(page)).toContain(`You expected ${share} % of par.`);
    const verdict = await page.getByText(/% of the best there is/).innerText();
    const [percent] = /\d+(?= % of)/.exec(verdict) ?? [];
    await expectText(thought(page)).toContain(`It is ${percent} %.`);
    await page.reload();
    await expectText(thought(page)).toContain(`You expected ${share} % of par.`);
    expect(errors).toEqual([]);
    await close();
  },
);

const ON_PHONE = ['phone', PHONE] as const;

test.each(cases([ON_PHONE, ['desktop', WIDE]], [ON_PHONE]))(
  'on a %s nobody passes without an answer, and not to know is one',
  async (_name, viewport) => {
    const { page, errors, close } = await takeSeat(browser, { viewport });
    await set(page, { thinksFirst: true });
    await lay(page, finish(flagship, 'ASKED', ACTIONS.slice(0, -1)));
    await boardReady(page);
    await press(page, 'End planning');
    await expectHasFocus(dialog(page).getByRole('radio', { name: 'Joint order' }));
    await eventually('what axe-core finds wrong', () => faultsOf(page)).toEqual([]);

    // Escape goes back to the plan, and to the button.
    await page.keyboard.press('Escape');
    await expectCount(dialog(page)).toBe(0);
    // It leaves the page after it is closed; to ask again before that asks for what is there.
    await expectCount(page.locator('dialog')).toBe(0);
    await expectHasFocus(page.getByRole('button', { name: 'End planning' }));
    await page.keyboard.press('Enter');

    await go(page).click();
    await expectText(dialog(page).getByRole('alert')).toContain('Choose a purchase first');
    await expectHasFocus(dialog(page).getByRole('radio', { name: 'Joint order' }));
    await dialog(page).getByRole('radio', { name: 'I don’t know' }).check();
    await go(page).click();
    await expectText(dialog(page).getByRole('alert')).toContain('Move the slider first');
    await expectHasFocus(slider(page));
    await dialog(page).getByRole('checkbox', { name: 'I don’t know' }).check();
    await go(page).click();
    await expectHasFocus(page.getByRole('button', { name: 'Turn the next card' }));

    await press(page, 'Turn all that are left');
    await press(page, 'On to the report');
    await expectText(thought(page)).toContain('You did not know which purchase counts most.');
    await expectText(thought(page)).toContain('You did not know what share of par it would be.');
    expect(errors).toEqual([]);
    await close();
  },
);

everyday.test('nothing on paper tells who thinks first of points to come', async () => {
  const { page, errors, close } = await takeSeat(browser);
  await set(page, { thinksFirst: true });
  await lay(page, finish(flagship, 'PAPER', ACTIONS.slice(0, 6)));
  await boardReady(page);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-sheet').waitFor();
  await (await expectTold(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
