import { at } from '../base/assert';
import type { Fraction } from '../base/fraction';
import type { Hex } from '../hex/hex';
import { coverOf, type Presence } from '../rules/cover';
import type { Setup } from '../rules/setup';
import { type Kind, type Suit, SUITS } from '../scenario/vocabulary';
import { gameOf, type Sitting, yearOf } from '../session/sitting';
import type { Words } from '../words/words';
import { presenceNow } from './board';
import { lossAt } from './loss';

/** A site with what it stands to lose this year on average, and the suits that would get through. */
export interface Stake extends Hex {
  readonly name: string;
  readonly kind: Kind;
  readonly gaps: readonly Suit[];
  readonly loss: Fraction;
}

const gapsAt = (setup: Setup, presence: Presence, year: number, site: number): Suit[] =>
  SUITS.filter((suit) => {
    const cover = coverOf(setup, presence, site, suit);
    const { deck } = at(setup.scenario.years, year);
    return deck.some((card) => card.suit === suit && card.copies > 0 && card.strength > cover);
  });

/** The sites where this year's plan leaves most at stake, the greatest loss first. */
export function viewStakes(sitting: Sitting, words: Words, most = 5): Stake[] {
  const { setup } = gameOf(sitting);
  const year = yearOf(sitting);
  const presence = presenceNow(sitting);
  return setup.scenario.sites
    .map(({ x, y, name, kind }, site) => ({
      x,
      y,
      name: words.text(name),
      kind,
      gaps: gapsAt(setup, presence, year, site),
      loss: {
        numerator: lossAt(setup, presence, year, site),
        denominator: setup.denominator,
      },
    }))
    .filter(({ loss }) => loss.numerator > 0)
    .toSorted((a, b) => b.loss.numerator - a.loss.numerator)
    .slice(0, most);
}
