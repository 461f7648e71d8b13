import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { isLarger } from '../../src/cli/levels/makes';
import { printTable } from '../../src/cli/levels/level-print';
import { Level, reportLevel } from '../../src/cli/levels/level-report';
import { createGame } from '../../src/rules/game';
import { solve } from '../../src/solver/par';
import { CAMPAIGN, isSmall } from './files';
import { isSoak } from '../scale';

const highs = await loadHighs();

/** The larger levels, and how many makes each has within 3 % of par (docs/balance.md). */
const MAKES: Readonly<Record<string, number>> = {
  promises: 2,
  'over-the-border': 2,
  'the-tenth-battery': 2,
  benelux: 4,
  'both-banks': 2,
  'new-ears-for-old': 2,
};

const larger = CAMPAIGN.filter(isLarger);

test('the larger levels are known', () => {
  expect(larger.map(({ id }) => id)).toEqual(Object.keys(MAKES));
});

// By hand: each sort holds three cards of six in both years, so either may be the greater part.
test('the report says so in a line for each make', () => {
  const [promises] = larger;
  if (promises === undefined) throw new Error('no larger level');
  const level = new Level(createGame(promises), (game, among) => solve(highs, { game, ...among }));
  const text = printTable(reportLevel(level));
  expect(text).toContain('2 makes within 3 % of par');
  expect(text).toMatch(
    /100\.0: most on (kit|team); no programmes\n +100\.0: most on (?!\1)(kit|team); no programmes/,
  );
});

test.each(larger.filter((level) => isSoak || isSmall(level)))('$id has its makes', (scenario) => {
  const level = new Level(createGame(scenario), (game, among) => solve(highs, { game, ...among }));
  expect(level.makes()).toHaveLength(MAKES[scenario.id] ?? NaN);
});
