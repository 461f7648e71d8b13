import { at } from '../../../src/base/assert';
import { toNumber } from '../../../src/base/fraction';
import type { DatedItem } from '../../../src/analysis/changes';
import type { Cause } from '../../../src/analysis/explain/cause';
import type { Pair } from '../../../src/analysis/explain/pairs';
import { setUp } from '../../../src/rules/setup';
import type { Scenario } from '../../../src/scenario/scenario';

const hex = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x},${y}`;

/** A dated item as a line of a plan, with its year from 1. */
function itemInShort({ year, item }: DatedItem): string {
  const when = `in ${year + 1}`;
  switch (item.do) {
    case 'order':
      return `${item.layer} ${hex(item.at)} ${when}`;
    case 'stand-down':
      return `${item.layer} ${hex(item.at)} ${when}`;
    case 'move':
      return `${item.layer} ${hex(item.from)} to ${hex(item.to)} ${when}`;
    case 'buy':
      return `${item.nation === undefined ? item.programme : `picture ${item.nation}`} ${when}`;
    case 'retire':
      return `retire ${when}`;
  }
}

/** A pair in one line. */
export const pairInShort = ({ kind, added, removed }: Pair): string =>
  `${kind}: ${[added, removed].flatMap((item) => (item ? [itemInShort(item)] : [])).join(', not ')}`;

const whenInShort = (own: number | undefined, better: number | undefined): string =>
  [
    better === undefined ? 'never' : `in ${better + 1}`,
    ...(own === undefined ? [] : [`not ${own + 1}`]),
  ].join(', ');

function claimInShort(scenario: Scenario, cause: Cause): string {
  const { layers, nations } = scenario;
  switch (cause.kind) {
    case 'too-late':
      return `too late, ${itemInShort(cause.item)}`;
    case 'programme': {
      const { kind, nation } = at(setUp(scenario).programmes, cause.programme);
      const name = nation === undefined ? kind : `picture ${at(nations, nation).id}`;
      return `programme ${cause.fault}, ${name}, ${whenInShort(cause.own, cause.better)}`;
    }
    case 'patrol':
      return `patrol ${cause.fault}, ${whenInShort(cause.own, cause.better)}`;
    case 'pledge':
      return `pledge ${cause.fault}`;
    case 'rebate':
      return `rebate ${at(layers, cause.layer).id} in ${cause.year + 1}`;
    case 'surplus':
      return `surplus ${cause.why}, ${itemInShort(cause.item)}`;
    case 'order':
      return `order ${cause.fault}, ${itemInShort(cause.item)}, not ${cause.own + 1}`;
    case 'partner':
      return `partner${cause.isAcross ? ' across' : ''}, ${piece(cause.item)} at ${cause.sites.join()}`;
    case 'likely':
      return `likely, ${piece(cause.item)} at ${cause.sites.join()}`;
    case 'idle': {
      const savings = cause.savings > 0 ? `, saving ${cause.savings}` : '';
      return `idle, ${cause.left} left${savings}`;
    }
  }
}

const piece = ({ item }: DatedItem): string =>
  item.do === 'order' ? `${item.layer} ${hex(item.at)}` : item.do;

/** A cause in one line, its years from 1. */
export function inShort(scenario: Scenario, cause: Cause, pairs: readonly Pair[]): string {
  const bought = cause.buys.map((index) => itemInShort(at(pairs, index).added ?? NOTHING));
  return [
    `${claimInShort(scenario, cause)}: ${cause.coins} coins, ${toNumber(cause.points)} points`,
    ...bought.map((item) => `buys ${item}`),
  ].join(', ');
}

const NOTHING: DatedItem = { year: -1, item: { do: 'retire' } };
