import type { ClassOnBoard } from '../../views/class/on-board';
import { viewProgrammes } from '../../views/class/programmes';
import { useWords } from '../context';

/** Which programme was bought when: a table whose cells are the fuller, the more bought it. */
export function Programmes({ board }: { board: ClassOnBoard }) {
  const words = useWords();
  const { hidden, isOffered, says, columns, rows } = viewProgrammes(board, words);
  const told = words.classBoard;
  return (
    <figure class="class-chart" aria-label={told.programmes}>
      <h2>{told.programmes}</h2>
      <p class="class-says">{isOffered ? (hidden ?? says) : told.noProgrammes}</p>
      {isOffered && hidden === undefined && (
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
      )}
    </figure>
  );
}
