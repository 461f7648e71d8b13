import { CROSS_PATH } from '../../../views/style/mark-paths';
import { TICK_PATH } from '../../../views/style/sign-paths';
import { Sign } from '../../controls/sign';
import type { DebriefRow, DebriefView } from '../../../views/debrief/debrief';
import { useWords } from '../../context';
import { OutcomeList } from '../../table/incidents/incidents';

interface ViewProps {
  readonly view: DebriefView;
}

/** The ledger of all years: coins, what was planned, what was scored, and luck between them. */
export function YearTable({ view }: ViewProps) {
  const words = useWords();
  const figure = (value: number | undefined): string =>
    value === undefined ? '' : words.number(value);
  const row = (entry: DebriefRow, className = '') => (
    <tr key={entry.name} class={className}>
      <th scope="row">{entry.name}</th>
      <td>{figure(entry.income)}</td>
      <td>{figure(entry.bill)}</td>
      <td>{figure(entry.left)}</td>
      <td>{words.points(entry.planned)}</td>
      <td>{words.number(entry.score)}</td>
      <td>{entry.luck.numerator === 0 ? '' : words.signedPoints(entry.luck)}</td>
    </tr>
  );
  return (
    <table class="years-table">
      <thead>
        <tr>
          <th scope="col">{words.debrief.year}</th>
          <th scope="col">{words.table.income}</th>
          <th scope="col">{words.debrief.billShort}</th>
          <th scope="col">{words.table.left}</th>
          <th scope="col">{words.table.plannedLine}</th>
          <th scope="col">{words.debrief.score}</th>
          <th scope="col">{words.debrief.luck}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((entry) => row(entry))}
        {row(view.total, 'total')}
      </tbody>
    </table>
  );
}

/** What was promised, and what was kept of it. */
export function PledgesKept({ view }: ViewProps) {
  const words = useWords();
  return (
    <section class="panel kept-pledges">
      <h2>{words.table.pledges}</h2>
      <table class="sums">
        <tbody>
          {view.pledges.map(({ name, text, points, isKept }) => (
            <tr key={name} class={isKept ? 'held' : 'disrupted'}>
              <th scope="row">
                {name} <small>{text}</small>
              </th>
              <td>
                <Sign d={isKept ? TICK_PATH : CROSS_PATH} size={16} />{' '}
                {isKept ? words.signed(points) : words.number(0)}{' '}
                <small>{isKept ? words.debrief.keptWord : words.debrief.notKept}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every incident of every year, and how it was met. */
export function CardByCard({ view }: ViewProps) {
  const words = useWords();
  return (
    <section class="panel card-by-card">
      <h2>{words.table.whatHappened}</h2>
      {view.ledgers.map((ledger) => (
        <details key={ledger.title}>
          <summary>
            {ledger.title} <small>{ledger.heldCount}</small>
          </summary>
          <OutcomeList outcomes={ledger.outcomes} />
        </details>
      ))}
    </section>
  );
}
