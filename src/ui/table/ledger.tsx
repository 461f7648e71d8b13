import { viewLedger } from '../../views/table/ledger';
import { type Sitting, yearOf } from '../../app/game/game-session';
import { useWords } from '../context';
import { useScrolled } from '../viewport';
import { OutcomeList } from './incidents';

/** A closed year: where its coins went, and what it held beside what was planned. */
export function Ledger({ sitting }: { sitting: Sitting }) {
  const words = useWords();
  const scrolled = useScrolled();
  const ledger = viewLedger(sitting, yearOf(sitting), words);
  return (
    <section class="panel ledger" aria-label={ledger.title} {...scrolled}>
      <h2 tabIndex={-1} data-arrival>
        {ledger.title}
      </h2>
      <div class="ledger-sums">
        <table class="sums">
          <caption>{words.coinsTitle}</caption>
          <tbody>
            {ledger.carried > 0 && (
              <tr>
                <th scope="row">{words.carriedOver}</th>
                <td>{words.signed(ledger.carried)}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{words.income}</th>
              <td>{words.signed(ledger.income)}</td>
            </tr>
            {ledger.lines.map(({ name, coins }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.signed(-coins)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{words.leftInTreasury}</th>
              <td>{words.number(ledger.left)}</td>
            </tr>
          </tbody>
        </table>
        <table class="sums">
          <caption>{words.pointsTitle}</caption>
          <tbody>
            <tr>
              <th scope="row">{words.plannedLine}</th>
              <td>{words.points(ledger.planned)}</td>
            </tr>
            <tr>
              <th scope="row">{words.luckLine}</th>
              <td>{words.signedPoints(ledger.luck)}</td>
            </tr>
            <tr class="total">
              <th scope="row">
                {words.heldLine} <small>{ledger.heldCount}</small>
              </th>
              <td>{words.number(ledger.held)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <h3>{words.whatHappened}</h3>
      <OutcomeList outcomes={ledger.outcomes.toReversed()} />
    </section>
  );
}
