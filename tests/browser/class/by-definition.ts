import { at } from '../../../src/base/assert';
import { coverOf } from '../../../src/rules/cover';
import type { Game } from '../../../src/rules/game';
import { outcomesOf, pledgePoints, pledgesKept, savingsPoints } from '../../../src/rules/score';
import { tokensOf } from '../../../src/scenario/forecast';

/** The planned score by the definition in docs/rules.md: card by card, token by token. */
export function plannedByDefinition({ setup, books, treasury }: Game): number {
  const { scenario } = setup;
  const held = scenario.years.map((year, index) => {
    const cards = year.deck.flatMap((card) => Array.from({ length: card.copies }, () => card));
    const bag = scenario.sites.flatMap((site, place) =>
      Array.from({ length: tokensOf(site, year) }, () => place),
    );
    const points = cards.map((card) =>
      bag.reduce((sum, place) => {
        const isHeld = coverOf(setup, at(books, index), place, card.suit) >= card.strength;
        return sum + (isHeld ? at(scenario.sites, place).value : 0);
      }, 0),
    );
    const all = points.reduce((sum, one) => sum + one, 0);
    return (year.incidents * all) / cards.length / bag.length;
  });
  const kept = pledgesKept(setup, at(books, books.length - 1).present);
  const end = pledgePoints(setup, kept) + savingsPoints(setup, treasury);
  return held.reduce((sum, one) => sum + one, end);
}

/** What the cards made of a game: what each of them brought, the pledges kept and what was saved. */
export function scoreByDefinition(game: Game, seed: string): number {
  const { setup, books } = game;
  const held = books.flatMap((_, year) => outcomesOf(game, seed, year).map(({ points }) => points));
  const kept = pledgesKept(setup, at(books, books.length - 1).present);
  return held.reduce(
    (sum, one) => sum + one,
    pledgePoints(setup, kept) + savingsPoints(setup, game.treasury),
  );
}
