import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasPlaces, initialsOf } from '../../../src/analysis/class/aliases';
import {
  countedResults,
  isRetried,
  peopleOf,
  personOf,
  twoTries,
} from '../../../src/analysis/class/attempts';
import { isShownAsGroup, LEAST_GROUP } from '../../../src/analysis/class/class-result';
import { commonestCauses, oftenMissed } from '../../../src/analysis/class/often-missed';
import { scaled } from '../../scale';
import { north, south } from '../../views/two-lamps';
import { PLANS, resultOfPlan } from './results';

describe('people', () => {
  const first = resultOfPlan(PLANS.south, { name: 'Ada', attempt: 1 });
  const second = resultOfPlan(PLANS.northSouth, { name: ' ada ', attempt: 2 });
  const third = resultOfPlan(PLANS.southNorth, { name: 'ADA', attempt: 3 });
  const nameless = resultOfPlan(PLANS.south, { attempt: 2 });

  test('are known by name and try', () => {
    expect(peopleOf([third, nameless, first, second])).toEqual([
      [first, second, third],
      [nameless],
    ]);
  });

  test('are known by the mark of their device, whatever of them is named', () => {
    const own = { mark: 77, name: 'Bea' };
    const unnamed = resultOfPlan(PLANS.south, { mark: 77, attempt: 1 });
    const named = resultOfPlan(PLANS.north, { ...own, attempt: 2 });
    expect(peopleOf([named, unnamed])).toEqual([[unnamed, named]]);
    // Two people at one device, one after the other.
    const other = resultOfPlan(PLANS.south, { ...own, name: 'Cem', attempt: 3 });
    expect(peopleOf([named, other, unnamed])).toEqual([[named], [other], [unnamed]]);
  });

  test('stay one where a try is handed in again under another name', () => {
    const misspelt = resultOfPlan(PLANS.north, { mark: 79, name: 'Annn' });
    const right = resultOfPlan(PLANS.north, { mark: 79, name: 'Ann' });
    expect(peopleOf([misspelt, right])).toEqual([[misspelt, right]]);
  });

  test('have one try where it is handed in before its end and after', () => {
    const early = resultOfPlan({ actions: PLANS.north.actions.slice(0, 2) }, { mark: 78 });
    const whole = resultOfPlan(PLANS.north, { mark: 78 });
    expect(peopleOf([whole, early])).toEqual([[early, whole]]);
    expect(isRetried([early, whole])).toBe(false);
    expect(countedResults([whole, early], 'first')).toEqual([whole]);
    expect(twoTries([whole, early])).toEqual([]);
  });

  test('stand alone where a name has one try twice', () => {
    const other = resultOfPlan(PLANS.north, { name: 'Ada', attempt: 1 });
    expect(peopleOf([first, second, other])).toEqual([[first], [second], [other]]);
    // But the tries of one device stay together.
    const sameDevice = resultOfPlan(PLANS.north, { name: 'ada', attempt: 2, mark: first.mark });
    expect(peopleOf([first, sameDevice, other])).toEqual([[first, sameDevice], [other]]);
  });

  test('are found by one of their results as among all', () => {
    const entry = fc.record({
      mark: fc.integer({ min: 1, max: 4 }),
      name: fc.constantFrom('', 'Ada', ' ada', 'Bea', 'Cem'),
      attempt: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 9 }), (entries) => {
        const results = entries.map((one) => resultOfPlan(PLANS.north, one));
        for (const own of peopleOf(results))
          for (const result of own) expect(personOf(results, result)).toEqual(own);
      }),
      { numRuns: scaled(5000) },
    );
  });

  test('are stood for by the try that counts', () => {
    const all = [first, second, third, nameless];
    expect(countedResults(all, 'first')).toEqual([first, nameless]);
    expect(countedResults(all, 'last')).toEqual([third, nameless]);
    // 3, 7 and 5 points.
    expect(countedResults(all, 'best')).toEqual([second, nameless]);
  });

  test('are stood for by a finished try before an unfinished one', () => {
    const open = resultOfPlan({ actions: [] }, { name: 'Ada', attempt: 4 });
    expect(countedResults([first, open], 'last')).toEqual([first]);
    expect(countedResults([open], 'last')).toEqual([open]);
  });

  test('have two tries to compare where two are finished', () => {
    expect(twoTries([first, third, second, nameless])).toEqual([{ first, last: third }]);
  });
});

describe('other names', () => {
  test('are initials', () => {
    expect(initialsOf('ada lovelace')).toBe('AL');
    expect(initialsOf('  Émile de la Tour-Maubourg ')).toBe('ÉDL');
    expect(initialsOf('O’Brien')).toBe('O');
    expect(initialsOf('7 !')).toBe('');
    expect(initialsOf('')).toBe('');
  });

  test('go by the marks, and all tries of one person share one', () => {
    const ada = [
      resultOfPlan(PLANS.south, { mark: 9 }),
      resultOfPlan(PLANS.north, { mark: 2, attempt: 2 }),
    ];
    const bob = [resultOfPlan(PLANS.south, { mark: 5 })];
    const places = aliasPlaces([bob, ada]);
    expect([...ada, ...bob].map((result) => places.get(result))).toEqual([0, 0, 1]);
  });
});

test('no group under five is shown, unless the teacher says so', () => {
  expect(isShownAsGroup(4, LEAST_GROUP)).toBe(false);
  expect(isShownAsGroup(5, LEAST_GROUP)).toBe(true);
  expect(isShownAsGroup(2, 2)).toBe(true);
});

describe('what is missed most often', () => {
  test('is counted once a person', () => {
    const causes = (...kinds: ('idle' | 'likely' | 'patrol')[]) => kinds.map((kind) => ({ kind }));
    const counts = commonestCauses([causes('idle', 'idle'), causes('likely', 'idle'), causes()]);
    expect(counts).toEqual([
      { kind: 'idle', count: 2 },
      { kind: 'likely', count: 1 },
    ]);
  });

  test('is told apart by item and year', () => {
    const early = { year: 0, item: north };
    const late = { year: 1, item: north };
    const other = { year: 0, item: south };
    expect(oftenMissed([[other, late], [early], [early, late], [early]])).toEqual([
      { item: early, count: 3 },
      { item: late, count: 2 },
      { item: other, count: 1 },
    ]);
  });
});
