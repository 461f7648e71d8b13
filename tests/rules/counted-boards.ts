import { parseScenario } from '../../src/scenario/check';
import { unwrap } from '../../src/base/result';
import type { Hex } from '../../src/hex/hex';
import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { type Game, isOver } from '../../src/rules/game';
import { type Scenario } from '../../src/scenario/scenario';

const en = (text: string) => ({ en: text });
const year = (income: number) => ({
  income,
  incidents: 1,
  omens: {},
  deck: [{ suit: 'buzz', strength: 1, copies: 1 }],
});

/** A board of one row with one layer of reach 0, lead 0 and 2 coins, for two years. */
function board(
  row: string,
  upkeep: number,
  incomes: readonly [number, number],
  more: Readonly<Record<string, unknown>>,
): Scenario {
  const letters = [...new Set(row)];
  return unwrap(
    parseScenario({
      format: 1,
      ruleset: 1,
      id: 'counted',
      title: en('Counted'),
      briefing: en('A board for the tests.'),
      firstYear: 1,
      nations: letters.map((letter) => ({ id: letter.toLowerCase(), letter, name: en(letter) })),
      board: { rows: [row] },
      sites: [{ id: 's', name: en('S'), short: 'S', x: 0, y: 0, kind: 'city', value: 1 }],
      layers: [
        {
          id: 'post',
          name: en('Post'),
          shape: 'circle',
          cost: 2,
          upkeep,
          lead: 0,
          reach: 0,
          marks: { buzz: 1 },
        },
      ],
      programmes: {},
      years: incomes.map(year),
      pledges: [],
      savings: { coinsPerPoint: 4 },
      ...more,
    }),
  );
}

/** One hex and a post of 2 coins; incomes 3 and 2. */
export const oneHex = board('A', 0, [3, 2], {});

/** A hex each of two nations, whose pictures cost 1; incomes 3 and 1. */
export const twoNations = board('AB', 0, [3, 1], {
  programmes: {
    sharedPicture: [
      { nation: 'a', cost: 1 },
      { nation: 'b', cost: 1 },
    ],
  },
});

/** Two hexes of one nation, an upkeep of 1, wheels for 1, a patrol for 1; incomes 7 and 2. */
export const onWheels = board('AA', 1, [7, 2], {
  wheels: { layer: 'post', cost: 1 },
  patrol: { upkeep: 1, marks: { buzz: 1 } },
});

/** Every item that could be thought of on such a board, on its hexes and a step outside. */
function thinkable({ board: { rows }, nations }: Scenario): PlanItem[] {
  const hexes: Hex[] = [...(rows[0] ?? ''), '.'].map((_, x) => ({ x, y: 0 }));
  return [
    ...hexes.flatMap((at): PlanItem[] => [
      { do: 'order', layer: 'post', at },
      { do: 'order', layer: 'post', at, wheels: true },
      { do: 'stand-down', layer: 'post', at },
      ...hexes.map((to) => ({ do: 'move', layer: 'post', from: at, to }) as const),
    ]),
    ...nations.map(({ id }) => ({ do: 'buy', programme: 'shared-picture', nation: id }) as const),
    { do: 'buy', programme: 'joint-order' },
    { do: 'buy', programme: 'long-reach' },
    { do: 'buy', programme: 'seeker' },
    { do: 'retire' },
  ];
}

const legalAmong = (game: Game, items: readonly PlanItem[]): PlanItem[] =>
  items.filter((item) => apply(game, item).ok);

/** The items that can be added now, of all that could be thought of. */
export const legalNow = (game: Game): PlanItem[] =>
  legalAmong(game, thinkable(game.setup.scenario));

/** How many sets of plans there are for the next `years` years whose books can be closed. */
export function countPlans(game: Game, years: number): number {
  if (years === 0) return 1;
  const items = thinkable(game.setup.scenario);
  // Each set is met once: its items are only ever added in the order of the list.
  const among = (planned: Game, from: number): number => {
    const closed = apply(planned, { do: 'close-books' });
    let count = closed.ok ? countPlans(closed.value, years - 1) : 0;
    for (const [index, item] of items.entries()) {
      const next = index < from ? undefined : apply(planned, item);
      if (next?.ok) count += among(next.value, index + 1);
    }
    return count;
  };
  return among(game, 0);
}

/** How many ways there are to do `length` legal actions one after another. */
export function countSequences(game: Game, length: number): number {
  if (length === 0) return 1;
  if (isOver(game)) return 0;
  const items = thinkable(game.setup.scenario);
  const actions: Action[] = [
    ...items,
    ...items.map((item) => ({ do: 'take-back', item }) as const),
    { do: 'close-books' },
  ];
  return actions.reduce((count, action) => {
    const next = apply(game, action);
    return next.ok ? count + countSequences(next.value, length - 1) : count;
  }, 0);
}
