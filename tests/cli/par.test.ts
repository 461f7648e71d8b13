import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { par } from '../../src/cli/commands/par';
import { score } from '../../src/cli/commands/score';
import { planOf, sourcesOf } from './sources';

const highs = await loadHighs();
const written = new Map<string, string>();
const outlets = {
  highs,
  write: (path: string, text: string): boolean => {
    if (path === 'locked.lp') return false;
    written.set(path, text);
    return true;
  },
  tell: (): void => undefined,
};
const files = { 'plan.json': JSON.stringify(planOf(['kit 0,1'], [], [])) };
const parOf = (...args: string[]) => unwrap(par(args, sourcesOf(files), outlets));

test('the plan that is printed comes, by the score command, to the value that is printed', () => {
  const answer = JSON.parse(parOf('coast-road')) as { value: unknown; plan: unknown };
  expect(answer).toMatchObject({ level: 'coast-road', proved: true, bound: answer.value });
  const sources = sourcesOf({ 'par.json': JSON.stringify(answer.plan) });
  const report: unknown = JSON.parse(unwrap(score(['coast-road', 'par.json'], sources)));
  expect(report).toMatchObject({ planned: answer.value });
});

test('a plan is set beside par, and hindsight beside both', () => {
  const answer: unknown = JSON.parse(
    parOf('coast-road', '--plan', 'plan.json', '--hindsight', 'TULIP'),
  );
  // What the plan comes to is for the score command to say; its own tests hold it to hand sums.
  const scored = JSON.parse(unwrap(score(['coast-road', 'plan.json'], sourcesOf(files)))) as {
    planned: { approximate: number };
  };
  const { value, planned, behind } = answer as Record<string, { approximate: number }>;
  expect(planned).toEqual(scored.planned);
  expect(behind?.approximate).toBeCloseTo(
    (value?.approximate ?? 0) - scored.planned.approximate,
    9,
  );
  expect(answer).toMatchObject({ hindsight: { seed: 'TULIP', proved: true } });
});

test('a solve that is cut short says that nothing is proved', () => {
  const answer: unknown = JSON.parse(parOf('benelux', '--time-limit', '0.01'));
  expect(answer).toMatchObject({ proved: false });
  // Nothing comes to more than holding all 8 incidents of each year at value 6, with every
  // pledge and saving: 3 × 8 × 6 + 18 + 12 points.
  const { bound } = answer as { bound: { approximate: number } };
  expect(bound.approximate).toBeGreaterThan(79);
  expect(bound.approximate).toBeLessThan(174);
});

test('the frontier is proved budget by budget, and holds par at the level’s own', () => {
  const answer = JSON.parse(parOf('coast-road', '--frontier')) as {
    value: { approximate: number };
    frontier: { budget: number; proved: boolean; value: { approximate: number } }[];
  };
  // The coast road brings 7 + 4 + 3 coins.
  const own = answer.frontier.find(({ budget }) => budget === 14);
  expect(own?.value).toEqual(answer.value);
  expect(answer.frontier.length).toBeGreaterThanOrEqual(12);
  expect(answer.frontier.every(({ proved }) => proved)).toBe(true);
  const values = answer.frontier.map(({ value }) => value.approximate);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});

test('the model is written with names that can be read', () => {
  parOf('coast-road', '--export', 'model.lp');
  const text = written.get('model.lp') ?? '';
  for (const name of ['order_kit_0_1_2025', 'budget_2026:', 'shared_picture_be_by_2027'])
    expect(text).toContain(name);
});

describe('bad input gets one line', () => {
  test.each<[string, string[], string]>([
    ['no level', [], 'needs one level, but there are 0 arguments; usage: npm run --silent par'],
    ['two levels', ['benelux', 'coast-road'], 'needs one level, but there are 2 arguments'],
    ['an unknown level', ['narnia'], 'narnia: levels/ has no level of that name'],
    ['an unknown option', ['benelux', '--seed', 'A'], '--seed: there is no such option'],
    ['no seconds', ['benelux', '--time-limit', 'soon'], '--time-limit: must be a number'],
    ['no time', ['benelux', '--time-limit', '0'], '--time-limit: must be a number'],
    ['a long seed', ['benelux', '--hindsight', 'A'.repeat(41)], '--hindsight: must have 1 to 40'],
    ['no such plan', ['coast-road', '--plan', 'x.json'], 'x.json: there is no such file'],
    ['a locked model', ['coast-road', '--export', 'locked.lp'], 'locked.lp: this file can’t be'],
  ])('%s', (_, args, line) => {
    const answer = par(args, sourcesOf(files), outlets);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.error).toContain(line);
    expect(answer.ok ? '' : answer.error).not.toContain('\n');
  });
});
