import { expect, test } from 'vitest';
import { MOST_RESULTS, NO_CLASS, openCollector } from '../../../src/app/class/class-collection';
import { lamps, PLANS } from '../../analysis/class/results';
import { createGameRecord } from '../../../src/rules/game-record';

test('a class takes a thousand results and says that the next is too many', () => {
  const collector = openCollector(NO_CLASS);
  const take = (mark: number) =>
    collector.take(
      {
        kind: 'hand-in',
        code: `H${mark}`,
        handIn: {
          ...createGameRecord(lamps, 'CLASS'),
          actions: PLANS.northSouth.actions,
          turned: 1,
          read: 2,
          name: '',
          assignment: 1,
          attempt: 1,
          mark,
        },
      },
      '',
    ).kind;
  for (let mark = 0; mark < MOST_RESULTS; mark++) expect(take(mark)).toBe('added');
  expect(take(MOST_RESULTS)).toBe('full');
  expect(take(3)).toBe('again');
  expect(collector.collection().collected).toHaveLength(MOST_RESULTS);
});
