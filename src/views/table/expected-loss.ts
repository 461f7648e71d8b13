import { at } from '../../base/assert';
import { memoizePair } from '../../base/memoize';
import type { Fraction } from '../../base/fraction';
import type { Hex } from '../../hex/hex';
import { type Kind, type Suit, SUITS } from '../../scenario/vocabulary';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { pointsAhead, unheldAt } from './points-ahead';

/** A site with what it stands to lose this year on average, and the suits that would get through. */
export interface Stake extends Hex {
  readonly name: string;
  readonly kind: Kind;
  readonly gaps: readonly Suit[];
  readonly loss: Fraction;
}

const stakesOf = memoizePair((session: GameSession, words: Words): readonly Stake[] | undefined => {
  const losses = pointsAhead(session)?.losses();
  return losses
    ?.map((loss, site) => {
      const { x, y, name, kind } = at(session.scenario.sites, site);
      const unheld = unheldAt(session, site);
      return {
        x,
        y,
        name: words.text(name),
        kind,
        gaps: SUITS.filter((suit) => unheld.some((card) => card.suit === suit)),
        loss,
      };
    })
    .filter(({ loss }) => loss.numerator > 0)
    .toSorted((a, b) => b.loss.numerator - a.loss.numerator);
});

/**
 * The points at the ends and in the middle of the scale of the odds: no loss, half of the greatest
 * loss on the board, and that. Undefined while points are hidden, and where nothing is at stake.
 */
export function viewOddsScale(session: GameSession, words: Words): readonly string[] | undefined {
  const [greatest] = stakesOf(session, words) ?? [];
  if (greatest === undefined) return undefined;
  const { numerator, denominator } = greatest.loss;
  return [0, 1, 2].map((step) =>
    words.points({ numerator: numerator * step, denominator: denominator * 2 }),
  );
}

/**
 * The sites where this year's plan leaves most at stake, the greatest loss first; undefined while
 * points are hidden.
 */
export const viewStakes = (
  session: GameSession,
  words: Words,
  most = 5,
): readonly Stake[] | undefined => stakesOf(session, words)?.slice(0, most);
