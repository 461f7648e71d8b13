import { viewTreasury } from '../../../views/table/treasury';
import type { GameSession } from '../../../app/game/game-session';
import { useStores, useWords } from '../../context';
import { joined } from '../../../i18n/formats';
import { CoinSign } from '../../controls/marks';
import { Term } from '../../controls/term';

/** The treasury, this year's bill, and the plan it is the bill of. */
export function Treasury({ session }: { session: GameSession }) {
  const { game } = useStores();
  const words = useWords();
  const { treasury, bill, left, planned, items, lines } = viewTreasury(session, words);
  const share = treasury === 0 ? 0 : Math.min(1, Math.max(0, bill / treasury));
  const isOver = left < 0;
  return (
    <section class="panel purse" aria-label={words.table.treasury}>
      <div class="purse-sum">
        <div>
          <h2>{words.table.treasury}</h2>
          <p class="purse-treasury">
            <CoinSign size={26} /> {treasury}
            <span class="unseen"> {words.table.coinsTitle}</span>
          </p>
        </div>
        <dl>
          <div>
            <dt>
              <Term term="bill">{words.table.bill}</Term>
            </dt>
            <dd>{words.number(bill)}</dd>
          </div>
          <div class={`purse-bar ${isOver ? 'over' : ''}`} aria-hidden="true">
            <span style={{ width: `${share * 100}%` }} />
          </div>
          <div class={isOver ? 'over' : ''}>
            <dt>{isOver ? words.table.overBy({ count: -left }) : words.table.leftOver}</dt>
            <dd>{words.number(left)}</dd>
          </div>
        </dl>
      </div>
      <details class="plan">
        <summary>
          <span>{words.table.planTitle({ count: items.length })}</span>
          {planned && (
            <span class="purse-planned" title={words.table.plannedSoFar}>
              {words.table.plannedScore} <b>{words.points(planned)}</b>
            </span>
          )}
        </summary>
        {items.length === 0 ? (
          <p>{words.table.planEmpty}</p>
        ) : (
          <ul class="chips">
            {items.map(({ item, name, rebate }) => (
              <li key={name}>
                <button
                  type="button"
                  class="chip"
                  title={words.table.takeBack}
                  aria-label={joined(
                    [words.table.takeBackNamed({ item: name }), rebate],
                    words.page.facts,
                  )}
                  onClick={() => game.act({ do: 'take-back', item })}
                >
                  {name} {rebate && <b class="chip-rebate">{rebate}</b>}{' '}
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <table class="sums">
          <tbody>
            {lines.map(({ name, coins }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.number(coins)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{words.table.bill}</th>
              <td>{words.number(bill)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </section>
  );
}
