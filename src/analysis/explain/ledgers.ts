import { at } from '../../base/assert';
import { isSameItem, type PlanItem } from '../../rules/action';
import { itemOf } from '../../rules/legal';
import type { DatedItem } from '../changes';
import type { Found } from './cause';
import { exchanged } from './match';
import type { Comparison, ComparedPlan } from './pairs';
import { coinsLeft, isPaidFor, type Recount, recount, scoreOf } from './recount';

/** The year in which a plan does a thing that can be done once; none where it never does. */
const whenDone = ({ items }: ComparedPlan, thing: PlanItem): number | undefined =>
  items.find(({ item }) => isSameItem(item, thing))?.year;

/** A plan counted with a thing done in another year, or never. */
function doneIn(side: ComparedPlan, thing: PlanItem, year: number | undefined): Recount {
  const out = side.items.find(({ item }) => isSameItem(item, thing));
  const into = year === undefined ? undefined : { year, item: thing };
  return recount(side.game.setup.scenario, exchanged(side.items, { into, out }));
}

/** The pairs that do a thing, or no longer do it. */
const pairsWith = ({ pairs }: Comparison, thing: PlanItem): number[] =>
  pairs.flatMap(({ added, removed }, index) =>
    [added, removed].some((one) => one && isSameItem(one.item, thing)) ? [index] : [],
  );

/** Programmes that one plan alone has, or has earlier. */
export const programmes = (comparison: Comparison): Found[] =>
  comparison.setup.programmes.flatMap((offer, programme): Found[] => {
    const thing = itemOf(comparison.setup, offer);
    const years = {
      own: whenDone(comparison.own, thing),
      better: whenDone(comparison.better, thing),
    };
    if (years.own === years.better) return [];
    const found =
      (years.better ?? Infinity) < (years.own ?? Infinity)
        ? lackOf(comparison, thing, years.own)
        : excessOf(comparison, thing, years.better);
    if (found === undefined) return [];
    const claim = { kind: 'programme', programme, ...years, fault: found.fault } as const;
    return [{ claim, coins: found.coins, pairs: pairsWith(comparison, thing) }];
  });

/** A programme that brings the better plan points or coins, which had in one's own year it would not. */
function lackOf({ better }: Comparison, thing: PlanItem, year: number | undefined) {
  const asOwn = doneIn(better, thing, year);
  const coins = coinsLeft(better) - coinsLeft(asOwn);
  const isShown = asOwn.worth < better.worth || (asOwn.worth === better.worth && coins > 0);
  if (!isShown) return undefined;
  return { fault: year === undefined ? 'missing' : 'late', coins } as const;
}

/** A programme without which, or later, one's own plan holds as much, so that its coins are free. */
function excessOf({ own, better }: Comparison, thing: PlanItem, year: number | undefined) {
  const asBetter = doneIn(own, thing, year);
  const coins = coinsLeft(asBetter) - coinsLeft(own);
  if (asBetter.worth !== own.worth || coins < 0) return undefined;
  if (year === undefined) return coins > 0 ? ({ fault: 'needless', coins } as const) : undefined;
  const isNeeded = coins > 0 || !isPaidFor(doneIn(better, thing, whenDone(own, thing)));
  return isNeeded ? ({ fault: 'early', coins } as const) : undefined;
}

/** The patrol, kept for nothing or retired at a loss. */
export function patrol(comparison: Comparison): Found[] {
  const { own, better } = comparison;
  const thing = { do: 'retire' } as const;
  const years = { own: whenDone(own, thing), better: whenDone(better, thing) };
  if (years.own === years.better) return [];
  const asOwn = doneIn(better, thing, years.own);
  const coins = coinsLeft(better) - coinsLeft(asOwn);
  const isKept = (years.better ?? Infinity) < (years.own ?? Infinity);
  if (isKept ? asOwn.worth > better.worth || coins <= 0 : asOwn.worth >= better.worth) return [];
  const claim = { kind: 'patrol', fault: isKept ? 'kept' : 'retired', ...years } as const;
  return [{ claim, coins, pairs: pairsWith(comparison, thing) }];
}

/** Pledges that one plan alone keeps, with the pairs that decide it. */
export const pledges = ({ setup, own, better, pairs, undone }: Comparison): Found[] =>
  setup.scenario.pledges.flatMap(({ points }, pledge): Found[] => {
    const isMissed = at(better.kept, pledge);
    if (points === 0 || isMissed === at(own.kept, pledge)) return [];
    const decisive = pairs.flatMap((pair, index) => {
      const changed = isMissed
        ? at(undone, index)
        : recount(setup.scenario, exchanged(own.items, { into: pair.added, out: pair.removed }));
      return changed.isPlayable && !at(changed.kept, pledge) ? [index] : [];
    });
    const claim = { kind: 'pledge', pledge, fault: isMissed ? 'missed' : 'kept' } as const;
    return [{ claim, coins: undefined, pairs: decisive }];
  });

/** What a year's bill has of a layer: pieces ordered, or rebates. */
const countIn = (
  side: ComparedPlan,
  year: number,
  kind: 'orders' | 'rebate',
  layer: number,
): number =>
  at(side.game.books, year).lines.reduce(
    (sum, line) => (line.kind === kind && line.layer === layer ? sum + line.count : sum),
    0,
  );

/** Layers of which the better plan has more rebates for at most as many pieces more. */
export const rebates = ({ setup, own, better, pairs }: Comparison): Found[] =>
  setup.scenario.layers.flatMap(({ id }, layer): Found[] => {
    const more = (year: number, kind: 'orders' | 'rebate'): number =>
      countIn(better, year, kind, layer) - countIn(own, year, kind, layer);
    const years = setup.scenario.years.map((_, year) => year);
    const inAll = (kind: 'orders' | 'rebate'): number =>
      years.reduce((sum, year) => sum + more(year, kind), 0);
    const count = inAll('rebate');
    const year = years.find((one) => more(one, 'rebate') > 0);
    if (year === undefined || count <= 0 || inAll('orders') > count) return [];
    if ((at(own.game.books, year).programmes & setup.jointOrderMask) === 0) return [];
    const isOfIt = (one: DatedItem | undefined): boolean =>
      one?.item.do === 'order' && one.item.layer === id && more(one.year, 'rebate') !== 0;
    return [
      {
        claim: { kind: 'rebate', layer, year, rebates: count },
        coins: count * at(setup.rebate, layer),
        pairs: pairs.flatMap(({ added, removed }, index) =>
          isOfIt(added) || isOfIt(removed) ? [index] : [],
        ),
      },
    ];
  });

/** Coins left at the end that would have paid for pairs, one on top of the other, and well. */
export function idle({ setup, own, pairs }: Comparison): Found[] {
  let [before, items]: [Recount, readonly DatedItem[]] = [own, own.items];
  const paid = pairs.flatMap(({ kind, added, removed }, index) => {
    if (kind !== 'added' && kind !== 'instead') return [];
    const more = exchanged(items, { into: added, out: removed });
    const after = recount(setup.scenario, more);
    const isBetter = scoreOf(after) > scoreOf(before) && coinsLeft(after) < coinsLeft(before);
    if (!after.isPlayable || !isPaidFor(after) || !isBetter) return [];
    [before, items] = [after, more];
    return [index];
  });
  if (paid.length === 0) return [];
  const claim = {
    kind: 'idle',
    left: coinsLeft(own),
    savings: own.savings - before.savings,
  } as const;
  return [{ claim, coins: coinsLeft(own) - coinsLeft(before), pairs: paid }];
}
