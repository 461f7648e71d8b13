import { type ClassEntry, judgeEntry } from '../../../src/analysis/class/class-result';
import type { Prediction } from '../../../src/rules/game-record';
import type { Action } from '../../../src/rules/action';
import { unwrap } from '../../../src/base/result';
import { parseScenario } from '../../../src/scenario/check';
import { createGameRecord } from '../../../src/rules/game-record';
import { close, level, north, south } from '../../views/two-lamps';

/**
 * The board of two lamps with a shared picture for a coin. With three coins a year a lamp on North
 * holds 3 points a year, one on South 1, and three coins left at the end are a point.
 */
export const lamps = unwrap(
  parseScenario({ ...level, programmes: { sharedPicture: [{ nation: 'a', cost: 1 }] } }),
);

const picture = { do: 'buy', programme: 'shared-picture', nation: 'a' } as const;

/** Plans with their planned scores by hand: year by year, then what is saved. */
export const PLANS = {
  /** 3, then 3 + 1. */
  northSouth: { actions: [north, close, south, close], planned: 7 },
  /** 1, then 1 + 3. */
  southNorth: { actions: [south, close, north, close], planned: 5 },
  /** 3 and 3, and 3 coins are left. */
  north: { actions: [north, close, close], planned: 7 },
  /** 1 and 1, and 3 coins are left. */
  south: { actions: [south, close, close], planned: 3 },
  /** 6 coins are left. */
  nothing: { actions: [close, close], planned: 2 },
  /** Nothing, then 3; of 6 coins 1 + 3 are spent, and 2 are no point. */
  pictureNorth: { actions: [picture, close, north, close], planned: 3 },
  /** Nothing, then 3; the same coins. */
  northPicture: { actions: [close, north, picture, close], planned: 3 },
} as const satisfies Record<string, { actions: readonly Action[]; planned: number }>;

let marks = 0;

/** A result of a plan; its parts are those of an entry, but for what is given. */
export const resultOfPlan = (
  plan: { readonly actions: readonly Action[] },
  given: Partial<ClassEntry> & { prediction?: Prediction; isHinted?: boolean } = {},
) => {
  const { prediction, isHinted = false, ...entry } = given;
  return judgeEntry({
    record: {
      ...createGameRecord(lamps, 'CLASS'),
      actions: plan.actions,
      turned: 1,
      read: plan.actions.filter((action) => action.do === 'close-books').length,
      isHinted,
      ...(prediction && { prediction }),
    },
    name: '',
    mark: ++marks,
    attempt: 1,
    ...entry,
  });
};
