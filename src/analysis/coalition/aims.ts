import { at } from '../../base/assert';
import { deckSize } from '../../scenario/forecast';
import type { Aim } from '../../scenario/aims';
import type { Scenario } from '../../scenario/scenario';
import type { Game } from '../../rules/game';
import { cardsHeldAt, outlook, presenceAhead } from '../planned-score';

/** What an aim is worth beside the plan: the value of its site, the points of its pledge, its coins. */
export function aimPoints({ sites, pledges }: Scenario, aim: Aim): number {
  switch (aim.kind) {
    case 'site':
      return at(sites, aim.site).value;
    case 'pledge':
      return at(pledges, aim.pledge).points;
    case 'coins':
      return aim.coins;
  }
}

/**
 * Whether an aim is met: for good in a finished game, in one under way if nothing more is done. No
 * card matters, so that an aim is met by planning alone.
 */
export function isAimMet(game: Game, aim: Aim): boolean {
  const { setup, books } = game;
  switch (aim.kind) {
    case 'site': {
      const last = setup.scenario.years.length - 1;
      const presence = presenceAhead(game).at(-1) ?? at(books, last);
      const held = cardsHeldAt(setup, last, presence, aim.site);
      return 2 * held >= deckSize(at(setup.scenario.years, last));
    }
    case 'pledge':
      return at(outlook(game).kept, aim.pledge);
    case 'coins':
      return outlook(game).treasury >= aim.coins;
  }
}
