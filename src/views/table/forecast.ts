import { memoizePair } from '../../base/memoize';
import { deckSize } from '../../scenario/forecast';
import { KINDS, type Suit, SUITS } from '../../scenario/vocabulary';
import { type GameSession, yearOf } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';

export interface ForecastView {
  readonly year: number;
  readonly isNow: boolean;
  readonly isPast: boolean;
  readonly cards: string;
  readonly income: number;
  readonly suits: readonly {
    readonly suit: Suit;
    /** Copies of each strength from 1 to the highest of the scenario. */
    readonly copies: readonly { readonly strength: number; readonly copies: number }[];
  }[];
  readonly omens: string;
}

export const viewForecasts = memoizePair(
  (session: GameSession, words: Words): readonly ForecastView[] => {
    const { years, firstYear } = session.scenario;
    const strengths = years.flatMap(({ deck }) => deck.map(({ strength }) => strength));
    const highest = Math.max(...strengths);
    const lowest = Math.min(1, ...strengths);
    const now = yearOf(session);
    return years.map((year, index) => {
      const said = KINDS.flatMap((kind) => {
        const tokens = year.omens[kind] ?? 1;
        return tokens === 1 ? [] : [words.table.omenOf({ kind: words.kindMany(kind), tokens })];
      });
      return {
        year: firstYear + index,
        isNow: index === now,
        isPast: index < now,
        cards: words.table.cards({ count: year.incidents, of: deckSize(year) }),
        income: year.income,
        suits: SUITS.map((suit) => ({
          suit,
          copies: Array.from({ length: highest - lowest + 1 }, (_, i) => ({
            strength: lowest + i,
            copies: year.deck
              .filter((card) => card.suit === suit && card.strength === lowest + i)
              .reduce((sum, card) => sum + card.copies, 0),
          })),
        })),
        omens:
          said.length > 0 ? words.table.omen({ kinds: words.series(said) }) : words.table.noOmen,
      };
    });
  },
);
