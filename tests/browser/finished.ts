import type { Page } from 'playwright-core';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Scenario } from '../../src/scenario/scenario';
import { printGameFile } from '../../src/app/game/game-file';
import { KEYS } from '../../src/app/storage/saved-games';
import { act, goOn, type Sitting, createGameSession, turn } from '../../src/app/game/game-session';

/** A game played to its end, every card turned. */
export function finish(scenario: Scenario, seed: string, actions: readonly Action[]): Sitting {
  let sitting = createGameSession(scenario, seed);
  for (const action of actions) {
    sitting = unwrap(act(sitting, action));
    if (action.do === 'close-books') sitting = goOn(turn(sitting, true));
  }
  return sitting;
}

/** Puts a game on the table of a page that is open, as if it had been left there. */
export async function lay(page: Page, sitting: Sitting): Promise<void> {
  await page.evaluate(
    (texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    },
    [
      [KEYS.game, printGameFile(sitting)],
      [KEYS.screen, 'table'],
    ] as const,
  );
  await page.reload();
}

/** The figure in a row of the table that stands beside the scale. */
export async function figureOf(page: Page, name: string): Promise<string> {
  const row = page.locator('.debrief tr', { has: page.getByRole('rowheader', { name }) });
  return at(await row.first().getByRole('cell').allTextContents(), 0);
}
