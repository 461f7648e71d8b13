import { subtractBig } from '../../base/big-fraction';
import { hasBit } from '../../base/bits';
import type { Coalition } from '../../rules/coalition';
import { EMPTY_PLAN, type Game } from '../../rules/game';
import type { SeatSet, SeatTable } from '../../rules/seats/seat-table';
import { accountOf } from '../coalition/account';

/**
 * Whether an absent seat agrees to this year's plan (docs/seats.md): it does if its account, a(S), is no
 * lower than when the year began, that is with an empty plan.
 */
export function absentAgrees(game: Game, members: Coalition): boolean {
  const before = accountOf({ ...game, plan: EMPTY_PLAN }, members);
  return subtractBig(accountOf(game, members).total, before.total).numerator >= 0n;
}

/** The seats that agree to the plan as it is: those that have said so, and absent ones by their rule. */
export const agreeingSeats = (game: Game, { seats, absent, agreed }: SeatTable): SeatSet =>
  seats.reduce(
    (agreeing, members, seat) =>
      hasBit(absent, seat) && absentAgrees(game, members) ? agreeing | (1 << seat) : agreeing,
    agreed,
  );
