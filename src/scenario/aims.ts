import { at } from '../base/assert';
import { openStream } from '../base/random';
import { nationLetter } from './board';
import { budgetOf } from './budget';
import { drawName } from './draw';
import { deckSize } from './forecast';
import type { Scenario } from './scenario';
import { RULESET, SUITS } from './vocabulary';

/** What one nation is to see to, beside the plan of all; sites and pledges by index. */
export type Aim =
  /** In the last year the site's cover is enough for at least half of the cards. */
  | { readonly kind: 'site'; readonly site: number }
  /** The pledge is kept; one of its sites at least is the nation's. */
  | { readonly kind: 'pledge'; readonly pledge: number }
  /** At least so many coins are left at the end. */
  | { readonly kind: 'coins'; readonly coins: number };

/** The coins of a game for each that an aim asks to keep. */
const COINS_PER_COIN_KEPT = 12;

/** Whether all types of piece at a site of a nation would be enough for half of the last year's cards. */
function canHoldHalf({ layers, patrol, programmes, nations, years }: Scenario, nation: number) {
  const { seeker, sharedPicture = [] } = programmes;
  const addsUp = sharedPicture.some((one) => one.nation === at(nations, nation).id);
  const year = at(years, years.length - 1);
  const most = new Map(
    SUITS.map((suit) => {
      const marks = layers.map(
        ({ id, marks }) =>
          (marks[suit] ?? 0) + (seeker?.layer === id ? (seeker.marks[suit] ?? 0) : 0),
      );
      marks.push(patrol?.marks[suit] ?? 0);
      return [suit, addsUp ? marks.reduce((sum, mark) => sum + mark, 0) : Math.max(...marks)];
    }),
  );
  const met = year.deck.reduce(
    (sum, { suit, strength, copies }) => sum + (strength <= (most.get(suit) ?? 0) ? copies : 0),
    0,
  );
  return 2 * met >= deckSize(year);
}

/** Every aim that a nation may be dealt, by kind; kinds of which it has none are left out. */
function aimsFor(scenario: Scenario, nation: number): Aim[][] {
  const { sites, pledges, nations } = scenario;
  const { letter } = at(nations, nation);
  const own = sites.flatMap(({ x, y }, site) =>
    nationLetter(scenario, x, y) === letter ? [site] : [],
  );
  const isOwn = (id: string): boolean => own.some((site) => at(sites, site).id === id);
  const held = canHoldHalf(scenario, nation) ? own : [];
  const coins = Math.max(1, Math.floor(budgetOf(scenario) / COINS_PER_COIN_KEPT));
  return [
    held.map((site): Aim => ({ kind: 'site', site })),
    pledges.flatMap((pledge, index): Aim[] =>
      pledge.sites.some(isOwn) ? [{ kind: 'pledge', pledge: index }] : [],
    ),
    [{ kind: 'coins', coins } as const],
  ].filter((aims) => aims.length > 0);
}

/**
 * The private aim of each nation under a seed, in the order of the scenario's nations: first a kind of
 * aim, then one of that kind, from a stream of the nation's own. The same seed deals the same aims for
 * ever, as it draws the same cards.
 */
export const dealAims = (scenario: Scenario, seed: string): Aim[] =>
  scenario.nations.map((_, nation) => {
    const stream = openStream([RULESET, drawName(scenario), seed, 'aim', nation]);
    const kinds = aimsFor(scenario, nation);
    const aims = at(kinds, stream.below(kinds.length));
    return at(aims, stream.below(aims.length));
  });
