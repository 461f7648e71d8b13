import { describe, expect, test } from 'vitest';
import { scoreDistribution, type ScoreDistribution } from '../../src/analysis/score-distribution';
import { bigToNumber } from '../../src/base/big-fraction';
import { drawYear } from '../../src/scenario/draw';
import { binOf, countsOf, histogramOf } from '../../src/views/luck/histogram';
import { viewLuck, viewOdds } from '../../src/views/luck/luck';
import { english as words } from '../i18n/english';
import { seatedAt } from './game-session';
import { close, level, north, session, south } from './two-lamps';

/** Some scores, each with as many draws as it is told. */
const distributionOf = (times: Readonly<Record<number, number>>): ScoreDistribution => {
  const scores = Object.entries(times).map(([score, draws]) => ({
    score: Number(score),
    draws: BigInt(draws),
  }));
  const draws = scores.reduce((sum, one) => sum + one.draws, 0n);
  return { isExact: true, draws, scores };
};

const sharesOf = (distribution: ScoreDistribution, own?: number) =>
  histogramOf(distribution, own).map(({ from, to, share }) => [from, to, bigToNumber(share)]);

describe('the bins', () => {
  test('are a score wide where there are few, those that no draw comes to among them', () => {
    expect(sharesOf(distributionOf({ 3: 1, 5: 3 }))).toEqual([
      [3, 3, 0.25],
      [4, 4, 0],
      [5, 5, 0.75],
    ]);
  });

  test('are as wide as makes some forty of them', () => {
    // 100 scores from 11 on are 34 bins of three, the first of which begins at a multiple of three.
    const times = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [11 + i, 1]));
    const bins = histogramOf(distributionOf(times));
    expect(bins).toHaveLength(34);
    expect(bins[0]).toMatchObject({ from: 9, to: 11, takesLess: false });
    expect(bins.at(-1)).toMatchObject({ from: 108, to: 110, takesMore: false });
    expect(bins.map(({ share }) => bigToNumber(share)).reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  test('at the ends take what lies beyond the quantiles of a thousandth', () => {
    const rare = distributionOf({ 0: 1, 10: 4999, 11: 4999, 90: 1 });
    const bins = histogramOf(rare);
    expect(bins.map(({ from, takesLess, takesMore }) => [from, takesLess, takesMore])).toEqual([
      [10, true, false],
      [11, false, true],
    ]);
    expect(bins.map(({ share }) => bigToNumber(share))).toEqual([0.5, 0.5]);
  });

  test('reach as far as the player’s own score', () => {
    const rare = distributionOf({ 0: 1, 10: 4999, 11: 4999, 13: 1 });
    expect(sharesOf(rare, 13).map(([from]) => from)).toEqual([10, 11, 12, 13]);
  });

  test('count scores, those beyond them at the nearest end', () => {
    const bins = histogramOf(distributionOf({ 4: 1, 6: 1 }));
    expect([3, 4, 5, 6, 9].map((score) => binOf(bins, score))).toEqual([0, 0, 1, 2, 2]);
    expect(countsOf(bins, [3, 4, 6, 9, 9])).toEqual([2, 0, 3]);
  });
});

// Of the two lamps each year draws one of two sites, equally likely, and the only card. The plan
// holds South, of 2 points, in the first year and both, of 2 and of 6, in the second; no coin is left.
// So 0 or 2, then 2 or 6: of four draws one each comes to 2, to 4, to 6 and to 8.
describe('a finished game', () => {
  const distribution = scoreDistribution(session.game);
  const view = viewLuck(session, distribution, words);

  /** By the draw itself: what was turned at a site that holds. */
  const [first, second] = [0, 1].map((year) => drawYear(session.scenario, session.seed, year)[0]);
  const score = (first?.site.id === 'south' ? 2 : 0) + (second?.site.id === 'south' ? 2 : 6);

  test('has a score that is luckier than those below it and half of its like', () => {
    // An eighth, three, five and seven of them.
    const percent = new Map([
      [2, 13],
      [4, 38],
      [6, 63],
      [8, 88],
    ]);
    expect(view.sentences).toEqual([
      `Your cards: ${score}. Luckier than ${percent.get(score)} of 100 draws.`,
      'In the worst 5 of 100 draws: 2 or less.',
    ]);
    expect(view.basis).toEqual(['Counted over every draw.']);
  });

  test('has a chart with the average of 5 and a quarter of all draws in every other bin', () => {
    expect(view.chart).toMatchObject({ mean: 5, meanLabel: 'average 5.0', worst: 2 });
    expect(view.chart?.own).toBe(score);
    expect(view.chart?.rows.map(({ score, chance }) => [score, chance])).toEqual([
      ['2', '25.0'],
      ['3', '0.0'],
      ['4', '25.0'],
      ['5', '0.0'],
      ['6', '25.0'],
      ['7', '0.0'],
      ['8', '25.0'],
    ]);
    expect(view.chart?.rows[0]?.remark).toContain('the worst 5 of 100 draws end here');
    expect(view.chart?.rows[3]?.remark).toContain('average 5.0');
  });

  test('with the luckiest draw is luckier than more than 99 of 100, never than 100', () => {
    const luckiest = distributionOf({ 1: 1_000_000, [score]: 1 });
    expect(viewLuck(session, luckiest, words).sentences[0]).toContain('more than 99 of 100 draws');
    const unluckiest = distributionOf({ [score]: 1, 99: 1_000_000 });
    const told = viewLuck(session, unluckiest, words);
    expect(told.sentences[0]).toContain('fewer than 1 of 100 draws');
    expect(told.chart?.rows[0]?.chance).toBe('less than 0.1');
  });

  test('of which every draw comes to the same has no chart', () => {
    const idle = seatedAt(level, [close, close]);
    // Six coins are two points, and nothing is held.
    expect(viewLuck(idle, scoreDistribution(idle.game), words)).toEqual({
      sentences: ['Every draw comes to the same score: 2.'],
      basis: ['Counted over every draw.'],
      chart: undefined,
    });
  });

  test('that was not counted says so', () => {
    const view = viewLuck(session, { ...distribution, isExact: false }, words);
    expect(view.basis).toEqual(['Counted from 100,000 draws.']);
  });
});

describe('a plan so far', () => {
  test('is taken with nothing more bought', () => {
    // South holds 2 or nothing in each of two years, and the second year's three coins are a point:
    // 1, 3, 3 or 5.
    const planning = seatedAt(level, [south]);
    const view = viewOdds(planning, scoreDistribution(planning.game), words);
    expect(view.sentences).toEqual([
      'The average: 3.0.',
      'In the worst 5 of 100 draws: 1 or less.',
    ]);
    expect(view.basis).toEqual([
      'For the plan so far, with nothing more bought.',
      'Counted over every draw.',
    ]);
    expect(view.chart?.own).toBeUndefined();
    expect(view.chart?.rows.map(({ chance }) => chance)).toEqual([
      '25.0',
      '0.0',
      '50.0',
      '0.0',
      '25.0',
    ]);
  });

  test('takes years that were turned as they were turned', () => {
    const planning = seatedAt(level, [north, close, south]);
    const turned = [drawYear(planning.scenario, planning.seed, 0)];
    const first = turned[0]?.[0]?.site.id === 'north' ? 6 : 0;
    // In the second year both are held: 6 or 2 more.
    const view = viewOdds(planning, scoreDistribution(planning.game, turned), words);
    expect(view.sentences[0]).toBe(`The average: ${first + 4}.0.`);
    expect(view.chart?.rows.map(({ score }) => Number(score))).toEqual(
      [2, 3, 4, 5, 6].map((points) => first + points),
    );
    expect(view.basis).toContain('Cards already turned count as they fell.');
  });
});
