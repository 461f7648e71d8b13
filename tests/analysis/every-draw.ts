import type { Incident } from '../../src/scenario/draw';
import type { Scenario, Site, Year } from '../../src/scenario/scenario';
import type { Suit } from '../../src/scenario/vocabulary';
import { coverAt, type YearEnd } from '../rules/referee';

interface Card {
  readonly suit: Suit;
  readonly strength: number;
}

/** Every way to lay out `count` of some things one after another, each thing a thing of its own. */
function* layouts<T>(things: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (const [index, first] of things.entries())
      for (const rest of layouts(things.toSpliced(index, 1), count - 1)) yield [first, ...rest];
}

/** In how many of all draws of a year that begin with what is turned each number of points is held. */
export function drawsOf(
  scenario: Scenario,
  end: YearEnd,
  year: Year,
  turned: readonly Incident[] = [],
): Map<number, bigint> {
  const cards: Card[] = year.deck.flatMap((card) => Array<Card>(card.copies).fill(card));
  const bag = scenario.sites.flatMap((site) => Array<Site>(year.omens[site.kind] ?? 1).fill(site));
  const holds = (card: Card, site: Site): boolean =>
    coverAt(scenario, end, site, card.suit) >= card.strength;
  const known = new Map(cards.map((card) => [card, new Map<Site, number>()]));
  for (const [card, points] of known)
    for (const site of new Set(bag)) points.set(site, holds(card, site) ? site.value : 0);
  const draws = new Map<number, bigint>();
  const begins = (drawn: readonly Card[], tokens: readonly Site[]): boolean =>
    turned.every(
      ({ suit, strength, site }, i) =>
        drawn[i]?.suit === suit && drawn[i].strength === strength && tokens[i]?.id === site.id,
    );
  for (const drawn of layouts(cards, year.incidents))
    for (const tokens of layouts(bag, year.incidents)) {
      if (!begins(drawn, tokens)) continue;
      const points = drawn.reduce((sum, card, i) => {
        const site = tokens[i];
        return site === undefined ? NaN : sum + (known.get(card)?.get(site) ?? NaN);
      }, 0);
      draws.set(points, (draws.get(points) ?? 0n) + 1n);
    }
  return draws;
}

/** In how many draws of two years together each number of points is held. */
export function together(a: Map<number, bigint>, b: Map<number, bigint>): Map<number, bigint> {
  const both = new Map<number, bigint>();
  for (const [points, times] of a)
    for (const [more, often] of b)
      both.set(points + more, (both.get(points + more) ?? 0n) + times * often);
  return both;
}
