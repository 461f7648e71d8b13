interface BarCellProps {
  readonly text: string;
  /** How full the cell is, from 0 to 1. */
  readonly share: number;
}

/** A cell of a table that is a chart: a bar with its figure. */
export const BarCell = ({ text, share }: BarCellProps) => (
  <td>
    <span class="class-bar" style={{ inlineSize: `${100 * share}%` }} />
    <b>{text}</b>
  </td>
);
