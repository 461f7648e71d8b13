import { at } from '../../base/assert';
import { add, compare, type Fraction, negate, subtract, toNumber } from '../../base/fraction';
import type { DatedItem } from '../../analysis/changes';
import type { Cause } from '../../analysis/explain/cause';
import type { Explanation } from '../../analysis/explain/explain';
import type { Pair } from '../../analysis/explain/pairs';
import { layerOf, type Setup } from '../../rules/setup';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';
import { itemName, layerName, placeName, programmeName } from '../names/item-names';

/** The most gains that are told one by one. */
const MOST_GAINS = 3;

const dated = ({ scenario }: Setup, year: number): number => scenario.firstYear + year;

const nameOf = (setup: Setup, { item }: DatedItem, words: Words): string =>
  itemName(setup, item, words);

/** The piece that an item is about, where it goes or stands; the patrol, or a programme. */
function thingName(setup: Setup, { item }: DatedItem, words: Words): string {
  if (item.do === 'retire') return words.names.patrol;
  if (item.do !== 'stand-down') return itemName(setup, item, words);
  return itemName(setup, { do: 'order', layer: item.layer, at: item.at }, words);
}

/** The changes of a better plan, each as a person would pair it; last what is given up for its coins. */
export function pairsInWords(
  setup: Setup,
  { pairs }: Pick<Explanation, 'pairs'>,
  words: Words,
): string[] {
  const givenUp = pairs.filter(({ kind }) => kind === 'given-up');
  const lines = pairs
    .filter(({ kind }) => kind !== 'given-up')
    .map((pair) => pairInWords(setup, pair, words));
  if (givenUp.length === 0) return lines;
  const items = joined(
    givenUp.map((pair) => sacrificeInWords(setup, pair, words)),
    words.names.series,
  );
  return [...lines, words.debrief.pairsGivenUp({ count: givenUp.length, items })];
}

function sacrificeInWords(setup: Setup, { added, removed }: Pair, words: Words): string {
  const item = added ?? removed;
  if (item === undefined) return '';
  const name = { item: thingName(setup, item, words), year: dated(setup, item.year) };
  return added ? words.debrief.sacrificeFrom(name) : words.debrief.sacrifice(name);
}

function pairInWords(setup: Setup, { added, removed, kind }: Pair, words: Words): string {
  const only = added ?? removed;
  if (only === undefined) return '';
  const year = dated(setup, only.year);
  if (only.item.do === 'retire') return patrolInWords(setup, { added, removed }, words);
  const item = nameOf(setup, only, words);
  if (added === undefined) return words.debrief.pairRemoved({ year, item });
  if (removed === undefined) return words.debrief.rungItem({ year, item });
  const own = dated(setup, removed.year);
  if (kind === 'another-year') return words.debrief.pairAnotherYear({ item, year, own });
  const [here, there] = [added.item, removed.item];
  const instead =
    kind === 'elsewhere' && here.do === 'order' && there.do === 'order'
      ? placeName(setup.scenario, there.at, words)
      : nameOf(setup, removed, words);
  return own === year
    ? words.debrief.pairInstead({ year, item, instead })
    : words.debrief.pairInsteadThen({ item, year, instead, own });
}

/** When the patrol is retired, or that it is kept. */
function patrolInWords(
  setup: Setup,
  { added, removed }: Pick<Pair, 'added' | 'removed'>,
  words: Words,
): string {
  const year = dated(setup, (added ?? removed)?.year ?? 0);
  if (added === undefined) return words.debrief.pairPatrolKept({ year });
  if (removed === undefined) return words.debrief.pairRetired({ year });
  return words.debrief.pairRetiredThen({ year, own: dated(setup, removed.year) });
}

/** Why one's own plan fell behind, a cause in a few sentences; none where no rule fits. */
export const causesInWords = (
  setup: Setup,
  { causes, pairs }: Pick<Explanation, 'causes' | 'pairs'>,
  words: Words,
): string[] =>
  causes.map((cause) => {
    const gain = gainOf(cause);
    const bought = cause.buys.map((pair) => at(pairs, pair));
    return joined(
      [
        claimInWords(setup, cause, words),
        cause.kind !== 'idle' &&
          cause.coins > 0 &&
          words.debrief.causeSaves({ count: cause.coins }),
        tenthsOf(gain) > 0 && words.debrief.causeBrings({ points: words.points(gain) }),
        cause.kind === 'rebate' &&
          tenthsOf(gain) < 0 &&
          words.debrief.causeCosts({ points: words.points(negate(gain)) }),
        bought.length > 0 && purchaseInWords(setup, bought, words),
      ],
      words.debrief.sentences,
    );
  });

function purchaseInWords(setup: Setup, bought: readonly Pair[], words: Words): string {
  const items = bought.flatMap(({ added }) => (added ? [nameOf(setup, added, words)] : []));
  const points = bought.map((pair) => pair.points).reduce(add);
  return words.debrief.causeBuys({
    items: joined(items, words.names.series),
    points: words.signedPoints(points),
  });
}

/** Points that are told of a cause: what coins had saved is taken off, and a pledge tells its own. */
function gainOf(cause: Cause): Fraction {
  if (cause.kind === 'pledge') return { numerator: 0, denominator: 1 };
  if (cause.kind !== 'idle') return cause.points;
  return subtract(cause.points, { numerator: cause.savings, denominator: 1 });
}

function claimInWords(setup: Setup, cause: Cause, words: Words): string {
  const { scenario } = setup;
  const year = (one: number | undefined): number => dated(setup, one ?? 0);
  const sites = (all: readonly number[]): string =>
    words.list(all.map((site) => words.text(at(scenario.sites, site).name)));
  const of = (item: DatedItem) => ({
    item: thingName(setup, item, words),
    year: dated(setup, item.year),
  });
  switch (cause.kind) {
    case 'too-late':
      return words.debrief.causeTooLate(of(cause.item));
    case 'surplus':
      return words.debrief.causeSurplus({ ...of(cause.item), why: cause.why });
    case 'order': {
      const both = { ...of(cause.item), own: year(cause.own) };
      return cause.fault === 'late'
        ? words.debrief.causeLate(both)
        : words.debrief.causeEarly(both);
    }
    case 'partner': {
      const both = { ...of(cause.item), sites: sites(cause.sites) };
      return cause.isAcross ? words.debrief.causeAcross(both) : words.debrief.causePartner(both);
    }
    case 'likely':
      return words.debrief.causeLikely({
        ...of(cause.item),
        sites: sites(cause.sites),
        count: cause.sites.length,
      });
    case 'programme':
      return programmeInWords(setup, cause, words);
    case 'patrol':
      return cause.fault === 'kept'
        ? words.debrief.causePatrolKept({ year: year(cause.better) })
        : words.debrief.causePatrolRetired({
            isForGood: cause.better === undefined,
            year: year(cause.better),
          });
    case 'pledge': {
      const { name, points } = at(scenario.pledges, cause.pledge);
      const pledge = { name: words.text(name), count: points };
      return cause.fault === 'missed'
        ? words.debrief.causePledgeMissed(pledge)
        : words.debrief.causePledgeKept(pledge);
    }
    case 'rebate':
      return words.debrief.causeRebate({
        layer: layerName(setup, cause.layer, words),
        year: year(cause.year),
        isFree: at(setup.rebate, cause.layer) === layerOf(setup, cause.layer).cost,
      });
    case 'idle':
      return words.debrief.causeIdle({ count: cause.left });
  }
}

function programmeInWords(
  setup: Setup,
  { programme, fault, own, better }: Cause & { readonly kind: 'programme' },
  words: Words,
): string {
  const years = {
    item: programmeName(setup, at(setup.programmes, programme), words),
    year: dated(setup, better ?? 0),
    own: dated(setup, own ?? 0),
  };
  switch (fault) {
    case 'missing':
      return words.debrief.causeMissing(years);
    case 'late':
      return words.debrief.causeLate(years);
    case 'early':
      return words.debrief.causeEarly(years);
    case 'needless':
      return words.debrief.causeNeedless(years);
  }
}

/** Tenths of a point, as figures are shown. */
function tenthsOf(points: Fraction): number {
  const tenths = Math.round(Math.abs(10 * toNumber(points)));
  return points.numerator < 0 ? -tenths : tenths;
}

/** Points that were won or lost in one place. */
interface Part {
  readonly name: string;
  readonly points: Fraction;
}

/** Every part of the difference between two plans, year by year. */
function partsOf(setup: Setup, { accounts }: Pick<Explanation, 'accounts'>, words: Words): Part[] {
  const { sites, pledges } = setup.scenario;
  return [
    ...accounts.years.flatMap((account) =>
      account.sites.map(({ site, points }) => ({
        name: words.debrief.siteIn({
          site: words.text(at(sites, site).name),
          year: dated(setup, account.year),
        }),
        points,
      })),
    ),
    ...accounts.pledges.map(({ pledge, points }) => ({
      name: words.debrief.pledgeOf({ name: words.text(at(pledges, pledge).name) }),
      points,
    })),
    { name: words.debrief.savings, points: accounts.savings.points },
  ].filter(({ points }) => points.numerator !== 0);
}

/**
 * Where points were won and lost: the three greatest gains, the greatest loss, and all the rest in one
 * figure. As they are shown, rounded to tenths, they add up to the difference as it is shown.
 */
export function wonAndLost(
  setup: Setup,
  explanation: Pick<Explanation, 'accounts'>,
  words: Words,
): string[] {
  const parts = partsOf(setup, explanation, words);
  const gains = parts
    .filter(({ points }) => points.numerator > 0)
    .toSorted((a, b) => compare(b.points, a.points));
  const losses = parts
    .filter(({ points }) => points.numerator < 0)
    .toSorted((a, b) => compare(a.points, b.points));
  const told = [...gains.slice(0, MOST_GAINS), ...losses.slice(0, 1)];
  const line = (name: string, tenths: number): string =>
    words.debrief.partOf({
      name,
      points: words.signedPoints({ numerator: tenths, denominator: 10 }),
    });
  const rest = told.reduce(
    (left, { points }) => left - tenthsOf(points),
    tenthsOf(explanation.accounts.total),
  );
  return [
    ...told.map(({ name, points }) => line(name, tenthsOf(points))),
    ...(rest === 0 ? [] : [line(words.debrief.elsewhere, rest)]),
  ];
}
