import type { DatedItem } from '../analysis/changes';
import type { Accounts } from '../analysis/explain/accounts';
import type { Cause } from '../analysis/explain/cause';
import type { Explanation } from '../analysis/explain/explain';
import type { Pair } from '../analysis/explain/pairs';
import { at } from '../base/assert';
import { layerOf, type Setup } from '../rules/setup';
import { exact, reportLine } from './report';

/** An item of a plan as plan files state it, with its year. */
export const reportItem = ({ scenario }: Setup, { year, item }: DatedItem) => ({
  year: scenario.firstYear + year,
  ...item,
});

function reportAccounts(setup: Setup, { years, pledges, savings, total }: Accounts) {
  const { scenario } = setup;
  return {
    total: exact(total),
    years: years.map(({ year, carried, lines, left, sites }) => ({
      year: scenario.firstYear + year,
      carried,
      lines: lines.map((line) => reportLine(setup, line)),
      left,
      sites: sites.map(({ site, points }) => ({
        site: at(scenario.sites, site).id,
        points: exact(points),
      })),
    })),
    pledges: pledges.map(({ pledge, points }) => ({
      name: at(scenario.pledges, pledge).name.en,
      points: exact(points),
    })),
    savings: { coins: savings.coins, points: exact(savings.points) },
  };
}

const reportPair = (setup: Setup, { kind, added, removed, coins, points }: Pair) => ({
  kind,
  ...(added && { added: reportItem(setup, added) }),
  ...(removed && { removed: reportItem(setup, removed) }),
  coins,
  points: exact(points),
});

/** What a cause is about, by the names of the level. */
function reportClaim(setup: Setup, cause: Cause) {
  const { scenario, programmes } = setup;
  const dated = (year: number | undefined): number | null =>
    year === undefined ? null : scenario.firstYear + year;
  const sitesOf = (sites: readonly number[]) => sites.map((site) => at(scenario.sites, site).id);
  switch (cause.kind) {
    case 'too-late':
      return { item: reportItem(setup, cause.item) };
    case 'surplus':
      return { item: reportItem(setup, cause.item), why: cause.why };
    case 'order':
      return { fault: cause.fault, item: reportItem(setup, cause.item), own: dated(cause.own) };
    case 'partner':
      return {
        item: reportItem(setup, cause.item),
        sites: sitesOf(cause.sites),
        across: cause.isAcross,
      };
    case 'likely':
      return { item: reportItem(setup, cause.item), sites: sitesOf(cause.sites) };
    case 'programme': {
      const { kind, nation } = at(programmes, cause.programme);
      return {
        programme: kind,
        ...(nation !== undefined && { nation: at(scenario.nations, nation).id }),
        fault: cause.fault,
        own: dated(cause.own),
        better: dated(cause.better),
      };
    }
    case 'patrol':
      return { fault: cause.fault, own: dated(cause.own), better: dated(cause.better) };
    case 'pledge':
      return { pledge: at(scenario.pledges, cause.pledge).name.en, fault: cause.fault };
    case 'rebate':
      return {
        layer: layerOf(setup, cause.layer).id,
        year: dated(cause.year),
        rebates: cause.rebates,
      };
    case 'idle':
      return { left: cause.left, savings: cause.savings };
  }
}

/** What lies between two plans, as plain data (docs/explain.md, “From the command line”). */
export const reportExplanation = (
  setup: Setup,
  { accounts, pairs, causes, rest }: Explanation,
) => ({
  pairs: pairs.map((pair) => reportPair(setup, pair)),
  causes: causes.map((cause) => ({
    kind: cause.kind,
    ...reportClaim(setup, cause),
    coins: cause.coins,
    points: exact(cause.points),
    pairs: cause.pairs,
    buys: cause.buys,
  })),
  rest: exact(rest),
  accounts: reportAccounts(setup, accounts),
});
