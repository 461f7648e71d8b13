import { at } from '../../base/assert';
import type { Layer, Scenario } from '../../scenario/scenario';
import type { GeneratorChoices } from '../choices';
import type { Dice } from './dice';
import type { SitePlace } from './sites';

/** What there is to buy. */
export type Tray = Pick<Scenario, 'layers' | 'programmes'> & {
  readonly patrol?: NonNullable<Scenario['patrol']>;
  readonly wheels?: NonNullable<Scenario['wheels']>;
};

const en = (text: string) => ({ en: text });

/** Four layers whose marks complement each other; costs and a mark or two are drawn. */
function drawLayers({ difficulty, years }: GeneratorChoices, dice: Dice): Layer[] {
  const closeUpkeep = difficulty === 'steep' && years > 2 && dice.chance(1, 4) ? 1 : 0;
  return [
    {
      id: 'kit',
      name: en('Kit'),
      shape: 'hexagon',
      cost: 2,
      upkeep: 0,
      lead: 0,
      reach: 0,
      marks: { buzz: 3 },
    },
    {
      id: 'team',
      name: en('Team'),
      shape: 'triangle',
      cost: 2,
      upkeep: 0,
      lead: 0,
      reach: 0,
      marks: dice.pick([
        { buzz: 1, skim: 2 },
        { buzz: 1, skim: 2 },
        { skim: 2, soar: 1 },
      ]),
    },
    {
      id: 'close',
      name: en('Close battery'),
      shape: 'square',
      cost: dice.pick([4, 5, 5]),
      upkeep: closeUpkeep,
      lead: 0,
      reach: 1,
      marks: dice.pick([
        { buzz: 1, skim: 2, soar: 1 },
        { buzz: 1, skim: 2, soar: 1 },
        { skim: 2, soar: 2 },
        { buzz: 2, skim: 1, soar: 1 },
      ]),
    },
    {
      id: 'area',
      name: en('Area battery'),
      shape: 'pentagon',
      cost: dice.pick([5, 6, 6, 7]),
      upkeep: 0,
      lead: 1,
      reach: 1,
      marks: dice.pick([
        { skim: 1, soar: 3 },
        { skim: 1, soar: 3 },
        { buzz: 1, soar: 3 },
      ]),
    },
  ];
}

function drawProgrammes(
  { nations, years, difficulty }: GeneratorChoices,
  layers: readonly Layer[],
  places: readonly SitePlace[],
  ids: readonly string[],
  dice: Dice,
): Scenario['programmes'] {
  const sitesOf = (nation: number): number =>
    places.filter((place) => place.nation === nation).length;
  const sharedPicture = Array.from({ length: nations }, (_, nation) => ({
    nation: at(ids, nation),
    cost: Math.min(4, Math.max(1, Math.floor((sitesOf(nation) + 1) / 2))),
  }));
  const jointOrder = {
    cost: dice.pick([2, 3, 3]),
    rebates: layers.map(({ id, cost }) => ({ layer: id, coins: cost })),
  };
  const longReach = { cost: dice.pick([2, 3, 3]), from: dice.between(0, 1), layer: 'area' };
  const seeker = {
    cost: 2,
    from: dice.between(0, years > 2 ? 1 : 0),
    layer: dice.pick(['area', 'area', 'close']),
    marks: dice.pick([{ buzz: 2 }, { buzz: 2, skim: 1 }, { buzz: 1, skim: 1 }]),
  };
  const refit = dice.chance(1, 2);
  switch (difficulty) {
    case 'gentle':
      return dice.chance(1, 2) ? { sharedPicture, jointOrder } : { sharedPicture, seeker };
    case 'steady':
      return { sharedPicture, jointOrder, ...(refit ? { longReach } : { seeker }) };
    case 'steep':
      return { sharedPicture, jointOrder, longReach, seeker };
  }
}

export function drawTray(
  choices: GeneratorChoices,
  places: readonly SitePlace[],
  nationIds: readonly string[],
  dice: Dice,
): Tray {
  const layers = drawLayers(choices, dice);
  const programmes = drawProgrammes(choices, layers, places, nationIds, dice);
  const hasPatrol = dice.chance(2, 3);
  const hasWheels = choices.difficulty === 'steep' && choices.size !== 'large' && dice.chance(1, 2);
  return {
    layers,
    programmes,
    ...(hasPatrol && { patrol: { upkeep: 1, marks: { skim: 1, soar: 1 } } }),
    ...(hasWheels && { wheels: { layer: 'close', cost: 1 } }),
  };
}
