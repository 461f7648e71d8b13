import { at } from '../../base/assert';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import type { PlanItem } from '../../rules/action';
import { mayChange, type SeatRefusal } from '../../rules/seats/rights';
import type { Scenario } from '../../scenario/scenario';

/** Why a seat may not do something, in words. */
export function seatRefusalText(refused: SeatRefusal, { nations }: Scenario, words: Words): string {
  switch (refused.code) {
    case 'not-your-land': {
      const nation = nations.find(({ id }) => id === refused.nation);
      return words.table.notYourLand({ nation: nation ? words.text(nation.name) : refused.nation });
    }
    case 'not-your-turn':
      return words.table.notYourTurn;
    case 'not-agreed':
      return words.table.notAgreed;
  }
}

/** Why the seat whose turn it is may not change an item of the plan; none where it may, or without seats. */
export function landRefusal({ seats, game }: GameSession, item: PlanItem): SeatRefusal | undefined {
  if (seats === undefined) return undefined;
  const allowed = mayChange(game.setup, at(seats.seats, seats.turn), item);
  return allowed.ok ? undefined : allowed.error;
}
