import { viewForecasts } from '../present/planning';
import type { Sitting } from '../session/sitting';
import { usePage } from './context';
import { CoinSign, SuitSign } from './sign';

/** What the years may bring: each deck as a grid of suit and strength, and its omens. */
export function Forecasts({ sitting }: { sitting: Sitting }) {
  const { words } = usePage();
  return (
    <section class="panel forecast" aria-label={words.forecast}>
      <h2>{words.forecast}</h2>
      <div class="years">
        {viewForecasts(sitting, words).map((year) => (
          <article
            key={year.year}
            class={`year ${year.isNow ? 'now' : ''} ${year.isPast ? 'past' : ''}`}
            aria-label={`${words.forecast} ${year.year}`}
          >
            <header>
              <b>{year.year}</b>
              <span class="income">
                +{year.income} <CoinSign />
              </span>
            </header>
            {year.suits.map(({ suit, copies }) => (
              <div key={suit} class={`deck-row suit-${suit}`}>
                <SuitSign suit={suit} size={18} />
                {copies.map(({ strength, copies: n }) =>
                  n === 0 ? (
                    <span key={strength} class="cell none" aria-hidden="true" />
                  ) : (
                    <span
                      key={strength}
                      class="cell"
                      role="img"
                      aria-label={words.cardsTitle(n, words.suit(suit), strength)}
                      title={words.cardsTitle(n, words.suit(suit), strength)}
                    >
                      {strength}
                      <i>{'•'.repeat(n)}</i>
                    </span>
                  ),
                )}
              </div>
            ))}
            <p class="omens">
              {year.cards}. {year.omens}
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
