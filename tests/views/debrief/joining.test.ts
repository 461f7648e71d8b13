import { expect, test } from 'vitest';
import type { Study } from '../../../src/app/study/study';
import { loadWords } from '../../../src/i18n/words';
import { coalitionsOf } from '../../../src/rules/coalition';
import type { Scenario } from '../../../src/scenario/scenario';
import { viewJoining } from '../../../src/views/debrief/joining';
import { finish } from '../../browser/finished';
import { planOf } from '../../cli/sources';
import { bystander, leftOut, pledgeAcross, twoOfThree, twoPurses } from '../../rules/three-boards';
import { STUDY, proved } from '../two-lamps';

const words = await loadWords('en', ['debrief']);

/** A study in which each coalition's worth is known, all nations last. */
const studyOf = (scenario: Scenario, ...worths: number[]): Study => ({
  ...STUDY,
  standings: [proved(worths.at(-1) ?? 0)],
  coalitions: coalitionsOf(scenario).map((members, index) => ({
    members,
    worth: proved(worths[index] ?? 0),
  })),
});

const figures = (scenario: Scenario, study: Study, ...years: string[][]) => {
  const view = viewJoining(finish(scenario, 'JOIN', planOf(...years)), study, words);
  return {
    sentences: view?.sentences,
    rows: view?.rows.map(({ name, alone, planned, fair }) =>
      [name, alone.text, planned.text, fair?.text ?? ''].join(' '),
    ),
  };
};

// The figures are worked out beside the boards.
test('two nations: alone, in the plan, and a fair share; a pledge across is in nobody’s bar', () => {
  const study = studyOf(pledgeAcross, 2, 1, 9);
  expect(figures(pledgeAcross, study, ['kit 0,0', 'kit 1,0'])).toEqual({
    sentences: [
      'The two nations alone would come to 3.0 points in all. Together the best plan brings 9.0: 6.0 more.',
      'In your plan nobody would have more by leaving the others.',
    ],
    rows: ['A 2.0 2.0 5.0', 'B 1.0 1.0 4.0', 'All together 9.0 9.0 9.0'],
  });
});

test('what the cards bring is of the nation whose site they meet, a pledge across a line of its own', () => {
  const plan = planOf(['kit 0,0', 'kit 1,0']);
  const study = studyOf(pledgeAcross, 2, 1, 9);
  const view = viewJoining(finish(pledgeAcross, 'JOIN', plan), study, words);
  // One card, which a kit holds wherever it is met: 4 points at A’s site or 2 at B’s.
  const turned = view?.rows.map((row) => row.turned.text);
  expect([
    ['4.0', '0.0', '10.0'],
    ['0.0', '2.0', '8.0'],
  ]).toContainEqual(turned);
  expect(view?.across).toBe('6.0');
});

test.each([
  [twoPurses, ['kit 1,0'], ['A 3 0', 'B 1 2', 'For all  0', 'Left at the end  2']],
  [bystander, ['kit 0,0'], ['A 1 2', 'B 1 0', 'C 2 0', 'For all  0', 'Left at the end  2']],
])('where the coins went, before anything is proved, %#', (scenario, plan, rows) => {
  const study = { ...STUDY, coalitions: studyOf(scenario).coalitions };
  const view = viewJoining(finish(scenario, 'JOIN', planOf(plan)), study, words);
  const found = view?.coins.map(({ name, paid, spent }) =>
    [name, paid?.text ?? '', spent.text].join(' '),
  );
  expect(found).toEqual(rows);
});

test('who would have most more by leaving is named, be it one nation or several', () => {
  const alone = figures(twoPurses, studyOf(twoPurses, 2, 0, 3), ['kit 1,0']);
  expect(alone.sentences?.[1]).toBe('A would have 2.0 points more alone than in your plan.');

  // Nothing is bought. A and B would have 2 points together, as would A and C; B and C 1.
  const several = figures(bystander, studyOf(bystander, 0, 0, 2, 0, 2, 1, 3), []);
  expect(several.sentences?.[1]).toBe(
    'A and B would have 2.0 points more without the others than in your plan.',
  );
  expect(several.rows).toEqual([
    'A 0.0 0.0 1.3',
    'B 0.0 0.0 0.8',
    'C 0.0 0.0 0.8',
    'A and B 2.0 0.0 ',
    'A and C 2.0 0.0 ',
    'B and C 1.0 0.0 ',
    'All together 3.0 0.0 3.0',
  ]);
});

// By hand, beside the boards: under the best plan for the first nobody leaves; on the second, in
// thirds of a point, B would have 2 alone, and keeping it costs as much; on the third any two of three fall 2 points short.
test.each([
  [pledgeAcross, [2, 1, 9], 0, 9, 'Nobody would leave under the best plan for all.'],
  [
    leftOut,
    [6, 2, 10],
    0,
    8,
    'The best plan under which nobody would leave brings 8.0: 2.0 less than the best for all.',
  ],
  [
    twoOfThree,
    [0, 0, 2, 0, 2, 2, 2],
    2,
    2,
    'Under each plan somebody would have more without the others. The plan that is nearest to all falls 2.0 points short for somebody, and brings 2.0.',
  ],
])('what it costs that nobody leaves, %#', (scenario, worths, short, best, sentence) => {
  const study = {
    ...studyOf(scenario, ...worths),
    shortfall: proved(-short),
    stable: proved(best),
  };
  expect(figures(scenario, study, []).sentences?.[2]).toBe(sentence);
  const shown = viewJoining(finish(scenario, 'JOIN', planOf([])), study, words)?.stable;
  expect(shown?.title).toContain(short > 0 ? 'nearest' : 'nobody would leave');
  const unproved = { ...study, stable: { ...proved(best), isProved: false } };
  expect(figures(scenario, unproved, []).sentences).toHaveLength(2);
  expect(viewJoining(finish(scenario, 'JOIN', planOf([])), unproved, words)?.stable).toBe(
    undefined,
  );
});

test('a single nation has no card, and while something is not proved there are no figures', () => {
  const single = viewJoining(finish(pledgeAcross, 'JOIN', planOf([])), STUDY, words);
  expect(single).toBeUndefined();
  const known = studyOf(pledgeAcross, 2, 1, 9);
  const coalitions = known.coalitions.map((one, index) =>
    index === 0 ? { ...one, worth: undefined } : one,
  );
  const waiting = figures(pledgeAcross, { ...known, coalitions }, []);
  expect(waiting).toEqual({
    sentences: ['Once it is proved what each nation would have alone, it stands here.'],
    rows: [],
  });
});
