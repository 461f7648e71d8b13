import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import { type Action, itemKey } from '../../rules/action';
import { type Setup, setUp } from '../../rules/setup';
import type { Scenario } from '../../scenario/scenario';
import { changesBetween, type DatedItem, itemsOfPlan } from '../changes';
import { exchanged, type Match, matchChanges } from './match';
import { coinsLeft, isPaidFor, type Recount, recount } from './recount';

/** What is given up only for its coins: a purchase not made, a piece stood down, the patrol retired. */
type GivenUp =
  | { readonly kind: 'given-up'; readonly added: DatedItem; readonly removed: undefined }
  | { readonly kind: 'given-up'; readonly added: undefined; readonly removed: DatedItem };

type Told = Match | GivenUp;

/**
 * A change in a pair as a person would tell it, with what it brings where all pairs are made in one's
 * own plan, one on top of the other: over all pairs, coins and points add up to those of the plans.
 */
export type Pair = Told & {
  /** Coins that it costs over all years; below 0 where it frees some. */
  readonly coins: number;
  /** Points held on average; pledges and savings, being of the whole plan, are left out. */
  readonly points: Fraction;
};

/** Two plans side by side, with all that causes are looked for in. */
export interface Comparison {
  readonly setup: Setup;
  readonly own: ComparedPlan;
  readonly better: ComparedPlan;
  readonly pairs: readonly Pair[];
  /** For each pair the better plan with that pair taken back. */
  readonly undone: readonly Recount[];
}

/** A plan, and what it comes to. */
export interface ComparedPlan extends Recount {
  readonly items: readonly DatedItem[];
}

/** In one order, however the plan was put together: a plan is a set. */
const inOrder = (items: readonly DatedItem[]): DatedItem[] =>
  items.toSorted((a, b) => a.year - b.year || (itemKey(a.item) < itemKey(b.item) ? -1 : 1));

function comparedPlan(scenario: Scenario, actions: readonly Action[]): ComparedPlan {
  const items = inOrder(itemsOfPlan(actions));
  const count = recount(scenario, items);
  if (!count.isPlayable || !isPaidFor(count)) throw new Error('not a legal plan');
  return { ...count, items };
}

/** Compares two whole legal plans of a scenario. */
export function comparePlans(
  scenario: Scenario,
  actions: readonly Action[],
  betterActions: readonly Action[],
): Comparison {
  const setup = setUp(scenario);
  const own = comparedPlan(scenario, actions);
  const better = comparedPlan(scenario, betterActions);
  const matches = matchChanges(setup, changesBetween(own.items, better.items));
  const undone = matches.map(({ added, removed }) =>
    recount(scenario, exchanged(better.items, { into: removed, out: added })),
  );
  const told = matches.map((match, index) =>
    isGivenUp(match, own, better, at(undone, index)) ? asGivenUp(match) : match,
  );
  return { setup, own, better, pairs: withFigures(scenario, own, told), undone };
}

/** Whether doing a thing frees coins, or leaving it out does. */
const freesCoins = ({ kind, added, removed }: Match): boolean =>
  kind === 'added'
    ? added.item.do === 'retire' || added.item.do === 'stand-down'
    : kind === 'removed' && (removed.item.do === 'order' || removed.item.do === 'buy');

/**
 * Whether a thing is given up alone though both plans hold more with it, and so for nothing but its
 * coins.
 */
function isGivenUp(match: Match, own: ComparedPlan, better: Recount, undone: Recount): boolean {
  if (!freesCoins(match) || !undone.isPlayable) return false;
  if (undone.worth <= better.worth || coinsLeft(undone) >= coinsLeft(better)) return false;
  const { added: into, removed: out } = match;
  const without = recount(own.game.setup.scenario, exchanged(own.items, { into, out }));
  return without.worth < own.worth;
}

/** A change told as a thing given up; a thing done for another is none. */
function asGivenUp(match: Match): Told {
  switch (match.kind) {
    case 'added':
      return { ...match, kind: 'given-up' };
    case 'removed':
      return { ...match, kind: 'given-up' };
    default:
      return match;
  }
}

/** Pairs are made in this order: what is given up, then pieces, then programmes. */
function stageOf({ added, removed }: Told): number {
  const done = [added?.item.do, removed?.item.do];
  if (done.includes('buy')) return 2;
  return added && (done.includes('order') || done.includes('move')) ? 1 : 0;
}

function withFigures(scenario: Scenario, own: ComparedPlan, told: readonly Told[]): Pair[] {
  const { denominator } = own.game.setup;
  let before: Recount = own;
  let { items } = own;
  return told
    .map((pair, place) => ({ pair, place }))
    .toSorted((a, b) => stageOf(a.pair) - stageOf(b.pair))
    .map(({ pair, place }) => {
      items = exchanged(items, { into: pair.added, out: pair.removed });
      const after = recount(scenario, items);
      const coins = coinsLeft(before) - coinsLeft(after);
      const points = { numerator: after.held - before.held, denominator };
      before = after;
      return { place, pair: { ...pair, coins, points } };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ pair }) => pair);
}
