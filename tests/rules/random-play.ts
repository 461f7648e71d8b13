import { at } from '../../src/base/assert';
import type { Action, PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { createGame, type Game, isOver } from '../../src/rules/game';
import type { Hex } from '../../src/hex/hex';
import type { Scenario } from '../../src/scenario/scenario';

/** A whole number from 0 to `count` − 1. */
export type Below = (count: number) => number;

/** Numbers from a seed, by a generator of this file's own (xorshift on 32 bits). */
export function belowFrom(seed: number): Below {
  let word = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (count) => {
    word ^= word << 13;
    word >>>= 0;
    word ^= word >>> 17;
    word ^= word << 5;
    word >>>= 0;
    return word % count;
  };
}

export const pick = <T>(items: readonly T[], below: Below): T => at(items, below(items.length));

/** A hex: mostly one of `known`, else on the board or a little off it, at times far off. */
function anyHex({ board }: Scenario, known: readonly Hex[], below: Below): Hex {
  const kind = below(20);
  if (kind < 9 && known.length > 0) return { ...pick(known, below) };
  if (kind === 19) return { x: below(60), y: below(60) };
  return { x: below(at(board.rows, 0).length + 1), y: below(board.rows.length + 1) };
}

/** Something that a plan might hold, legal or not; `known` are hexes where pieces may be. */
export function anyItem(scenario: Scenario, known: readonly Hex[], below: Below): PlanItem {
  const odd = below(30) === 0;
  const layer = odd ? 'cloud' : pick(scenario.layers, below).id;
  const hex = (): Hex => anyHex(scenario, known, below);
  const kind = below(20);
  if (kind < 11) {
    const order = { do: 'order', layer, at: anyHex(scenario, [], below) } as const;
    const wheels = below(3);
    return wheels === 2 ? order : { ...order, wheels: wheels === 1 };
  }
  if (kind < 15) {
    const programmes = ['shared-picture', 'joint-order', 'long-reach', 'seeker'] as const;
    const programme = pick(programmes, below);
    if ((programme === 'shared-picture') === odd) return { do: 'buy', programme };
    return odd || programme === 'shared-picture'
      ? { do: 'buy', programme, nation: pick(scenario.nations, below).id }
      : { do: 'buy', programme };
  }
  if (kind < 17) return { do: 'move', layer, from: hex(), to: anyHex(scenario, [], below) };
  if (kind < 19) return { do: 'stand-down', layer, at: hex() };
  return { do: 'retire' };
}

/** The hexes that a list of actions names as places for pieces. */
export const placesIn = (actions: readonly Action[]): Hex[] =>
  actions.flatMap((action) =>
    action.do === 'order' ? [action.at] : action.do === 'move' ? [action.to] : [],
  );

/** What it takes to pay for nothing: every piece with an upkeep and the patrol gone. */
function everythingGone({ setup, pieces, hasPatrol }: Game): PlanItem[] {
  const { layers } = setup.scenario;
  const goes = pieces.filter(({ layer }) => at(layers, layer).upkeep > 0);
  const items: PlanItem[] = goes.map(({ layer, cell }) => ({
    do: 'stand-down',
    layer: at(layers, layer).id,
    at: { x: cell % setup.columns, y: Math.floor(cell / setup.columns) },
  }));
  return hasPatrol ? [...items, { do: 'retire' }] : items;
}

/** A finished game, its actions, and the plan with which each year was closed. */
export interface Played {
  readonly game: Game;
  readonly actions: readonly Action[];
  readonly plans: readonly (readonly PlanItem[])[];
}

/**
 * Plays a game at random to its end: up to `tries` items a year, those refused left out; then
 * the books are closed, the latest items being taken back until they can be.
 */
export function playAtRandom(scenario: Scenario, tries: number, below: Below): Played {
  let game = createGame(scenario);
  const actions: Action[] = [];
  const plans: PlanItem[][] = [];
  const take = (action: Action): boolean => {
    const next = apply(game, action);
    if (!next.ok) return false;
    game = next.value;
    actions.push(action);
    return true;
  };
  while (!isOver(game)) {
    const plan: PlanItem[] = [];
    const known = placesIn(actions);
    for (let left = below(tries + 1); left > 0; left--) {
      const item = anyItem(scenario, known, below);
      if (take(item)) plan.push(item);
    }
    while (!take({ do: 'close-books' })) {
      const last = plan.pop();
      if (last === undefined) {
        for (const item of everythingGone(game)) if (take(item)) plan.push(item);
      } else if (!take({ do: 'take-back', item: last })) throw new Error('not taken back');
    }
    plans.push(plan);
  }
  return { game, actions, plans };
}
