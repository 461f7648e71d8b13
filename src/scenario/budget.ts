import type { Scenario } from './scenario';

/** The coins of all years together. */
export const budgetOf = ({ years }: Scenario): number =>
  years.reduce((sum, { income }) => sum + income, 0);
