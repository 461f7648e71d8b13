import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import { memoize } from '../../base/memoize';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Game } from '../../rules/game';
import type { Year } from '../../scenario/scenario';
import { coverOf } from '../../rules/cover';
import { type GameSession, yearOf } from '../../app/game/game-session';
import { presenceNow } from './presence';

/** What can be said of points before the cards are turned: averages over every draw. */
export interface PointsAhead {
  /** The planned score if nothing more is done. */
  planned(): Fraction;
  /** The change of the points held and pledged from one game to another of that year; savings are left out. */
  change(before: Game, after: Game): Fraction;
  /** What each site stands to lose this year. */
  losses(): readonly Fraction[];
}

/** The points held and pledged on average, × the common denominator. */
const worthOf = memoize((game: Game): number => {
  const { held, pledges, denominator } = outlook(game);
  return held.reduce((sum, part) => sum + part, pledges * denominator);
});

/** The cards of this year's deck that would disrupt a site. */
export function unheldAt(session: GameSession, site: number): Year['deck'] {
  const { setup } = session.game;
  const presence = presenceNow(session);
  return at(setup.scenario.years, yearOf(session)).deck.filter(
    ({ suit, strength }) => coverOf(setup, presence, site, suit) < strength,
  );
}

const lossesIn = memoize((session: GameSession): readonly Fraction[] => {
  const { setup } = session.game;
  const weights = at(setup.weight, yearOf(session));
  return setup.scenario.sites.map((_, site) => {
    const cards = unheldAt(session, site).reduce((sum, { copies }) => sum + copies, 0);
    return { numerator: cards * at(weights, site), denominator: setup.denominator };
  });
});

/**
 * The one way of a table's views to points that no card has brought yet; none while they are hidden
 * from a player who thinks first, and then what shows them has nothing to show. That no view goes
 * another way is held by tests/architecture; that none of them tells, by tests/views/think-first.test.ts.
 */
export const pointsAhead = (session: GameSession): PointsAhead | undefined =>
  session.hidesPoints
    ? undefined
    : {
        planned: () => plannedScore(outlook(session.game)),
        change: (before, after) => ({
          numerator: worthOf(after) - worthOf(before),
          denominator: session.game.setup.denominator,
        }),
        losses: () => lossesIn(session),
      };
