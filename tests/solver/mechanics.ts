import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { presentLayers } from '../../src/rules/cover';
import { createGame, type Game } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { cellOf } from '../../src/rules/setup';
import type { Layer, Scenario } from '../../src/scenario/scenario';

type Plan = readonly Action[];

interface Mechanic {
  readonly name: string;
  has(scenario: Scenario): boolean;
  /** Whether a plan lives by it. */
  isUsed(scenario: Scenario, plan: Plan): boolean;
}

const endOf = (scenario: Scenario, plan: Plan): Game => unwrap(replay(createGame(scenario), plan));

/** Whether a plan can no longer be paid for, or is worth less, once it is changed. */
function isWorseOff(scenario: Scenario, plan: Plan, changed: Plan): boolean {
  const after = replay(createGame(scenario), changed);
  if (!after.ok) return after.error.refusal.code === 'over-budget';
  const worth = (game: Game): number => plannedScore(outlook(game)).numerator;
  return worth(after.value) < worth(endOf(scenario, plan));
}

/** A mechanic that is some of a plan's actions; `isOfIt` is given the game before each. */
const needs =
  (isOfIt: (action: Action, game: Game) => boolean): Mechanic['isUsed'] =>
  (scenario, plan) => {
    let game = createGame(scenario);
    const rest = plan.filter((action) => {
      const before = game;
      game = unwrap(apply(before, action));
      return !isOfIt(action, before);
    });
    return rest.length < plan.length && isWorseOff(scenario, plan, rest);
  };

const needsBuying = (programme: string) =>
  needs((action) => action.do === 'buy' && action.programme === programme);

const needsLayers = (isIt: (layer: Layer) => boolean) =>
  needs((action, { setup }) => {
    const id = 'layer' in action ? action.layer : undefined;
    return setup.scenario.layers.some((layer) => layer.id === id && isIt(layer));
  });

const needsMoves = needs((action) => action.do === 'move');

const standsDownWheels = needs((action, { setup, pieces }) => {
  if (action.do !== 'stand-down') return false;
  const [layer, cell] = [setup.layerIndex.get(action.layer), cellOf(setup, action.at)];
  return pieces.some((piece) => piece.wheels && piece.layer === layer && piece.cell === cell);
});

/** Whether a plan would be worse off if the patrol were retired at once. */
const needsPatrol: Mechanic['isUsed'] = (scenario, plan) => {
  const rest = plan.filter((action) => action.do !== 'retire');
  return scenario.patrol !== undefined && isWorseOff(scenario, plan, [{ do: 'retire' }, ...rest]);
};

/** Whether in any year a layer is present somewhere only by pieces of another nation. */
const reachesAcross: Mechanic['isUsed'] = (scenario, plan) => {
  let game = createGame(scenario);
  const pictures = game.setup.pictureMasks.reduce((mask, bit) => mask | bit, 0);
  return plan.some((action) => {
    game = unwrap(apply(game, action));
    if (action.do !== 'close-books') return false;
    const { setup, pieces, year, programmes, hasPatrol } = game;
    const apart = presentLayers(setup, pieces, year - 1, programmes & ~pictures, hasPatrol);
    return at(game.books, year - 1).present.some((layers, site) => layers !== at(apart, site));
  });
};

const wheelsHaveUpkeep = ({ layers, wheels }: Scenario): boolean =>
  layers.some(({ id, upkeep }) => id === wheels?.layer && upkeep > 0);

const hasSeveralYears = ({ years }: Scenario): boolean => years.length > 1;

const pledge = (name: string, isIt: (sites: readonly string[]) => boolean): Mechanic => ({
  name,
  has: ({ pledges }) => pledges.some(({ sites }) => isIt(sites)),
  isUsed: (scenario, plan) => {
    const { kept } = outlook(endOf(scenario, plan));
    return scenario.pledges.some(
      ({ sites, points }, index) => isIt(sites) && points > 0 && at(kept, index),
    );
  },
});

const MECHANICS: readonly Mechanic[] = [
  {
    name: 'joint order',
    has: ({ programmes }) => programmes.jointOrder !== undefined,
    isUsed: needsBuying('joint-order'),
  },
  {
    name: 'several rebates of a layer at once',
    has: ({ programmes }) => programmes.jointOrder !== undefined,
    isUsed: (scenario, plan) =>
      endOf(scenario, plan).books.some(({ lines }) =>
        lines.some((line) => line.kind === 'rebate' && line.count > 1),
      ),
  },
  {
    name: 'shared picture',
    has: ({ programmes }) => (programmes.sharedPicture ?? []).length > 0,
    isUsed: needsBuying('shared-picture'),
  },
  {
    name: 'cover across a border',
    has: ({ programmes }) => (programmes.sharedPicture ?? []).length > 1,
    isUsed: reachesAcross,
  },
  {
    name: 'long reach',
    has: ({ programmes }) => programmes.longReach !== undefined,
    isUsed: needsBuying('long-reach'),
  },
  {
    name: 'seeker',
    has: ({ programmes }) => programmes.seeker !== undefined,
    isUsed: needsBuying('seeker'),
  },
  {
    name: 'patrol kept',
    has: ({ patrol }) => patrol !== undefined,
    isUsed: needsPatrol,
  },
  {
    name: 'patrol retired',
    has: ({ patrol }) => patrol !== undefined,
    isUsed: needs((action) => action.do === 'retire'),
  },
  { name: 'wheels', has: ({ wheels }) => wheels !== undefined, isUsed: needsMoves },
  {
    name: 'wheels with upkeep',
    has: wheelsHaveUpkeep,
    isUsed: (scenario, plan) => wheelsHaveUpkeep(scenario) && needsMoves(scenario, plan),
  },
  { name: 'wheels stood down', has: wheelsHaveUpkeep, isUsed: standsDownWheels },
  {
    name: 'upkeep',
    has: ({ layers }) => layers.some(({ upkeep }) => upkeep > 0),
    isUsed: needsLayers(({ upkeep }) => upkeep > 0),
  },
  {
    name: 'stand-down',
    has: (scenario) =>
      hasSeveralYears(scenario) && scenario.layers.some(({ upkeep }) => upkeep > 0),
    isUsed: needs((action) => action.do === 'stand-down'),
  },
  {
    name: 'lead',
    has: (scenario) => hasSeveralYears(scenario) && scenario.layers.some(({ lead }) => lead > 0),
    isUsed: needsLayers(({ lead }) => lead > 0),
  },
  pledge('pledge over one site', (sites) => sites.length === 1),
  pledge('pledge over several sites', (sites) => sites.length > 1),
  {
    name: 'savings',
    has: () => true,
    isUsed: (scenario, plan) => outlook(endOf(scenario, plan)).savings > 0,
  },
];

export const MECHANIC_NAMES = MECHANICS.map(({ name }) => name);

/** What a scenario has of all that a plan can do. */
export const mechanicsOf = (scenario: Scenario): string[] =>
  MECHANICS.filter(({ has }) => has(scenario)).map(({ name }) => name);

/** What of it a plan lives by. */
export const mechanicsUsed = (scenario: Scenario, plan: Plan): string[] =>
  MECHANICS.filter(({ isUsed }) => isUsed(scenario, plan)).map(({ name }) => name);
