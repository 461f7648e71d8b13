import { useMemo, useRef } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import { type CountedLine, viewCostly } from '../../views/class/costly';
import type { ClassFiles } from '../../app/ports';
import type { ClassOnBoard } from '../../views/class/on-board';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { ColumnHeads } from '../controls/chart-table';
import { BarCell } from './bar-cell';
import { SavePicture } from './save-picture';

interface CostlyProps {
  readonly model: ClassModel;
  readonly board: ClassOnBoard;
}

/** The costliest decision of each plan, and what plans fall short by most often. */
export function CostlyPanel({ model: { study, files }, board }: CostlyProps) {
  const words = useWords();
  const told = words.classBoard;
  const state = study.state.value;
  const view = useMemo(() => viewCostly(board, state, words), [board, state, words]);
  const { decisions } = view;
  const count = board.plans.length;
  return (
    <>
      <h2>{told.costly}</h2>
      <p class="class-says" role="status">
        {view.status}
      </p>
      {state.isBusy && (
        <progress value={decisions.rows.length} max={Math.max(1, count)} aria-label={told.costly} />
      )}
      <div class="class-acts">
        {state.isBusy ? (
          <Button onClick={study.stop}>{told.costlyStop}</Button>
        ) : (
          !view.isDone &&
          count > 0 && (
            <Button kind="primary" onClick={() => study.begin(board.plans)}>
              {decisions.rows.length > 0 ? told.costlyGoOn : told.costlyStart}
            </Button>
          )
        )}
      </div>
      {decisions.rows.length > 0 && (
        <>
          <div class="class-pairs">
            <Counted
              files={files}
              title={told.causes}
              file="class-causes"
              says={told.causesSays}
              lines={view.causes}
              view={view}
            />
            <Counted
              files={files}
              title={told.missed}
              file="class-missed"
              says={told.missedSays}
              lines={view.missed}
              view={view}
            />
          </div>
          <div class="class-scroll">
            <table class="chart-table class-decisions">
              <ColumnHeads columns={decisions.columns} />
              <tbody>
                {decisions.rows.map(({ key, cells: [name, ...cells] }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, index) => (
                      <td key={decisions.columns[index + 1]} class="text">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

interface CountedProps {
  readonly files: ClassFiles;
  readonly title: string;
  /** The name of the file of its picture, without its ending. */
  readonly file: string;
  readonly says: string;
  readonly lines: readonly CountedLine[];
  readonly view: { readonly hidden: string | undefined };
}

/** How often each thing was found, as bars that are a table. */
export function Counted({ files, title, file, says, lines, view: { hidden } }: CountedProps) {
  const frame = useRef<HTMLDivElement>(null);
  const words = useWords();
  const told = words.classBoard;
  return (
    <figure class="class-chart" aria-label={title}>
      <h3>{title}</h3>
      <p class="hint">{hidden ?? (lines.length === 0 ? told.noneMissed : says)}</p>
      {hidden === undefined && lines.length > 0 && (
        <>
          <div ref={frame}>
            <table class="chart-table class-counted">
              <tbody>
                {lines.map(({ key, name, text, share }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <BarCell text={text} share={share} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <SavePicture frame={frame} title={title} file={file} files={files} />
        </>
      )}
    </figure>
  );
}
