import type { Page } from 'playwright-core';
import type { GameSession } from '../../src/app/game/game-session';
import { printGameFile } from '../../src/app/game/game-file';
import { act } from '../../src/app/game/game-session';
import { printTables, TABLES_KEY } from '../../src/app/seats/kept-tables';
import type { SeatedSession } from '../../src/app/seats/seated-session';
import { unwrap } from '../../src/base/result';
import { printOfState } from '../../src/codes/state-print';
import type { Words } from '../../src/i18n/words';
import type { SeatSet } from '../../src/rules/seats/seat-table';
import { remembering, setTable } from '../../src/rules/seats/seating';
import { paste } from '../browser/share/sharing';
import { lay } from '../browser/finished';
import { boardReady, boxOf } from '../browser/seat';
import { boardStill } from '../browsers/frames';
import { readItem } from '../rules/script';

/** A game at a table of three, where Belgium has the turn in the second round. */
function atTable(session: GameSession): SeatedSession {
  const seats = [0b001, 0b010, 0b100];
  const table = setTable({ name: 'TAB2E', seats, hasAims: true, absent: 0b100 });
  return { ...session, seats: { ...table, turn: 1, agreed: 0b001, turns: [2, 1, 0] } };
}

/** A state that was made from another one by one more thing in its plan. */
const after = (state: SeatedSession, line: string): SeatedSession => ({
  ...unwrap(act(state, readItem(line))),
  seats: remembering({ ...state.seats, agreed: 0 }, printOfState(state)),
});

const EVERY = 0b111;
const BELGIUM = 0b010;

/** Lays a game with seats on the table of a device where some of them are played. */
async function layAt(
  page: Page,
  session: SeatedSession,
  here: SeatSet,
  known: SeatedSession = session,
): Promise<void> {
  const kept = printTables([{ here, states: [known], lefts: [] }]);
  await page.evaluate(([key, text]) => (localStorage[key] = text), [TABLES_KEY, kept] as const);
  await lay(page, session);
}

/**
 * The screens of a game with seats.
 *
 * @param session one of the flagship, in the planning of its first year
 */
export function seatsScreens(words: Words, session: GameSession) {
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name }).first().click();
  const start = atTable(session);
  const come = async (page: Page, state: SeatedSession): Promise<void> => {
    await page.locator('.hand-over, .board').first().waitFor();
    await paste(page, printGameFile(state));
  };
  return {
    'seats-setup': async (page: Page) => {
      await boxOf(page, 'Benelux').click();
      await press(page, words.daily.severalPlayers);
      await page.getByRole('button', { name: words.seats.start }).waitFor();
    },
    'seats-hand-over': async (page: Page) => {
      await layAt(page, start, EVERY);
      await page.getByRole('button', { name: words.seats.takeTurn }).waitFor();
    },
    'seats-planning': async (page: Page) => {
      await layAt(page, start, EVERY);
      await press(page, words.seats.takeTurn);
      await boardReady(page);
      const tab = page.getByRole('tab', { name: words.table.seats });
      if (await tab.isVisible()) await tab.click();
      await boardStill(page);
    },
    'seats-who': async (page: Page) => {
      await lay(page, start);
      await page.getByRole('button', { name: words.seats.goOn }).waitFor();
    },
    'seats-send': async (page: Page) => {
      await layAt(page, { ...start, seats: { ...start.seats, turn: 0 } }, BELGIUM);
      await page.locator('.send-plan .share-qr').waitFor();
    },
    'seats-newer': async (page: Page) => {
      await layAt(page, start, BELGIUM);
      await come(page, after(start, 'team 2,5'));
      await page.getByRole('heading', { name: words.seats.newerTitle }).waitFor();
    },
    'seats-at-once': async (page: Page) => {
      await layAt(page, after(start, 'team 2,5'), BELGIUM, start);
      await come(page, after(start, 'team 2,3'));
      await page.getByRole('heading', { name: words.seats.forkTitle }).waitFor();
    },
  };
}
