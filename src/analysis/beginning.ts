import { apply } from '../rules/apply';
import { legalItems } from '../rules/legal';
import type { PlanItem } from '../rules/action';
import type { Game } from '../rules/game';
import type { NamedPurchase } from '../scenario/scenario';
import { buyAll, byGain, type Intentions, yearByYear } from './purchases';
import { scoreAhead, solvent } from './strategies';

/** Whether an item is what is named; where no hex is named, every hex will do. */
function isNamed(item: PlanItem, { layer, at, wheels, programme, nation, retire }: NamedPurchase) {
  switch (item.do) {
    case 'order':
      return (
        item.layer === layer &&
        (item.wheels ?? false) === (wheels ?? false) &&
        (at === undefined || (item.at.x === at.x && item.at.y === at.y))
      );
    case 'buy':
      return item.programme === programme && item.nation === nation;
    case 'retire':
      return retire === true;
    case 'move':
    case 'stand-down':
      return false;
  }
}

/** The game with a named purchase in its plan, on the hex where it adds most; none where it can't be. */
function withNamed(game: Game, named: NamedPurchase): Game | undefined {
  let best: Game | undefined;
  for (const item of legalItems(game)) {
    if (!isNamed(item, named)) continue;
    const added = apply(game, item);
    if (!added.ok || !apply(added.value, { do: 'close-books' }).ok) continue;
    if (best === undefined || scoreAhead(added.value) > scoreAhead(best)) best = added.value;
  }
  return best;
}

/** What a lesson names, as what somebody means to do in its years. */
function intentionsOf(purchases: readonly NamedPurchase[]): Intentions {
  const years = new Set(purchases.map(({ year }) => year));
  return new Map(
    [...years].map((year) => [
      year,
      (game: Game) =>
        purchases
          .filter((named) => named.year === year)
          .reduce<Game | undefined>((now, named) => now && withNamed(now, named), game),
    ]),
  );
}

/**
 * Plays a game as somebody does who has understood its lesson and no more: makes the purchases that
 * it names, in their years, and spends what is left by `greedy-gain`, keeping the coins that what is
 * named takes in later years.
 *
 * @returns None where not all that is named can be bought.
 */
export function playBeginning(game: Game, purchases: readonly NamedPurchase[]): Game | undefined {
  const meant = intentionsOf(purchases);
  let isKept = true;
  const end = yearByYear(solvent(game), (year) => {
    const begun = (meant.get(year.year) ?? ((now: Game) => now))(year);
    if (begun === undefined) isKept = false;
    return buyAll(begun ?? year, { worthOf: scoreAhead, rank: byGain, meant });
  });
  return isKept ? end : undefined;
}
