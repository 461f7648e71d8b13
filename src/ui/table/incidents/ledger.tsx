import { viewLedger } from '../../../views/table/ledger';
import { type GameSession, yearOf } from '../../../app/game/game-session';
import { useWords } from '../../context';
import { useScrolled } from '../../viewport';
import { Term } from '../../controls/term';
import { Pledges } from '../planning/pledges';
import { OutcomeList } from './incidents';

interface LedgerProps {
  readonly session: GameSession;
  /** Whether the pledges are told here: nothing beside the board shows them. */
  readonly hasPledges?: boolean;
}

/** A closed year: where its coins went, and what it held beside what was planned. */
export function Ledger({ session, hasPledges = false }: LedgerProps) {
  const words = useWords();
  const scrolled = useScrolled();
  const ledger = viewLedger(session, yearOf(session), words);
  return (
    <section class="panel ledger" aria-label={ledger.title} {...scrolled}>
      <h2 tabIndex={-1} data-arrival>
        {ledger.title}
      </h2>
      <div class="ledger-sums">
        <table class="sums">
          <caption>{words.table.coinsTitle}</caption>
          <tbody>
            {ledger.carried > 0 && (
              <tr>
                <th scope="row">{words.table.carriedOver}</th>
                <td>{words.signed(ledger.carried)}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{words.table.income}</th>
              <td>{words.signed(ledger.income)}</td>
            </tr>
            {ledger.lines.map(({ name, coins }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.signed(-coins)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{words.table.leftInTreasury}</th>
              <td>{words.number(ledger.left)}</td>
            </tr>
          </tbody>
        </table>
        <table class="sums">
          <caption>{words.table.pointsTitle}</caption>
          <tbody>
            <tr>
              <th scope="row">
                <Term term="plannedScore">{words.table.plannedLine}</Term>
              </th>
              <td>{words.points(ledger.planned)}</td>
            </tr>
            <tr>
              <th scope="row">
                <Term term="luck">{words.table.luckLine}</Term>
              </th>
              <td>{words.signedPoints(ledger.luck)}</td>
            </tr>
            <tr class="total">
              <th scope="row">
                {words.table.heldLine} <small>{ledger.heldCount}</small>
              </th>
              <td>{words.number(ledger.held)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {hasPledges && <Pledges session={session} />}
      <h3>{words.table.whatHappened}</h3>
      <OutcomeList outcomes={ledger.outcomes.toReversed()} />
    </section>
  );
}
