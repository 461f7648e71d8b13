import { at } from '../../base/assert';
import { memoizePair } from '../../base/memoize';
import type { Fraction } from '../../base/fraction';
import type { Hex } from '../../hex/hex';
import { coverOf, type Presence } from '../../rules/cover';
import type { Setup } from '../../rules/setup';
import type { Year } from '../../scenario/scenario';
import { type Kind, type Suit, SUITS } from '../../scenario/vocabulary';
import { type GameSession, yearOf } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { presenceNow } from './presence';

/** The cards of a year's deck that would disrupt a site. */
export const unheldAt = (
  setup: Setup,
  presence: Presence,
  year: number,
  site: number,
): Year['deck'] =>
  at(setup.scenario.years, year).deck.filter(
    ({ suit, strength }) => coverOf(setup, presence, site, suit) < strength,
  );

/** What a site stands to lose in a year on average, × the common denominator. */
export function lossAt(setup: Setup, presence: Presence, year: number, site: number): number {
  const lost = unheldAt(setup, presence, year, site).reduce((sum, { copies }) => sum + copies, 0);
  return lost * at(at(setup.weight, year), site);
}

/** A site with what it stands to lose this year on average, and the suits that would get through. */
export interface Stake extends Hex {
  readonly name: string;
  readonly kind: Kind;
  readonly gaps: readonly Suit[];
  readonly loss: Fraction;
}

const stakesOf = memoizePair((session: GameSession, words: Words): readonly Stake[] => {
  const { setup } = session.game;
  const year = yearOf(session);
  const presence = presenceNow(session);
  return setup.scenario.sites
    .map(({ x, y, name, kind }, site) => {
      const unheld = unheldAt(setup, presence, year, site);
      return {
        x,
        y,
        name: words.text(name),
        kind,
        gaps: SUITS.filter((suit) => unheld.some((card) => card.suit === suit)),
        loss: {
          numerator: lossAt(setup, presence, year, site),
          denominator: setup.denominator,
        },
      };
    })
    .filter(({ loss }) => loss.numerator > 0)
    .toSorted((a, b) => b.loss.numerator - a.loss.numerator);
});

/** The sites where this year's plan leaves most at stake, the greatest loss first. */
export const viewStakes = (session: GameSession, words: Words, most = 5): readonly Stake[] =>
  stakesOf(session, words).slice(0, most);
