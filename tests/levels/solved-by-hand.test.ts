import { expect, test } from 'vitest';
import { compareShare } from '../../src/base/fraction';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { play } from '../rules/case';
import { CAMPAIGN, proofOf } from './files';
import solved from './solved-by-hand.json';

test('each level of the campaign was solved by hand, in its order', () => {
  expect(solved.map(({ level }) => level)).toEqual(CAMPAIGN.map(({ id }) => id));
});

test.each(solved)('$level: a plan by hand comes to 92 % of par', ({ level, years }) => {
  const scenario = CAMPAIGN.find(({ id }) => id === level);
  if (scenario === undefined) throw new Error(`no level ${level}`);
  const planned = plannedScore(outlook(play(scenario, years)));
  expect(compareShare(planned, proofOf(scenario).par, 92)).toBeGreaterThanOrEqual(0);
});
