import type { Page } from 'playwright-core';
import { eventually } from '../../browsers/eventually';

/** Lines of the tree for something to press or to enter that nobody could name. */
const nameless = async (page: Page): Promise<string[]> => {
  const tree = await page.locator('body').ariaSnapshot();
  const lines = tree.split('\n').map((line) => line.trim());
  return lines.filter((line) =>
    /^- (button|gridcell|textbox|combobox|radio|tab|switch|checkbox|link|dialog|grid)\b(?! ")/.test(
      line,
    ),
  );
};

/** Everything that can be pressed or entered has a name, as a screen reader tells it. */
export const expectAllNamed = (page: Page): Promise<void> =>
  eventually('what can be pressed and has no name', () => nameless(page)).toEqual([]);
