import type { ClassOnBoard } from '../../views/class/on-board';
import { viewProgrammes } from '../../views/class/programmes';
import type { ClassFiles } from '../../app/ports';
import { useWords } from '../context';
import { ChartFrame } from './chart-frame';

/** Which programme was bought when: a table whose cells are the fuller, the more bought it. */
export function Programmes({ files, board }: { files: ClassFiles; board: ClassOnBoard }) {
  const words = useWords();
  const { hidden, isOffered, says, columns, rows } = viewProgrammes(board, words);
  const told = words.classBoard;
  return (
    <ChartFrame
      files={files}
      title={told.programmes}
      file="class-programmes"
      hidden={isOffered ? hidden : told.noProgrammes}
      says={[says]}
    >
      <table class="chart-table class-programmes">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map(({ text, share }, index) => (
                <td key={columns[index + 1]}>
                  <span class="class-bar" style={{ inlineSize: `${100 * share}%` }} />
                  <b>{text}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
