import { useMemo, useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import type { ClassOnBoard } from '../../views/class/on-board';
import {
  RESULT_COLUMNS,
  RESULT_FILTERS,
  type ResultColumn,
  type ResultFilter,
  type ResultOrder,
  viewResults,
} from '../../views/class/result-rows';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { Choice } from './class-controls';

/** How many rows are shown at first, and with each press for more. */
const PAGE = 100;

interface ResultsProps {
  readonly model: ClassModel;
  readonly board: ClassOnBoard;
}

/** Every result, sorted and filtered. */
export function ResultsList({ model: { store }, board }: ResultsProps) {
  const words = useWords();
  const told = words.classBoard;
  const [filter, setFilter] = useState<ResultFilter>('all');
  const [order, setOrder] = useState<ResultOrder>({ by: 'planned', isDescending: true });
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(
    () => viewResults(board, filter, order, words),
    [board, filter, order, words],
  );
  const names: Readonly<Record<ResultColumn, string>> = {
    name: told.name,
    planned: told.planned,
    share: told.share,
    luck: told.luck,
    score: told.score,
    try: told.try,
    hints: told.hints,
  };
  const sort = (by: ResultColumn): void =>
    setOrder({ by, isDescending: order.by === by ? !order.isDescending : by !== 'name' });
  const rest = rows.length - shown;
  return (
    <>
      <div class="class-controls">
        <Choice
          name="filter"
          legend={told.show}
          options={RESULT_FILTERS.map((which) => [which, told.showOf({ which })])}
          value={filter}
          onChoose={setFilter}
        />
      </div>
      <p class="class-says" role="status">
        {told.resultsCount({ count: rows.length })}
      </p>
      <div class="class-scroll">
        <table class="chart-table class-results">
          <thead>
            <tr>
              {RESULT_COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    order.by === column
                      ? order.isDescending
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                >
                  <button
                    type="button"
                    class="class-sort"
                    title={told.sortBy({ column: names[column] })}
                    onClick={() => sort(column)}
                  >
                    {names[column]}
                  </button>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ key, result, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {RESULT_COLUMNS.slice(1).map((column) => (
                  <td key={column}>{cells[column]}</td>
                ))}
                <td>
                  <Button
                    kind="quiet"
                    className="small"
                    aria-label={told.removeNamed({ name })}
                    onClick={() => store.remove(result)}
                  >
                    {told.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {told.more({ count: Math.min(PAGE, rest) })}
        </Button>
      )}
    </>
  );
}
