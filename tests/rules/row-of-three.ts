import type { Scenario } from '../../src/scenario/scenario';
import { playable } from '../scenario/playable';
import { belowFrom } from './random-play';
import { tinyScenario } from './tiny-scenario';

/** Three hexes in a row, and in the middle a site of 6 that meets two strong cards a year. */
export function rowOfThree(upkeep = 0): Scenario {
  const base = tinyScenario(belowFrom(1));
  const [nation] = base.nations;
  const [piece] = base.layers;
  if (nation === undefined || piece === undefined) throw new Error('nothing to begin with');
  const year = (income: number) => ({
    income,
    incidents: 2,
    omens: { city: 2 },
    deck: [{ suit: 'buzz' as const, strength: 3, copies: 2 }],
  });
  const common = { ...piece, cost: 4, upkeep, lead: 0 };
  const { format, ruleset, id, title, briefing, firstYear } = base;
  return playable({
    format,
    ruleset,
    id,
    title,
    briefing,
    firstYear,
    nations: [nation],
    board: { rows: [nation.letter.repeat(3)] },
    sites: [{ id: 'site', name: title, short: 'S', x: 1, y: 0, kind: 'city', value: 6 }],
    layers: [
      { ...common, id: 'kit', reach: 0, marks: { buzz: 1 } },
      { ...common, id: 'battery', shape: 'square', reach: 1, marks: { buzz: 3 } },
    ],
    programmes: { sharedPicture: [] },
    years: [year(4), year(0), year(4)],
    pledges: [],
    savings: { coinsPerPoint: 4 },
  });
}
