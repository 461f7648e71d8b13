import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { FiguresView } from '../../views/class/on-board';
import type { ClassFiles } from '../../app/ports';
import { useWords } from '../context';
import { ChartTable } from '../controls/chart-table';
import { SavePicture } from './save-picture';

interface ChartFrameProps {
  readonly title: string;
  /** The name of the file of its picture, without its ending. */
  readonly file: string;
  /** Said in place of the chart. */
  readonly hidden?: string | undefined;
  readonly says?: readonly string[];
  readonly figures?: FiguresView | undefined;
  /** Where its picture is saved; without it it stands on the wall, with nothing to press. */
  readonly files?: ClassFiles | undefined;
  readonly children: ComponentChildren;
}

/** A chart with what it says, its figures as a table, and a button that saves it as a picture. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, file, hidden, says = [], figures, files, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  return (
    <figure class="class-chart" aria-label={title}>
      {files && <h2>{title}</h2>}
      {hidden === undefined ? (
        <>
          {says.map((sentence) => (
            <p key={sentence} class="class-says">
              {sentence}
            </p>
          ))}
          <div ref={frame} class="class-plot">
            {children}
          </div>
          {files && <SavePicture frame={frame} title={title} file={file} files={files} />}
          {figures && files && <Figures view={figures} />}
        </>
      ) : (
        <p class="class-says">{hidden}</p>
      )}
    </figure>
  );
}

/** The figures of a chart. */
export function Figures({ view: { columns, rows } }: { view: FiguresView }) {
  const words = useWords();
  return (
    <ChartTable summary={words.classBoard.table} columns={columns}>
      {rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={columns[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </ChartTable>
  );
}
