import type { ComponentChildren } from 'preact';

interface ChartTableProps {
  /** What opens the table: the same as the chart beside it, in figures. */
  readonly summary: string;
  readonly columns: readonly string[];
  /** A row for each thing that the chart draws. */
  readonly children: ComponentChildren;
}

/** A chart's figures as a table, folded away beneath it. */
export const ChartTable = ({ summary, columns, children }: ChartTableProps) => (
  <details>
    <summary>{summary}</summary>
    <table class="chart-table">
      <ColumnHeads columns={columns} />
      <tbody>{children}</tbody>
    </table>
  </details>
);

/** The head of a table whose columns have a name each. */
export const ColumnHeads = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
