import { viewForecasts } from '../../views/table/forecast';
import type { GameSession } from '../../app/game/game-session';
import { useWords } from '../context';
import { CoinSign, SuitSign } from '../controls/marks';
import { Term } from '../controls/term';
import { SuitLegend } from './suit-legend';

/** More copies of a card than this are told by their number. */
const MOST_DOTS = 6;

/** What the years may bring: each deck as a grid of suit and strength, and its omens. */
export function Forecasts({ session }: { session: GameSession }) {
  const words = useWords();
  const years = viewForecasts(session, words);
  return (
    <section class="panel forecast" aria-label={words.table.forecast}>
      <h2>
        <Term term="forecast">{words.table.forecast}</Term>
      </h2>
      <SuitLegend isExplained />
      <div class="years" style={{ '--strengths': years[0]?.suits[0]?.copies.length ?? 1 }}>
        {years.map((year) => (
          <article
            key={year.year}
            class={`year ${year.isNow ? 'now' : ''} ${year.isPast ? 'past' : ''}`}
            aria-label={`${words.table.forecast} ${year.year}`}
          >
            <header>
              <h3>{year.year}</h3>
              <span class="income">
                +{year.income} <CoinSign />
                <span class="unseen">{words.table.coinsTitle}</span>
              </span>
            </header>
            <div role="table" aria-label={words.board.deckTitle({ year: year.year })}>
              <div role="row" class="unseen">
                <span role="columnheader">{words.board.suitTitle}</span>
                {year.suits[0]?.copies.map(({ strength }) => (
                  <span key={strength} role="columnheader">
                    {words.board.strengthTitle({ strength })}
                  </span>
                ))}
              </div>
              {year.suits.map(({ suit, copies }) => (
                <div key={suit} role="row" class={`deck-row suit-${suit}`}>
                  <span role="rowheader" title={words.suit(suit)}>
                    <SuitSign suit={suit} size={18} />
                    <span class="unseen">{words.suit(suit)}</span>
                  </span>
                  {copies.map(({ strength, copies: n }) => (
                    <span
                      key={strength}
                      role="cell"
                      class={n === 0 ? 'cell none' : 'cell'}
                      title={
                        n === 0
                          ? undefined
                          : words.table.cardsTitle({ copies: n, suit: words.suit(suit), strength })
                      }
                    >
                      <span class="unseen">
                        {n === 0 ? words.board.noCards : words.board.cardCount({ count: n })}
                      </span>
                      {n > 0 && <span aria-hidden="true">{strength}</span>}
                      {n > 0 && <i aria-hidden="true">{n > MOST_DOTS ? n : '•'.repeat(n)}</i>}
                    </span>
                  ))}
                </div>
              ))}
            </div>
            <p class="omens">
              {year.cards}. {year.isNow ? <Term term="omen">{year.omens}</Term> : year.omens}
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
