import { expect, test } from 'vitest';
import { expectCount } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { takeSeat } from '../seat';
import { noticeOf } from './sharing';

test('the page’s own words, dragged over it, open nothing', async () => {
  const browser = await openChromium();
  const { page, errors, close } = await takeSeat(browser);
  /** Whether the page lets the browser do with a drop what it does by itself. */
  const isLeftAlone = (isOwn: boolean): Promise<boolean> =>
    page.evaluate((own) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Benelux');
      const init = { dataTransfer: data, bubbles: true, cancelable: true };
      const send = (type: string): boolean =>
        document.body.dispatchEvent(new DragEvent(type, init));
      if (own) send('dragstart');
      const isFree = ['dragenter', 'dragover', 'drop'].map(send).every(Boolean);
      if (own) send('dragend');
      return isFree;
    }, isOwn);
  expect(await isLeftAlone(true)).toBe(true);
  await expectCount(noticeOf(page)).toBe(0);
  expect(await isLeftAlone(false)).toBe(false);
  await noticeOf(page).getByText('What was dropped was not opened').waitFor();
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});
