import { expect, test } from 'vitest';
import { expectAttribute, expectText } from '../../browsers/eventually';
import { openChromium } from '../../browsers/open';
import { boardReady, pointOf, startLevel, takeSeat } from '../seat';

test('the board is drawn by WebGL where there is WebGL', async () => {
  const webgl = await openChromium('webgl');
  const { page, errors, close } = await takeSeat(webgl);
  await startLevel(page, 'Benelux', 'LIGHT');
  await expectAttribute(page.locator('.board'), 'data-state').toBe('webgl');
  await page.keyboard.press('1');
  const { x, y } = await pointOf(page, { x: 2, y: 6 });
  await page.mouse.click(x, y);
  await expectText(page.locator('.plan summary')).toContain('(1)');
  await boardReady(page);
  expect(errors).toEqual([]);
  await close();
  await webgl.close();
});
