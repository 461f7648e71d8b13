import type { Costliest, DecisionRow, LossesView, LossYear } from '../../../views/debrief/losses';
import { useApp, useWords } from '../../context';
import { Button } from '../../controls/button';

interface LossesProps {
  readonly view: LossesView;
  /** Whether anything can still be looked into. */
  readonly canLook: boolean;
  /** Shows the costliest decision on the board. */
  readonly onShow: () => void;
}

/** Where the plan left points, year by year, and decision by decision where it is asked for. */
export function Losses({ view, canLook, onShow }: LossesProps) {
  const words = useWords();
  const { years, total, costliest, isFlawless } = view;
  return (
    <section class="panel losses">
      <h2>{words.debrief.lossesTitle}</h2>
      {costliest && <CostliestCard costliest={costliest} onShow={onShow} />}
      {isFlawless && <p class="flawless">{words.debrief.noLoss}</p>}
      <ul class="loss-years">
        {years.map((year) => (
          <Year key={year.year} view={year} canLook={canLook} />
        ))}
        {total && (
          <li class="loss-total">
            <h3>{words.title.allTogether}</h3>
            <span class="loss-sum">{total.sum}</span>
            <b class="loss">{total.loss.text}</b>
          </li>
        )}
      </ul>
      <p class="hint">
        {words.debrief.lossesHint} {words.debrief.insteadHint}
      </p>
    </section>
  );
}

function CostliestCard({ costliest, onShow }: { costliest: Costliest; onShow: () => void }) {
  const words = useWords();
  return (
    <div class="costliest">
      <h3>{words.debrief.costliest}</h3>
      <p class="costliest-name">{costliest.sentence}</p>
      <p>{costliest.better}</p>
      {costliest.remark !== undefined && <p class="hint">{costliest.remark}</p>}
      <Button onClick={onShow}>{words.debrief.showOnBoard}</Button>
    </div>
  );
}

function Year({ view, canLook }: { view: LossYear; canLook: boolean }) {
  const { study } = useApp();
  const words = useWords();
  const { year, name, loss, share, state, rows, others } = view;
  return (
    <li class="loss-year">
      <h3>{name}</h3>
      <span class="loss-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <b class={`loss ${loss === undefined || loss.isNone ? 'none' : ''}`}>
        <span class="unseen">{words.debrief.regret} </span>
        {loss ? loss.text : '–'}
      </b>
      {state === 'offered' && canLook && (
        <Button className="look" onClick={() => study.lookInto(year)}>
          {words.debrief.lookInto({ year: name })}
        </Button>
      )}
      {state !== 'offered' && (
        <div class="loss-decisions">
          {rows.length > 0 && <Decisions rows={rows} />}
          {others !== undefined && <p class="loss-others">{others}</p>}
        </div>
      )}
    </li>
  );
}

function Decisions({ rows }: { rows: readonly DecisionRow[] }) {
  const words = useWords();
  return (
    <table class="decisions">
      <thead>
        <tr>
          <th scope="col">{words.debrief.decision}</th>
          <th scope="col">{words.debrief.cost}</th>
          <th scope="col">{words.debrief.regret}</th>
          <th scope="col">{words.debrief.instead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cost, loss, instead, isCostliest }) => (
          <tr key={key} class={isCostliest ? 'is-costliest' : ''}>
            <th scope="row">{name}</th>
            <td>{cost}</td>
            <td class="loss">{loss ? loss.text : '…'}</td>
            <td class="text">{instead}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
