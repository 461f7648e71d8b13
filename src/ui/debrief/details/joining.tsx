import './joining.css';
import type { JoiningBar, JoiningView } from '../../../views/debrief/joining';
import { useWords } from '../../context';
import { ChartTable } from '../../controls/chart-table';

/** What joining was worth to each nation: bars, two sentences, and the same as a table. */
export function Joining({ view: { sentences, rows } }: { readonly view: JoiningView }) {
  const words = useWords();
  const told = words.debrief;
  return (
    <section class="panel joining">
      <h2>{told.joiningTitle}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rows.length > 0 && (
        <>
          <div class="joining-chart" aria-hidden="true">
            {rows
              .filter(({ fair }) => fair !== undefined)
              .map(({ members, name, alone, planned, fair }) => (
                <section key={members}>
                  <h3>{name}</h3>
                  <Bar kind="alone" name={told.joiningAlone} bar={alone} />
                  <Bar kind="planned" name={told.joiningPlanned} bar={planned} />
                  {fair && <Bar kind="fair" name={told.joiningFair} bar={fair} />}
                </section>
              ))}
          </div>
          <p class="hint">{told.joiningHint}</p>
          <ChartTable
            summary={told.joiningTable}
            columns={[
              told.joiningWho,
              told.joiningPaid,
              told.joiningAlone,
              told.joiningPlanned,
              told.joiningFair,
            ]}
          >
            {rows.map(({ members, name, paid, alone, planned, fair }) => (
              <tr key={members}>
                <th scope="row">{name}</th>
                <td>{words.number(paid)}</td>
                <td>{alone.text}</td>
                <td>{planned.text}</td>
                <td>{fair?.text}</td>
              </tr>
            ))}
          </ChartTable>
        </>
      )}
    </section>
  );
}

interface BarProps {
  readonly kind: 'alone' | 'planned' | 'fair';
  readonly name: string;
  readonly bar: JoiningBar;
}

const Bar = ({ kind, name, bar: { share, text } }: BarProps) => (
  <p class="joining-row">
    <span>{name}</span>
    <span class="joining-lane">
      <i class={`joining-bar ${kind}`} style={{ width: `${100 * share}%` }} />
    </span>
    <b>{text}</b>
  </p>
);
