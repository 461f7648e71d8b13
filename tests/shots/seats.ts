import type { Page } from 'playwright-core';
import type { GameSession } from '../../src/app/game/game-session';
import type { Words } from '../../src/i18n/words';
import { setTable } from '../../src/rules/seats/seating';
import { lay } from '../browser/finished';
import { boardReady, boxOf } from '../browser/seat';
import { boardStill } from '../browsers/frames';

/** A game at a table of three, where Belgium has the turn in the second round. */
function atTable(session: GameSession): GameSession {
  const seats = [0b001, 0b010, 0b100];
  const table = setTable({ name: 'TAB2E', seats, hasAims: true, absent: 0b100 });
  return { ...session, seats: { ...table, turn: 1, agreed: 0b001, turns: [2, 1, 0] } };
}

/**
 * The screens of a game with seats.
 *
 * @param session one of the flagship, in the planning of its first year
 */
export function seatsScreens(words: Words, session: GameSession) {
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name }).first().click();
  return {
    'seats-setup': async (page: Page) => {
      await boxOf(page, 'Benelux').click();
      await press(page, words.daily.severalPlayers);
      await page.getByRole('button', { name: words.seats.start }).waitFor();
    },
    'seats-hand-over': async (page: Page) => {
      await lay(page, atTable(session));
      await page.getByRole('button', { name: words.seats.takeTurn }).waitFor();
    },
    'seats-planning': async (page: Page) => {
      await lay(page, atTable(session));
      await press(page, words.seats.takeTurn);
      await boardReady(page);
      const tab = page.getByRole('tab', { name: words.table.seats });
      if (await tab.isVisible()) await tab.click();
      await boardStill(page);
    },
  };
}
