import type { TreasuryView } from '../../views/table/treasury';

interface PlanItemsProps extends Pick<TreasuryView, 'items'> {
  /** What is said of a plan that holds nothing. */
  readonly none: string;
}

/** What a year's plan holds, to be read. */
export const PlanItems = ({ items, none }: PlanItemsProps) =>
  items.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul class="plan-items">
      {items.map(({ name }) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
