import { parseScenario } from '../../src/scenario/check';
import { resultOf } from '../../src/analysis/result';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Hex } from '../../src/hex/hex';
import type { Action } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import type { Player } from './players';

/** One step of a player at the table, by the words that the player sees. */
export type Step =
  | { readonly do: 'order'; readonly piece: string; readonly digit: string; readonly at: Hex }
  | { readonly do: 'buy'; readonly name: string };

const order = (piece: string, digit: string, x: number, y: number): Step => ({
  do: 'order',
  piece,
  digit,
  at: { x, y },
});
const buy = (name: string): Step => ({ do: 'buy', name });

/** A plan for Benelux that uses every kind of thing the flagship sells; bills 15, 12, 8. */
export const PLAN: readonly (readonly Step[])[] = [
  [
    buy('Joint order'),
    order('Kit', '1', 2, 6),
    order('Kit', '1', 2, 5),
    order('Kit', '1', 2, 3),
    buy('Shared picture, Belgium'),
    order('Close battery', '3', 1, 5),
  ],
  [order('Area battery', '4', 2, 7), buy('Shared picture, Netherlands'), order('Team', '2', 2, 6)],
  [order('Kit', '1', 4, 9), buy('Seeker'), order('Close battery', '3', 4, 8), buy('Patrol')],
];

const ids: Readonly<Record<string, string>> = {
  Kit: 'kit',
  Team: 'team',
  'Close battery': 'close',
  'Area battery': 'area',
};

const bought: Readonly<Record<string, Action>> = {
  'Joint order': { do: 'buy', programme: 'joint-order' },
  'Shared picture, Belgium': { do: 'buy', programme: 'shared-picture', nation: 'be' },
  'Shared picture, Netherlands': { do: 'buy', programme: 'shared-picture', nation: 'nl' },
  Seeker: { do: 'buy', programme: 'seeker' },
  Patrol: { do: 'retire' },
};

/** The same plan as actions. */
export const ACTIONS: readonly Action[] = PLAN.flatMap((year) => [
  ...year.map((step): Action => {
    if (step.do === 'order') return { do: 'order', layer: ids[step.piece] ?? '', at: step.at };
    const action = bought[step.name];
    if (action === undefined) throw new Error(`no action buys ${step.name}`);
    return action;
  }),
  { do: 'close-books' },
]);

/** What the rules, without any page, say that the plan comes to under a seed. */
export function expectedResult(seed: string) {
  const start = createGame(unwrap(parseScenario(benelux)));
  return resultOf(unwrap(replay(start, ACTIONS)), seed);
}

// 15 + 12 + 8 coins: joint order 3, kits 6 − 2, picture 3, close 4, patrol 1; area 6,
// picture 3, team 2, patrol 1; kit 2, seeker 2, close 4, and the patrol retired.
export const BILL = '35';

/** Plays the whole plan, up to the report. */
export async function playToTheEnd(
  player: Player,
  seed: string,
  ready: () => Promise<unknown>,
): Promise<void> {
  await player.start('Benelux', seed);
  await ready();
  await player.settle?.();
  for (const [index, year] of PLAN.entries()) {
    for (const step of year) {
      if (step.do === 'order') await player.order(step.piece, step.digit, step.at);
      else await player.press(new RegExp(`^${step.name}`));
    }
    await player.press('End planning');
    await player.press('Turn the next card');
    await player.press('Turn all that are left');
    await player.press(index === 2 ? 'On to the report' : `On to ${2026 + index}`);
  }
}
