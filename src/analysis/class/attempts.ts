import { isGreater } from '../../base/fraction';
import type { ClassResult } from './class-result';

/** Which of somebody's tries stands for them. */
type Counts = 'first' | 'best' | 'last';

/** The values of a list under their keys, in the order in which they are met. */
function grouped<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Whether somebody of some results gave a name. */
const isNamed = (results: readonly ClassResult[]): boolean =>
  results.some(({ nameKey }) => nameKey !== '');

/**
 * The results of one device, by who sat at it. A device counts its tries, so one try is one person's,
 * whatever name it was handed in with; so are results of one name. Whoever gave none goes with the
 * only one who did.
 */
function sittersOf(results: readonly ClassResult[]): ClassResult[][] {
  let sitters: ClassResult[][] = [];
  for (const result of results) {
    const isOne = (own: readonly ClassResult[]): boolean =>
      own.some(
        ({ attempt, nameKey }) =>
          attempt === result.attempt || (nameKey !== '' && nameKey === result.nameKey),
      );
    const others = sitters.filter((own) => !isOne(own));
    sitters = [...others, [...sitters.filter(isOne).flat(), result]];
  }
  const named = sitters.filter(isNamed);
  if (named.length <= 1) return [sitters.flat()];
  const unnamed = sitters.filter((own) => !isNamed(own)).flat();
  return unnamed.length > 0 ? [...named, unnamed] : named;
}

/** By try; of one that was handed in twice, the one that came further last. */
const byTry = (results: readonly ClassResult[]): ClassResult[] =>
  results.toSorted((a, b) => a.attempt - b.attempt || a.game.year - b.game.year);

/**
 * The results of each person, by try. A device draws one mark for all its tries at a task, so results
 * of one mark are of one person, unless they have different names. Results of several marks are of
 * one person if they have the same name and no try is there twice: where one is, several people
 * share the name. Whoever gave no name is known by the mark alone.
 */
export function peopleOf(results: readonly ClassResult[]): ClassResult[][] {
  const sitters = grouped(results, ({ mark }) => String(mark)).flatMap(sittersOf);
  const nameOf = (own: readonly ClassResult[]): string =>
    own.find(({ nameKey }) => nameKey !== '')?.nameKey ?? '';
  const people = grouped([...sitters.entries()], ([place, own]) => nameOf(own) || `${place}\n`);
  return people.flatMap((entries) => {
    const devices = entries.map(([, own]) => own);
    const tries = devices.flatMap((own) => [...new Set(own.map(({ attempt }) => attempt))]);
    return new Set(tries).size < tries.length ? devices.map(byTry) : [byTry(devices.flat())];
  });
}

/** The results of whoever one of them is of, as `peopleOf` has them; only what may be theirs is looked at. */
export function personOf(results: readonly ClassResult[], result: ClassResult): ClassResult[] {
  const names = new Set(
    results.filter(({ mark }) => mark === result.mark).map(({ nameKey }) => nameKey),
  );
  names.delete('');
  const marks = new Set(
    results.filter(({ nameKey }) => names.has(nameKey)).map(({ mark }) => mark),
  ).add(result.mark);
  const near = results.filter(({ mark }) => marks.has(mark));
  return peopleOf(near).find((own) => own.includes(result)) ?? [];
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

/** Whether somebody has more than one try. */
export const isRetried = (tries: readonly ClassResult[]): boolean =>
  new Set(tries.map(({ attempt }) => attempt)).size > 1;

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
