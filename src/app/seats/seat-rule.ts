import { agreeingSeats } from '../../analysis/seats/agreement';
import { at } from '../../base/assert';
import { err, ok } from '../../base/result';
import { itemsOf } from '../../rules/legal';
import { planChanges } from '../../rules/seats/merge';
import { mayChange } from '../../rules/seats/rights';
import { afterChange, afterYear, endingOf } from '../../rules/seats/seating';
import type { StepRule } from '../stores/game-store';

/**
 * What a table of seats makes of a step in its game (docs/seats.md): a seat changes its own land and what
 * is for all, a change takes agreements back, and a year ends by agreement or by a majority.
 *
 * @param acting the seat that acts at this device, if one may
 */
export const seatRule =
  (acting: () => number | undefined): StepRule =>
  (before, after) => {
    const { seats, game } = before;
    if (seats === undefined || after.game === game) return ok(after);
    if (after.game.books.length > game.books.length) {
      const agreed = agreeingSeats(game, seats);
      return endingOf(seats, agreed) === undefined
        ? err({ code: 'not-agreed' })
        : ok({ ...after, seats: afterYear(seats, agreed) });
    }
    const seat = acting();
    if (seat === undefined) return err({ code: 'not-your-turn' });
    const { added, removed } = planChanges(itemsOf(game), itemsOf(after.game));
    for (const item of [...added, ...removed]) {
      const allowed = mayChange(game.setup, at(seats.seats, seat), item);
      if (!allowed.ok) return allowed;
    }
    return ok({ ...after, seats: afterChange(seats) });
  };
