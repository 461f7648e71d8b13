import { memoize } from '../base/memoize';
import type { Scenario, ScenarioFile } from './scenario';

/** Coins by nation and year. */
export type Purses = readonly (readonly number[])[];

/**
 * Shares out a whole number by weights, by the largest remainder (Hamilton's method); of equal
 * remainders the first comes first. Without any weight all are alike.
 *
 * @param weights whole numbers, at least one of them
 * @returns whole numbers that add up to `whole`
 */
export function shareOut(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0)
    return shareOut(
      whole,
      weights.map(() => 1),
    );
  const shares = weights.map((weight) => Math.floor((whole * weight) / total));
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  const first = weights
    .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  for (const { index } of first) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** A scenario with other incomes, in coins by year; who would pay them it doesn't say. */
export const withIncomes = (scenario: ScenarioFile, incomes: readonly number[]): ScenarioFile => ({
  ...scenario,
  nations: scenario.nations.map(({ id, letter, name }) => ({ id, letter, name })),
  years: scenario.years.map((year, index) => ({ ...year, income: incomes[index] ?? 0 })),
});

/**
 * What each nation pays into the treasury in each year: as the scenario says, or else each year's
 * income shared out by the value of the nations' sites.
 */
export const pursesOf = memoize(({ nations, board, sites, years }: Scenario): Purses => {
  const values = nations.map(({ letter }) =>
    sites.reduce((sum, { x, y, value }) => sum + (board.rows[y]?.[x] === letter ? value : 0), 0),
  );
  const shared = years.map(({ income }) => shareOut(income, values));
  return nations.map(({ purse }, nation) => purse ?? shared.map((year) => year[nation] ?? 0));
});
