import type { FrontierView } from '../../../views/debrief/frontier';
import { useApp, useWords } from '../../context';
import { ChartTable } from '../../controls/chart-table';
import { Button } from '../../controls/button';
import { FrontierChart } from './frontier-chart';

interface FrontierProps {
  readonly view: FrontierView;
  readonly canRefine: boolean;
}

/** What a bigger purse would buy: a chart, what it says in words, and the same as a table. */
export function Frontier({ view, canRefine }: FrontierProps) {
  const { study } = useApp();
  const words = useWords();
  const { known, open, sentences, rows } = view;
  const isUnproved = known.some(({ isProved }) => !isProved);
  return (
    <section class="panel purses">
      <h2>{words.debrief.frontierTitle}</h2>
      <div class="purses-body">
        <div>
          <FrontierChart view={view} />
          <p class="hint frontier-axis">{view.axis}</p>
        </div>
        <div>
          {sentences.map((sentence) => (
            <p key={sentence} class="frontier-says">
              {sentence}
            </p>
          ))}
          <ul class="legend">
            <li>
              <svg viewBox="0 0 24 24" class="legend-sign frontier" aria-hidden="true">
                <circle cx="12" cy="12" r="7" class="dot" />
              </svg>
              {words.debrief.frontierHint}
            </li>
            {isUnproved && (
              <li>
                <svg viewBox="0 0 24 24" class="legend-sign frontier" aria-hidden="true">
                  <path class="range" d="M12 19V3m-5 0h10" />
                  <circle cx="12" cy="18" r="5" class="dot open" />
                </svg>
                {words.debrief.openKey}
              </li>
            )}
            {open.length > 0 && (
              <li>
                <svg viewBox="0 0 24 24" class="legend-sign frontier" aria-hidden="true">
                  <circle cx="12" cy="12" r="7" class="pending" />
                </svg>
                {words.debrief.pendingKey({ count: open.length })}
              </li>
            )}
          </ul>
          <Button
            title={words.debrief.refineHint}
            disabled={!canRefine || open.length > 0}
            onClick={study.refine}
          >
            {words.debrief.refine}
          </Button>
          <ChartTable
            summary={words.debrief.frontierTable}
            columns={[
              words.debrief.budget,
              words.debrief.par,
              words.debrief.difference,
              words.debrief.standing,
            ]}
          >
            {rows.map(({ budget, par, standing, more, isOwn }) => (
              <tr key={budget} class={isOwn ? 'own' : ''}>
                <th scope="row">{words.number(budget)}</th>
                <td>{par}</td>
                <td>{more}</td>
                <td class="text">{standing}</td>
              </tr>
            ))}
          </ChartTable>
        </div>
      </div>
    </section>
  );
}
