import type { ScenarioFile } from '../../src/scenario/scenario';
import { playable } from '../scenario/playable';

const en = (text: string) => ({ en: text });

/** One year with one card, which a kit for 2 coins holds; each site has half the chance of it. */
function board(
  row: string,
  purses: readonly number[],
  values: readonly number[],
  changes: Partial<ScenarioFile> = {},
) {
  const sites = values.map((value, x) => ({
    id: `site-${x}`,
    name: en('Site'),
    short: `S${x}`,
    x,
    y: 0,
    kind: 'city' as const,
    value,
  }));
  return playable({
    format: 2,
    ruleset: 1,
    id: 'three-boards',
    title: en('Three boards'),
    briefing: en('A board for the tests.'),
    firstYear: 2025,
    nations: [...new Set(row)].map((letter, index) => ({
      id: letter.toLowerCase(),
      letter,
      name: en(letter),
      purse: [purses[index] ?? 0],
    })),
    board: { rows: [row] },
    sites,
    layers: [
      {
        id: 'kit',
        name: en('Kit'),
        shape: 'hexagon',
        cost: 2,
        upkeep: 0,
        lead: 0,
        reach: 0,
        marks: { buzz: 1 },
      },
    ],
    programmes: {},
    years: [
      {
        income: purses.reduce((sum, coins) => sum + coins, 0),
        incidents: 1,
        omens: {},
        deck: [{ suit: 'buzz', strength: 1, copies: 1 }],
      },
    ],
    pledges: [],
    savings: { coinsPerPoint: 99 },
    ...changes,
  });
}

/**
 * Sites of 4 and 2, so 2 points and 1 a year. A pays 3 coins, which is one kit: 2. B's coin buys
 * nothing. Together two kits: 3. A adds 2 when first and 3 when second, 5 ÷ 2; B 0 and 1, 1 ÷ 2.
 */
export const twoPurses = board('AB', [3, 1], [4, 2]);

/**
 * The same sites, 2 coins each, and 6 points for a kit at both. A alone 2, B alone 1, together
 * 2 + 1 + 6 = 9. A adds 2 and 9 − 1 = 8, 10 ÷ 2; B 1 and 9 − 2 = 7, 8 ÷ 2.
 */
export const pledgeAcross = board('AB', [2, 2], [4, 2], {
  pledges: [{ name: en('Both'), sites: ['site-0', 'site-1'], layers: 1, points: 6 }],
});

/**
 * A and B pay a coin each, C pays 2 and has no site. Alone nobody has a kit and a site: 0. A and B
 * have 2 coins, a kit at A: 2. A and C have 3: 2. B and C have 3: 1. All have 4: 3. Over the six
 * orders A adds 0 + 0 + 2 + 2 + 2 + 2, B 0 + 0 + 2 + 1 + 1 + 1, C 0 + 0 + 2 + 1 + 1 + 1.
 */
export const bystander = board('ABC', [1, 1, 2], [4, 2]);

/**
 * Sites of 6 and 4 in A, of 2 in B, each with a third of the chance: 2, 4 ÷ 3 and 2 ÷ 3 points. 2 coins
 * each, two kits. Alone A has 2 and B 2 ÷ 3. The best for all are both sites of A, 10 ÷ 3, and nothing
 * for B; under which B stays, a kit each, 8 ÷ 3.
 */
export const leftOut = board('AAB', [2, 2], [6, 4, 2]);

/**
 * A coin and a site of 6 each, so 2 points; all three coins are one kit, as any two are. Wherever it
 * is, the other two have 0 and could have 2.
 */
export const twoOfThree = board('ABC', [1, 1, 1], [6, 6, 6]);
