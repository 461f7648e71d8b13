import { at } from '../../src/base/assert';
import { plannedAt } from '../../src/analysis/planned-score';
import type { PlanItem } from '../../src/rules/action';
import { apply } from '../../src/rules/apply';
import { createGame, type Game, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { pledgesKept, savingsPoints } from '../../src/rules/score';
import type { Scenario } from '../../src/scenario/scenario';
import { playable } from '../scenario/playable';
import { stateOf, TooMany } from './brute-force';

/**
 * What a coalition is worth, × the common denominator, by its definition: of all plans of the whole
 * scenario with the coalition's income, those that keep to its land, its pictures and, alone, to no
 * joint order; of their points, those on its own sites and pledges, and its savings.
 *
 * @param incomes coins by year
 * @param members letters of its nations on the board
 */
export function coalitionByEnumeration(
  scenario: Scenario,
  incomes: readonly number[],
  members: string,
  patience: number,
): number {
  const { board, nations, sites, pledges } = scenario;
  const isOwn = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    members.includes(board.rows[y]?.[x] ?? '?');
  const letterOf = (id: string): string => nations.find((nation) => nation.id === id)?.letter ?? '';
  const isAllowed = (item: PlanItem): boolean => {
    if (item.do === 'order') return isOwn(item.at);
    if (item.do !== 'buy') return true;
    if (item.programme === 'joint-order') return members.length > 1;
    return item.programme !== 'shared-picture' || members.includes(letterOf(item.nation ?? ''));
  };
  const start = createGame(
    playable({
      ...scenario,
      years: scenario.years.map((year, index) => ({ ...year, income: at(incomes, index) })),
    }),
  );
  const { setup } = start;
  const known = new Map<string, number>();
  let closings = 0;

  const endOf = (game: Game): number => {
    const kept = pledgesKept(setup, at(game.books, game.books.length - 1).present);
    const own = pledges.filter(
      (pledge, index) =>
        kept[index] &&
        pledge.sites.every((id) => isOwn(sites.find((site) => site.id === id) ?? { x: -1, y: -1 })),
    );
    const points = own.reduce((sum, pledge) => sum + pledge.points, 0);
    return (points + savingsPoints(setup, game.treasury)) * setup.denominator;
  };

  const mostOf = (game: Game): number => {
    if (isOver(game)) return endOf(game);
    const key = stateOf(game);
    const before = known.get(key);
    if (before !== undefined) return before;
    let most = -Infinity;
    const visit = (planned: Game, items: readonly PlanItem[]): void => {
      const [item, ...others] = items;
      if (item !== undefined) {
        visit(planned, others);
        const added = apply(planned, item);
        if (added.ok) visit(added.value, others);
        return;
      }
      if (++closings > patience) throw new TooMany();
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const book = at(closed.value.books, game.year);
      const held = sites.reduce(
        (sum, site, index) => (isOwn(site) ? sum + plannedAt(setup, game.year, book, index) : sum),
        0,
      );
      most = Math.max(most, held + mostOf(closed.value));
    };
    visit(game, legalItems(game).filter(isAllowed));
    known.set(key, most);
    return most;
  };
  return mostOf(start);
}
