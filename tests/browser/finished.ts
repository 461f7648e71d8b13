import type { Page } from 'playwright-core';
import benelux from '../../levels/benelux.json';
import shipped from '../../levels/proofs/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { parseScenario } from '../../src/scenario/check';
import type { Scenario } from '../../src/scenario/scenario';
import { boardReady, closeYears } from './seat';
import { printGameFile } from '../../src/app/game/game-file';
import { KEYS } from '../../src/app/storage/saved-games';
import {
  act,
  closeLedger,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';

export const flagship = unwrap(parseScenario(benelux));

/** As a report writes points. */
export const points = (value: number): string => value.toFixed(1);

/** The flagship's par as its shipped proof has it. */
export const PAR = points(shipped.par.numerator / shipped.par.denominator);

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

/** Plays a board that is coming onto the table to its report, by closing the books alone. */
export async function closeBooks(page: Page, years: number): Promise<void> {
  await boardReady(page);
  await closeYears(page, years);
  await page.locator('.debrief').waitFor();
}
