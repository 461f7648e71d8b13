import type { Page } from 'playwright-core';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import type { Scenario } from '../../src/scenario/scenario';
import { printGameFile } from '../../src/app/game/game-file';
import { KEYS } from '../../src/app/storage/saved-games';
import {
  act,
  closeLedger,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';

/** A game played to its end, every card turned. */
export function finish(scenario: Scenario, seed: string, actions: readonly Action[]): GameSession {
  let session = createGameSession(scenario, seed);
  for (const action of actions) {
    session = unwrap(act(session, action));
    if (action.do === 'close-books') session = closeLedger(turnIncident(session, true));
  }
  return session;
}

/** Puts a game on the table of a page that is open, as if it had been left there. */
export async function lay(page: Page, session: GameSession): Promise<void> {
  await page.evaluate(
    (texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    },
    [
      [KEYS.game, printGameFile(session)],
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
