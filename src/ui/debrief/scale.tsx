import { scaleLinear } from 'd3-scale';
import type { ScaleKey, ScaleView } from '../../views/debrief/scale';
import { useWords } from '../context';
import { ChartTable } from '../controls/chart-table';
import { Term } from '../controls/term';
import type { GlossaryTerm } from '../../views/help/glossary';

/** The sign of a figure, as it is drawn on the scale. */
function KeySign({ kind }: { kind: ScaleKey['kind'] }) {
  return (
    <svg class="key-sign" viewBox="0 0 24 24" aria-hidden="true">
      {kind === 'plan' && <rect x="1" y="6" width="22" height="12" rx="2" class="scale-plan" />}
      {kind === 'par' && <path d="M12 1v22" class="scale-par" />}
      {kind === 'luck' && <rect x="1" y="8" width="22" height="8" class="scale-luck" />}
      {kind === 'unluck' && <rect x="1" y="8" width="22" height="8" class="scale-unluck" />}
      {kind === 'score' && <path d="M12 5l8 14H4z" class="scale-score" />}
      {kind === 'hindsight' && <path d="M12 1v22" class="scale-hindsight" />}
    </svg>
  );
}

/** The words of the scale that need explaining. */
const TERMS: Readonly<Partial<Record<ScaleKey['kind'], GlossaryTerm>>> = {
  plan: 'plannedScore',
  par: 'par',
  luck: 'luck',
  unluck: 'luck',
  hindsight: 'hindsight',
};

/** Plan and par on one scale, luck on a bar of its own; the legend names every figure. */
export function Scale({ view }: { view: ScaleView }) {
  const words = useWords();
  const { planned, score, par, hindsight, end } = view;
  const x = scaleLinear().domain([0, end]).range([0, 100]);
  const left = (points: number): string => `${x(points)}%`;
  const across = (from: number, to: number) => ({
    left: left(Math.min(from, to)),
    width: `${Math.abs(x(to) - x(from))}%`,
  });
  return (
    <figure class="scale" data-prompt="debrief" aria-label={words.debrief.scaleTitle}>
      <div class="scale-plot" aria-hidden="true">
        <div class="scale-lane">
          <span class="scale-bar is-plan" style={across(0, planned)} />
          {par && <span class="scale-bar is-left" style={across(planned, par.value)} />}
          {par && par.bound > par.value && (
            <span class="scale-bar is-open" style={across(par.value, par.bound)} />
          )}
          {par && <span class="scale-mark par" style={{ left: left(par.value) }} />}
        </div>
        <div class="scale-lane thin">
          <span
            class={`scale-bar ${score < planned ? 'is-unluck' : 'is-luck'}`}
            style={across(planned, score)}
          />
          {hindsight !== undefined && (
            <span class="scale-mark hindsight" style={{ left: left(hindsight) }} />
          )}
          <svg class="scale-tip" viewBox="0 0 16 14" style={{ left: left(score) }}>
            <path d="M8 1l7 12H1z" class="scale-score" />
          </svg>
        </div>
        <div class="scale-axis">
          {x.ticks(5).map((tick) => (
            <span key={tick} style={{ left: left(tick) }}>
              {words.number(tick)}
            </span>
          ))}
        </div>
      </div>
      <dl class="scale-keys">
        {view.keys.map(({ kind, name, figure, note }) => (
          <div key={name}>
            <dt>
              <KeySign kind={kind} />{' '}
              {TERMS[kind] === undefined ? name : <Term term={TERMS[kind]}>{name}</Term>}
            </dt>
            <dd>
              <b>{figure}</b> <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
      <ChartTable
        summary={words.debrief.figures}
        columns={[words.debrief.figure, words.debrief.pointsWord, words.debrief.meaning]}
      >
        {view.keys.map(({ name, figure, note }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
            <td class="text">{note}</td>
          </tr>
        ))}
      </ChartTable>
    </figure>
  );
}
