import type { Hex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import { coverOf } from '../../rules/cover';
import type { Game } from '../../rules/game';
import { type Suit, SUITS } from '../../scenario/vocabulary';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';
import { sidesOf } from './effect';
import { presenceByYear } from './presence';

/** A site whose cover of this year an item changes, and how. */
export interface ChangeView extends Hex {
  readonly name: string;
  readonly suits: readonly {
    readonly suit: Suit;
    readonly before: number;
    readonly after: number;
  }[];
}

/** What an item would change at the sites, or what it does there if it is planned already. */
export function changesBy(game: Game, item: PlanItem, words: Words): ChangeView[] {
  const sides = sidesOf(game, item);
  if (sides === undefined) return [];
  const { setup } = game;
  const [without] = presenceByYear(sides.without);
  const [having] = presenceByYear(sides.having);
  // Once the game is over there is no year left to change.
  if (without === undefined || having === undefined) return [];
  return setup.scenario.sites.flatMap(({ x, y, name }, site) => {
    const suits = SUITS.map((suit) => ({
      suit,
      before: coverOf(setup, without, site, suit),
      after: coverOf(setup, having, site, suit),
    })).filter(({ before, after }) => before !== after);
    return suits.length > 0 ? [{ x, y, name: words.text(name), suits }] : [];
  });
}

/** As many sites as one listens to; the rest are counted. */
const MOST_TOLD = 4;

export function changesText(changes: readonly ChangeView[], words: Words): string {
  if (changes.length === 0) return '';
  const told = changes.slice(0, MOST_TOLD).map(({ name, suits }) =>
    words.table.coverChange({
      site: name,
      changes: words.series(
        suits.map(({ suit, before, after }) =>
          words.table.changeOf({ suit: words.suit(suit), before, after }),
        ),
      ),
    }),
  );
  const count = changes.length - told.length;
  const sites = count > 0 ? [...told, words.table.moreSites({ count })] : told;
  return words.table.coverChanges({ sites: joined(sites, words.names.series) });
}
