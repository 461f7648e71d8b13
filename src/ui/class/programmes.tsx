import type { ClassOnBoard } from '../../views/class/on-board';
import { viewProgrammes } from '../../views/class/programmes';
import type { ClassFiles } from '../../app/ports';
import { useWords } from '../context';
import { ColumnHeads } from '../controls/chart-table';
import { BarCell } from './bar-cell';
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
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map(({ text, share }, index) => (
                <BarCell key={columns[index + 1]} text={text} share={share} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
