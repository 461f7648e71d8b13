import type { Issue } from './issue';
import type { ScenarioFile } from './scenario';

/** Whether any nation of a scenario says what it pays. */
export const hasPurses = ({ nations }: Pick<ScenarioFile, 'nations'>): boolean =>
  nations.some(({ purse }) => purse !== undefined);

/**
 * Everything that is wrong with what the nations pay: all of them say it or none does, for each year,
 * and together they pay each year's income.
 */
export function checkPurses(scenario: ScenarioFile): Issue[] {
  const { nations, years, format } = scenario;
  if (!hasPurses(scenario)) return [];
  const issues: Issue[] = [];
  if (format < 2)
    issues.push({
      path: 'format',
      problem: { code: 'too-small', least: 2, received: `${format}` },
    });
  nations.forEach(({ purse }, i) => {
    const path = `nations[${i}].purse`;
    const received = purse?.length ?? 0;
    if (purse === undefined) issues.push({ path, problem: { code: 'missing' } });
    else if (received < years.length)
      issues.push({ path, problem: { code: 'too-short', least: years.length, received } });
    else if (received > years.length)
      issues.push({ path, problem: { code: 'too-long', most: years.length, received } });
  });
  if (issues.some(({ path }) => path !== 'format')) return issues;
  years.forEach(({ income }, year) => {
    const paid = nations.reduce((sum, { purse }) => sum + (purse?.[year] ?? 0), 0);
    if (paid !== income)
      issues.push({ path: `years[${year}].income`, problem: { code: 'purses-differ', paid } });
  });
  return issues;
}
