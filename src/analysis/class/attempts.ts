import { isGreater } from '../../base/fraction';
import type { ClassResult } from './class-result';

/** Which of somebody's tries stands for them. */
type Counts = 'first' | 'best' | 'last';

/** A name as two people would take it for the same. */
const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en');

/**
 * The results of each person, by try. Whoever gave no name is known by one result alone; and where
 * a name has two results of one try, it is of several people, and each of its results stands alone.
 */
export function peopleOf(results: readonly ClassResult[]): ClassResult[][] {
  const byName = new Map<string, ClassResult[]>();
  const people: ClassResult[][] = [];
  for (const result of results) {
    const key = nameKey(result.name);
    const known = key === '' ? undefined : byName.get(key);
    if (known) known.push(result);
    else {
      const own = [result];
      people.push(own);
      if (key !== '') byName.set(key, own);
    }
  }
  return people.flatMap((own) => {
    const tries = new Set(own.map(({ attempt }) => attempt));
    return tries.size < own.length
      ? own.map((result) => [result])
      : [own.toSorted((a, b) => a.attempt - b.attempt)];
  });
}

/** Which of somebody's tries stands for them: of finished ones, where there are any. */
function countedOf(tries: readonly ClassResult[], counts: Counts): ClassResult | undefined {
  const finished = tries.filter(({ isFinished }) => isFinished);
  const some = finished.length > 0 ? finished : tries;
  switch (counts) {
    case 'first':
      return some[0];
    case 'last':
      return some.at(-1);
    case 'best':
      return some.reduce((best, one) => (isGreater(one.planned, best.planned) ? one : best));
  }
}

/** One result for each person. */
export const countedResults = (results: readonly ClassResult[], counts: Counts): ClassResult[] =>
  peopleOf(results).flatMap((tries) => countedOf(tries, counts) ?? []);

/** The first and the last finished try of each person who has two. */
export interface TwoTries {
  readonly first: ClassResult;
  readonly last: ClassResult;
}

export const twoTries = (results: readonly ClassResult[]): TwoTries[] =>
  peopleOf(results).flatMap((tries) => {
    const finished = tries.filter(({ isFinished }) => isFinished);
    const [first, last] = [finished[0], finished.at(-1)];
    return first && last && first !== last ? [{ first, last }] : [];
  });
