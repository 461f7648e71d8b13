import './joining.css';
import type { CoinsRow, JoiningBar, JoiningRow, JoiningView } from '../../../views/debrief/joining';
import type { GameSession } from '../../../app/game/game-session';
import { useWords } from '../../context';
import { Button } from '../../controls/button';
import { ChartTable } from '../../controls/chart-table';
import { SeatsResult } from '../../seats/seats-parts';

interface JoiningProps {
  /** The finished game. */
  readonly session: GameSession;
  readonly view: JoiningView;
  /** Lays the plan out under which nobody would leave. */
  readonly onShow: () => void;
}

/** What joining was worth to each nation, and where its coins went: sentences, bars and tables. */
export function Joining({ session, view, onShow }: JoiningProps) {
  const words = useWords();
  const { sentences, rows, coins, stable } = view;
  return (
    <section class="panel joining">
      <h2>{words.debrief.joiningTitle}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {stable && <Button onClick={onShow}>{words.debrief.joiningShow}</Button>}
      {session.seats && <SeatsResult session={session} />}
      {rows.length > 0 && <Points view={view} />}
      <Coins rows={coins} />
    </section>
  );
}

function Points({ view: { rows, across } }: { readonly view: JoiningView }) {
  const told = useWords().debrief;
  return (
    <>
      <h3>{told.joiningPoints}</h3>
      <div class="joining-chart" aria-hidden="true">
        {rows
          .filter(({ isNation }) => isNation)
          .map((row) => (
            <NationPoints key={row.members} row={row} />
          ))}
      </div>
      <p class="hint">{told.joiningHint}</p>
      <ChartTable
        summary={told.joiningTable}
        columns={[
          told.joiningWho,
          told.joiningAlone,
          told.joiningPlanned,
          told.joiningTurned,
          told.joiningFair,
        ]}
      >
        {rows.map(({ members, name, alone, planned, turned, fair }) => (
          <tr key={members}>
            <th scope="row">{name}</th>
            <td>{alone.text}</td>
            <td>{planned.text}</td>
            <td>{turned.text}</td>
            <td>{fair?.text}</td>
          </tr>
        ))}
        {across !== undefined && (
          <tr>
            <th scope="row">{told.joiningAcross}</th>
            <td />
            <td>{across}</td>
            <td>{across}</td>
            <td />
          </tr>
        )}
      </ChartTable>
    </>
  );
}

function NationPoints({
  row: { name, alone, planned, turned, fair },
}: {
  readonly row: JoiningRow;
}) {
  const told = useWords().debrief;
  return (
    <section>
      <h4>{name}</h4>
      <Bar kind="alone" name={told.joiningAlone} bar={alone} />
      <Bar kind="planned" name={told.joiningPlanned} bar={planned} />
      <Bar kind="with-cards" name={told.joiningTurned} bar={turned} />
      {fair && <Bar kind="fair" name={told.joiningFair} bar={fair} />}
    </section>
  );
}

function Coins({ rows }: { readonly rows: readonly CoinsRow[] }) {
  const told = useWords().debrief;
  return (
    <>
      <h3>{told.joiningCoins}</h3>
      <div class="joining-chart" aria-hidden="true">
        {rows
          .filter(({ paid }) => paid !== undefined)
          .map(({ name, paid, spent }) => (
            <section key={name}>
              <h4>{name}</h4>
              {paid && <Bar kind="fair" name={told.joiningPaid} bar={paid} />}
              <Bar kind="planned" name={told.joiningSpent} bar={spent} />
            </section>
          ))}
        <section>
          <h4>{told.joiningRest}</h4>
          {rows
            .filter(({ paid }) => paid === undefined)
            .map(({ name, spent }) => (
              <Bar key={name} kind="alone" name={name} bar={spent} />
            ))}
        </section>
      </div>
      <p class="hint">{told.joiningCoinsHint}</p>
      <ChartTable
        summary={told.joiningCoinsTable}
        columns={[told.joiningWho, told.joiningPaid, told.joiningSpent]}
      >
        {rows.map(({ name, paid, spent }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{paid?.text}</td>
            <td>{spent.text}</td>
          </tr>
        ))}
      </ChartTable>
    </>
  );
}

interface BarProps {
  readonly kind: 'alone' | 'planned' | 'with-cards' | 'fair';
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
