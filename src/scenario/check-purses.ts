import type { Issue } from './issue';
import type { ScenarioFile } from './scenario';

/**
 * Everything that is wrong with what the nations pay: all of them say it or none does, for each year,
 * and together they pay each year's income.
 */
export function checkPurses(scenario: ScenarioFile): Issue[] {
  const { nations, years } = scenario;
  if (nations.every(({ purse }) => purse === undefined)) return [];
  const issues: Issue[] = [];
  nations.forEach(({ purse }, i) => {
    const path = `nations[${i}].purse`;
    const received = purse?.length ?? 0;
    if (purse === undefined) issues.push({ path, problem: { code: 'missing' } });
    else if (received < years.length)
      issues.push({ path, problem: { code: 'too-short', least: years.length, received } });
    else if (received > years.length)
      issues.push({ path, problem: { code: 'too-long', most: years.length, received } });
  });
  if (issues.length > 0) return issues;
  years.forEach(({ income }, year) => {
    const paid = nations.reduce((sum, { purse }) => sum + (purse?.[year] ?? 0), 0);
    if (paid !== income)
      issues.push({ path: `years[${year}].income`, problem: { code: 'purses-differ', paid } });
  });
  return issues;
}
