import type { Page } from 'playwright-core';
import { expectText, expectTextContent } from '../../browsers/eventually';
import { drawn } from '../../browsers/frames';
import { openMenu, press, type Seat } from '../seat';

/** The dialog that gives things away. */
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' });

/** Opens that dialog, wherever on the page one is. */
export async function openShare(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).first().click();
  await dialogOf(page).getByRole('heading', { name: 'This scenario' }).waitFor();
}

/** Leaves the table for the title. */
export async function toTitle(page: Page): Promise<void> {
  await openMenu(page);
  await press(page, 'Title');
}

/** Copies the link to the scenario or to the game, as a player does; answers its fragment. */
export async function copyFragment(page: Page, what: 'scenario' | 'game'): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page);
  const links = dialogOf(page).getByRole('button', { name: 'Copy the link' });
  await links.nth(what === 'scenario' ? 0 : 1).click();
  await dialogOf(page).getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  return link.slice(link.indexOf('#') + 1);
}

/** Plays a level's years without buying anything; answers what every card's page said. */
export async function cardsOf(page: Page, years: number): Promise<string[]> {
  const told: string[] = [];
  for (let year = 0; year < years; year++) {
    await page.getByRole('button', { name: 'End planning' }).click();
    await page.getByRole('button', { name: 'Turn all that are left' }).click();
    await drawn(page);
    told.push(await page.locator('.column').innerText());
    await page.locator('.bar-acts .go').click();
  }
  return told;
}

/** Lets something go over the page, as a hand does that brings it from outside. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
  text = '',
): Promise<void> {
  await page.evaluate(
    ({ files, text }) => {
      const data = new DataTransfer();
      for (const file of files) data.items.add(new File([file.text], file.name));
      if (text !== '') data.setData('text/plain', text);
      const init = { dataTransfer: data, bubbles: true, cancelable: true };
      for (const type of ['dragenter', 'dragover'])
        document.body.dispatchEvent(new DragEvent(type, init));
    },
    { files, text },
  );
  await page.getByText('Let go to open it').waitFor();
  await page.evaluate(
    ({ files, text }) => {
      const data = new DataTransfer();
      for (const file of files) data.items.add(new File([file.text], file.name));
      if (text !== '') data.setData('text/plain', text);
      const init = { dataTransfer: data, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', init));
    },
    { files, text },
  );
}

/** Pastes a text with nothing of the page in focus. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const init = { clipboardData, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', init));
  }, text);

export const noticeOf = (page: Page) => page.locator('.notice');
export const expectNotice = (page: Page) => expectText(noticeOf(page));
export const expectSeed = (page: Page) => expectTextContent(page.locator('.head-title p'));
export const planOf = (page: Page) => page.locator('.plan summary').innerText();
const buy = (page: Page) => page.getByRole('button', { name: /^Joint order/ }).first();

/** Buys the joint order, wherever its panel is. */
export async function buyJointOrder(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Programmes' });
  await drawn(page);
  if ((await tab.count()) > 0) await tab.click();
  await buy(page).click();
}

/** Says what of the page's talk with servers has some text in it. */
export function listen({ page }: Seat): { saidTo(servers: string): string[] } {
  const said: string[] = [];
  page.on('request', (request) => {
    said.push(
      [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' '),
    );
  });
  return { saidTo: (text) => said.filter((one) => one.includes(text)) };
}
