import { withIncomes } from '../../scenario/purses';
import type { Measure, ScenarioFile } from '../../scenario/scenario';
import type { Ignored, LevelOption } from '../../scenario/vocabulary';

/** A scenario whose programmes, wheels and pledges speak only of layers that it still has. */
function withLayers(scenario: ScenarioFile, keep: (id: string) => boolean): ScenarioFile {
  const layers = scenario.layers.filter(({ id }) => keep(id));
  const { jointOrder, longReach, seeker, ...programmes } = scenario.programmes;
  const { wheels, ...rest } = scenario;
  const rebates = jointOrder?.rebates.filter(({ layer }) => keep(layer)) ?? [];
  return {
    ...rest,
    layers,
    programmes: {
      ...programmes,
      ...(jointOrder && rebates.length > 0 ? { jointOrder: { ...jointOrder, rebates } } : {}),
      ...(longReach && keep(longReach.layer) ? { longReach } : {}),
      ...(seeker && keep(seeker.layer) ? { seeker } : {}),
    },
    ...(wheels && keep(wheels.layer) ? { wheels } : {}),
    // A pledge of more layers than there are can't be kept, and would be refused.
    pledges: scenario.pledges.filter((pledge) => pledge.layers <= layers.length),
  };
}

/** So many coins to a point of savings that no purse of a small level makes one. */
const NO_SAVINGS = 99;

function withoutOption(scenario: ScenarioFile, option: LevelOption): ScenarioFile {
  const { sharedPicture, jointOrder, longReach, seeker } = scenario.programmes;
  const { wheels, patrol, ...rest } = scenario;
  const programmes = {
    ...(sharedPicture && option !== 'shared-pictures' ? { sharedPicture } : {}),
    ...(jointOrder && option !== 'joint-order' ? { jointOrder } : {}),
    ...(longReach && option !== 'long-reach' ? { longReach } : {}),
    ...(seeker && option !== 'seeker' ? { seeker } : {}),
  };
  return {
    ...rest,
    programmes,
    ...(wheels && option !== 'wheels' ? { wheels } : {}),
    ...(patrol && option !== 'patrol' ? { patrol } : {}),
    pledges: option === 'pledges' ? [] : scenario.pledges,
    savings: option === 'savings' ? { coinsPerPoint: NO_SAVINGS } : scenario.savings,
  };
}

const withoutPicture = (scenario: ScenarioFile, id: string): ScenarioFile => ({
  ...scenario,
  programmes: {
    ...scenario.programmes,
    sharedPicture: (scenario.programmes.sharedPicture ?? []).filter(({ nation }) => nation !== id),
  },
});

const laterBy = (scenario: ScenarioFile, id: string): ScenarioFile => ({
  ...scenario,
  layers: scenario.layers.map((layer) =>
    layer.id === id ? { ...layer, lead: layer.lead + 1 } : layer,
  ),
});

/** A patrol that is paid for in advance and can cost nothing more is never worth retiring. */
function keepingPatrol(scenario: ScenarioFile): ScenarioFile {
  const { patrol } = scenario;
  if (patrol === undefined) return scenario;
  const incomes = scenario.years.map(({ income }) => income - patrol.upkeep);
  return { ...withIncomes(scenario, incomes), patrol: { ...patrol, upkeep: 0 } };
}

/** The same number of tokens for each site, or of each card, and enough of them to draw from. */
function ignoring(scenario: ScenarioFile, what: Ignored): ScenarioFile {
  if (what === 'pledges') return { ...scenario, pledges: [] };
  return {
    ...scenario,
    years: scenario.years.map((year) => {
      if (what === 'decks') {
        const copies = Math.max(1, Math.ceil(year.incidents / year.deck.length));
        return { ...year, deck: year.deck.map((card) => ({ ...card, copies })) };
      }
      const tokens = Math.max(1, Math.ceil(year.incidents / scenario.sites.length));
      const omens = { city: tokens, port: tokens, hub: tokens, grounds: tokens, capital: tokens };
      return { ...year, omens };
    }),
  };
}

// The campaign may speak of a layer that is taken away.
const withoutCampaign = ({ campaign: _campaign, ...scenario }: ScenarioFile): ScenarioFile =>
  scenario;

/** The level as somebody has it who lacks what a measure takes away, or overlooks it. */
export function variantOf(level: ScenarioFile, measure: Measure): ScenarioFile {
  const scenario = withoutCampaign(level);
  const { only, without, withoutLayer, later, keeping } = measure;
  if (only !== undefined) return withLayers(scenario, (id) => id === only);
  if (withoutLayer !== undefined) return withLayers(scenario, (id) => id !== withoutLayer);
  if (without !== undefined) return withoutOption(scenario, without);
  if (measure.withoutPicture !== undefined) return withoutPicture(scenario, measure.withoutPicture);
  if (later !== undefined) return laterBy(scenario, later);
  if (keeping !== undefined) return keepingPatrol(scenario);
  if (measure.ignoring !== undefined) return ignoring(scenario, measure.ignoring);
  return scenario;
}

/** Whether a level has what an option takes away. */
export function hasOption({ programmes, ...level }: ScenarioFile, option: LevelOption): boolean {
  switch (option) {
    case 'shared-pictures':
      return (programmes.sharedPicture ?? []).length > 0;
    case 'joint-order':
      return programmes.jointOrder !== undefined;
    case 'long-reach':
      return programmes.longReach !== undefined;
    case 'seeker':
      return programmes.seeker !== undefined;
    case 'wheels':
      return level.wheels !== undefined;
    case 'patrol':
      return level.patrol !== undefined;
    case 'pledges':
      return level.pledges.length > 0;
    case 'savings':
      return true;
  }
}
