import { type DebriefRow, type DebriefView, viewDebrief } from '../present/debrief';
import type { Sitting } from '../session/sitting';
import { AfterLevel } from './after-level';
import { usePage } from './context';
import { OutcomeList } from './incidents';

/** The report of a finished game: the plan first, luck after it and apart. */
export function Debrief({ sitting, onSeeBoard }: { sitting: Sitting; onSeeBoard: () => void }) {
  const { session, words, files } = usePage();
  const view = viewDebrief(sitting, words);
  const { scenario, seed } = sitting;
  const save = (): void => {
    const text = session.file();
    if (text !== undefined) files.save(`lowland-skies-${scenario.id}-${seed}.json`, text);
  };
  return (
    <main class="debrief">
      <section class="panel report">
        <p class="hint">
          {words.text(scenario.title)} · {words.seedOf(seed)}
        </p>
        <h1>{view.headline}</h1>
        <p class="verdict">{view.verdict}</p>
        <Scale view={view} />
        <p class="hint">{words.verdictHint}</p>
      </section>
      <AfterLevel sitting={sitting} />
      <section class="panel">
        <h2>{words.yearByYear}</h2>
        <YearTable view={view} />
      </section>
      {view.pledges.length > 0 && (
        <section class="panel">
          <h2>{words.pledges}</h2>
          <table class="sums">
            <tbody>
              {view.pledges.map(({ name, points, isKept }) => (
                <tr key={name} class={isKept ? 'held' : 'disrupted'}>
                  <th scope="row">
                    {name} <small>{isKept ? words.keptWord : words.notKept}</small>
                  </th>
                  <td>{isKept ? `✓ +${points}` : `✗ 0`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section class="panel card-by-card">
        <h2>{words.whatHappened}</h2>
        {view.ledgers.map((ledger) => (
          <details key={ledger.title}>
            <summary>
              {ledger.title} <small>{ledger.heldCount}</small>
            </summary>
            <OutcomeList outcomes={ledger.outcomes} />
          </details>
        ))}
      </section>
      <nav class="panel debrief-acts">
        <button
          type="button"
          class="button primary"
          title={words.againSameHint}
          onClick={() => session.start(scenario, seed)}
        >
          {words.againSame}
        </button>
        <button type="button" class="button primary" onClick={() => session.start(scenario, '')}>
          {words.againNew}
        </button>
        <button type="button" class="button" onClick={onSeeBoard}>
          {words.seeBoard}
        </button>
        <button type="button" class="button" onClick={save}>
          {words.saveFile}
        </button>
        <button type="button" class="button" onClick={session.toTitle}>
          {words.toTitle}
        </button>
      </nav>
    </main>
  );
}

const SCALE_WIDTH = 1000;

/** Planned score and luck on one scale; the sentence above and the table below say the same. */
function Scale({ view }: { view: DebriefView }) {
  const { words } = usePage();
  const x = (points: number): number => (Math.max(0, points) / view.scale) * SCALE_WIDTH;
  const planned = view.planned.numerator / view.planned.denominator;
  const [from, to] = [Math.min(planned, view.score), Math.max(planned, view.score)];
  const isLucky = view.score >= planned;
  const percent = (points: number): string => `${(x(points) / SCALE_WIDTH) * 100}%`;
  return (
    <div class="scale" aria-hidden="true">
      <p class="scale-label plan" style={{ left: percent(planned) }}>
        {words.plannedScore} {words.points(view.planned)}
      </p>
      <svg viewBox={`0 0 ${SCALE_WIDTH} 36`} preserveAspectRatio="none">
        <rect width={SCALE_WIDTH} height="20" y="8" class="scale-ground" />
        <rect width={x(planned)} height="20" y="8" class="scale-plan" />
        <rect
          x={x(from)}
          width={x(to) - x(from)}
          height="20"
          y="8"
          class={isLucky ? 'scale-luck' : 'scale-unluck'}
        />
        <rect x={x(view.score) - 2} width="4" height="36" class="scale-score" />
      </svg>
      <p class="scale-label" style={{ left: percent(view.score) }}>
        {words.luck} {words.signedPoints(view.luck)} → {words.score} {words.number(view.score)}
      </p>
    </div>
  );
}

function YearTable({ view }: { view: DebriefView }) {
  const { words } = usePage();
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
          <th scope="col">{words.year}</th>
          <th scope="col">{words.income}</th>
          <th scope="col">{words.billShort}</th>
          <th scope="col">{words.left}</th>
          <th scope="col">{words.plannedLine}</th>
          <th scope="col">{words.score}</th>
          <th scope="col">{words.luck}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((entry) => row(entry))}
        {row(view.total, 'total')}
      </tbody>
    </table>
  );
}
