import { at } from '../../src/base/assert';
import { plannedAt } from '../../src/analysis/planned-score';
import { apply } from '../../src/rules/apply';
import { createGame, type Game, isOver } from '../../src/rules/game';
import { pledgesKept, savingsPoints } from '../../src/rules/score';
import { pursesOf } from '../../src/scenario/purses';
import type { Scenario } from '../../src/scenario/scenario';
import { forEveryYearPlan, stateOf, TooMany } from './brute-force';

/** What a plan comes to: planned points, and each coalition's account, × `unit`. */
interface Account {
  readonly planned: number;
  readonly own: readonly number[];
}

/**
 * What every plan of a scenario comes to for all and for each coalition (docs/coalitions.md, “An
 * account”), by trying them: each different outcome once.
 */
export function everyAccount(
  scenario: Scenario,
  patience: number,
): { readonly accounts: readonly Account[]; readonly unit: number } {
  const start = createGame(scenario);
  const { setup } = start;
  const paid = pursesOf(scenario).map((purse) => purse.reduce((sum, coins) => sum + coins, 0));
  const coins = paid.reduce((sum, one) => sum + one, 0) || 1;
  const unit = setup.denominator * coins;
  const coalitions = Array.from({ length: 2 ** scenario.nations.length }, (_, members) => members);
  const isIn = (members: number, nation: number): boolean =>
    Math.floor(members / 2 ** nation) % 2 === 1;
  const nationAt = (site: number): number => at(setup.siteNation, site);
  const known = new Map<string, readonly Account[]>();
  let closings = 0;

  const endOf = (game: Game): Account => {
    const kept = pledgesKept(setup, at(game.books, game.books.length - 1).present);
    const saved = savingsPoints(setup, game.treasury);
    const pledged = (members: number): number =>
      scenario.pledges.reduce((sum, pledge, index) => {
        const sites = pledge.sites.map((id) => scenario.sites.findIndex((site) => site.id === id));
        const isOwn = sites.every((site) => isIn(members, nationAt(site)));
        return kept[index] && isOwn ? sum + pledge.points : sum;
      }, 0);
    return {
      planned: (pledged(coalitions.length - 1) + saved) * unit,
      own: coalitions.map((members) => {
        const share = paid.reduce((sum, one, n) => (isIn(members, n) ? sum + one : sum), 0);
        return pledged(members) * unit + saved * share * setup.denominator;
      }),
    };
  };

  const accountsOf = (game: Game): readonly Account[] => {
    if (isOver(game)) return [endOf(game)];
    const key = stateOf(game);
    const before = known.get(key);
    if (before) return before;
    const different = new Map<string, Account>();
    forEveryYearPlan(game, (planned) => {
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const book = at(closed.value.books, game.year);
      const held = scenario.sites.map((_, site) => plannedAt(setup, game.year, book, site) * coins);
      for (const { planned: rest, own } of accountsOf(closed.value)) {
        const account = {
          planned: rest + held.reduce((sum, units) => sum + units, 0),
          own: own.map((units, members) =>
            held.reduce((sum, more, s) => (isIn(members, nationAt(s)) ? sum + more : sum), units),
          ),
        };
        different.set(JSON.stringify(account), account);
      }
      if (different.size > patience) throw new TooMany();
    });
    const accounts = [...different.values()];
    known.set(key, accounts);
    return accounts;
  };
  return { accounts: accountsOf(start), unit };
}
