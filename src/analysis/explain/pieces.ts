import { at } from '../../base/assert';
import { lcm } from '../../base/fraction';
import { deckSize } from '../../scenario/forecast';
import type { PlanItem } from '../../rules/action';
import { layerOf, type Setup } from '../../rules/setup';
import type { DatedItem } from '../changes';
import { cardsHeldAt, plannedAt } from '../planned-score';
import type { Found } from './cause';
import { exchanged } from './match';
import type { Comparison, ComparedPlan } from './pairs';
import { coinsLeft, isPaidFor, type Recount, recount } from './recount';

type Order = DatedItem & { readonly item: PlanItem & { readonly do: 'order' } };

const isOrder = (item: DatedItem | undefined): item is Order => item?.item.do === 'order';

const layerIn = (setup: Setup, { item }: Order): number => setup.layerIndex.get(item.layer) ?? -1;

/** Whether a piece is ordered so late that its first year of service is after the last. */
function neverServes(setup: Setup, order: Order): boolean {
  const { lead } = layerOf(setup, layerIn(setup, order));
  return order.year + lead >= setup.scenario.years.length;
}

/** A plan counted without one of its items. */
const without = ({ items, game }: ComparedPlan, out: DatedItem): Recount =>
  recount(game.setup.scenario, exchanged(items, { out }));

/** The sites that hold more in one of two counts, in any year. */
function sitesGained({ setup }: Comparison, more: Recount, less: Recount): number[] {
  const heldAt = ({ game }: Recount, site: number): number =>
    game.books.reduce((sum, book, year) => sum + plannedAt(setup, year, book, site), 0);
  return setup.siteCell
    .map((_, site) => site)
    .filter((site) => heldAt(more, site) > heldAt(less, site));
}

/** Orders of one's own plan that arrive only after the last year. */
export const tooLate = ({ setup, own, pairs }: Comparison): Found[] =>
  pairs.flatMap(({ removed }, pair): Found[] => {
    if (!isOrder(removed) || !neverServes(setup, removed)) return [];
    const coins = coinsLeft(without(own, removed)) - coinsLeft(own);
    return [{ claim: { kind: 'too-late', item: removed }, coins, pairs: [pair] }];
  });

/** Pieces and upkeep without which one's own plan would be worth as much, one taken after the other. */
export function surplus({ setup, own, pairs }: Comparison): Found[] {
  let [before, items]: [Recount, readonly DatedItem[]] = [own, own.items];
  return pairs.flatMap(({ kind, added, removed }, pair): Found[] => {
    const isStoodDown = added?.item.do === 'stand-down';
    const item = isStoodDown ? added : removed;
    if (kind === 'another-year' || item === undefined) return [];
    if (!isStoodDown && (!isOrder(item) || neverServes(setup, item))) return [];
    const left = exchanged(items, isStoodDown ? { into: item } : { out: item });
    const after = recount(setup.scenario, left);
    const coins = coinsLeft(after) - coinsLeft(before);
    if (!after.isPlayable || after.worth !== before.worth || coins <= 0) return [];
    const why = whyNothing(setup, items, item, [before, after]);
    [before, items] = [after, left];
    return [{ claim: { kind: 'surplus', item, why }, coins, pairs: [pair] }];
  });
}

/** Why a piece adds nothing to a plan. */
function whyNothing(
  setup: Setup,
  items: readonly DatedItem[],
  item: DatedItem,
  [having, lacking]: readonly [Recount, Recount],
): 'nowhere' | 'twice' | 'beyond' {
  const present = ({ game }: Recount): string => JSON.stringify(game.books.map((b) => b.present));
  if (present(having) !== present(lacking)) return 'beyond';
  const others = items.filter((one) => one.item.do === 'buy');
  const alone = recount(setup.scenario, [...others, item]);
  return present(alone) === present(recount(setup.scenario, others)) ? 'nowhere' : 'twice';
}

/** The same piece in another year: earlier, and it holds more; or later, and nothing is lost. */
export const orders = ({ setup, own, better, pairs, undone }: Comparison): Found[] =>
  pairs.flatMap(({ kind, added, removed }, pair): Found[] => {
    if (kind !== 'another-year' || !isOrder(added) || !isOrder(removed)) return [];
    if (neverServes(setup, removed)) return [];
    const claim = { kind: 'order', item: added, own: removed.year } as const;
    const back = at(undone, pair);
    if (added.year < removed.year) {
      if (!back.isPlayable || back.worth >= better.worth) return [];
      const coins = coinsLeft(better) - coinsLeft(back);
      return [{ claim: { ...claim, fault: 'late' }, coins, pairs: [pair] }];
    }
    const later = recount(setup.scenario, exchanged(own.items, { into: added, out: removed }));
    const coins = coinsLeft(later) - coinsLeft(own);
    // Else the better plan could have it in either year.
    const isNeeded = coins > 0 || !isPaidFor(back);
    if (!later.isPlayable || later.worth < own.worth || coins < 0 || !isNeeded) return [];
    return [{ claim: { ...claim, fault: 'early' }, coins, pairs: [pair] }];
  });

/** Pieces that hold more only by a shared picture which one's own plan has as well. */
export function partners(comparison: Comparison): Found[] {
  const { setup, better, pairs } = comparison;
  const isPicture = (one: DatedItem | undefined): boolean =>
    one?.item.do === 'buy' && one.item.programme === 'shared-picture';
  if (pairs.some(({ added, removed }) => isPicture(added) || isPicture(removed))) return [];
  const apart = better.items.filter((item) => !isPicture(item));
  if (apart.length === better.items.length) return [];
  const base = recount(setup.scenario, apart);
  return pairs.flatMap(({ kind, added }, pair): Found[] => {
    if (kind === 'another-year' || !isOrder(added)) return [];
    const less = without(better, added);
    const baseLess = recount(setup.scenario, exchanged(apart, { out: added }));
    const isPartner =
      less.isPlayable &&
      baseLess.isPlayable &&
      less.worth < better.worth &&
      baseLess.worth === base.worth;
    if (!isPartner) return [];
    const sites = sitesGained(comparison, better, less);
    const bit = 1 << layerIn(setup, added);
    const isThere = ({ game }: Recount): boolean =>
      sites.some((site) => game.books.some(({ present }) => (at(present, site) & bit) !== 0));
    const isAcross = isThere(better) && !isThere(base);
    const coins = coinsLeft(better) - coinsLeft(less);
    return [{ claim: { kind: 'partner', item: added, sites, isAcross }, coins, pairs: [pair] }];
  });
}

/** The same piece elsewhere, better only because the sites there are met more often. */
export const likely = (comparison: Comparison): Found[] =>
  comparison.pairs.flatMap(({ kind, added }, pair): Found[] => {
    const { better, undone } = comparison;
    const back = at(undone, pair);
    if (kind !== 'elsewhere' || !isOrder(added) || !back.isPlayable) return [];
    if (back.worth >= better.worth || withEqualChances(back) < withEqualChances(better)) return [];
    const sites = sitesGained(comparison, better, back);
    const coins = coinsLeft(better) - coinsLeft(back);
    return [{ claim: { kind: 'likely', item: added, sites }, coins, pairs: [pair] }];
  });

/**
 * What a plan would hold on average if each site were as likely as any other, and what it is pledged,
 * × the sites and the least common multiple of the decks.
 */
function withEqualChances({ game, kept }: Recount): number {
  const { setup, books } = game;
  const { scenario } = setup;
  const common = scenario.years.reduce((all, year) => lcm(all, deckSize(year)), 1);
  const pledges = scenario.pledges.reduce(
    (sum, { points }, pledge) => sum + (at(kept, pledge) ? points : 0),
    0,
  );
  return scenario.years.reduce(
    (sum, year, index) => {
      const each = (common / deckSize(year)) * year.incidents;
      return scenario.sites.reduce(
        (points, { value }, site) =>
          points + cardsHeldAt(setup, index, at(books, index), site) * each * value,
        sum,
      );
    },
    pledges * scenario.sites.length * common,
  );
}
