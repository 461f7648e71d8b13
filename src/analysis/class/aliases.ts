import type { ClassResult } from './class-result';

/** The first letter of each word of a name, at most three; empty where it has no letter. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/\p{L}\p{M}*[\p{L}\p{M}'’-]*/gu) ?? [];
  const letters = words.map((word) => (/^\p{L}\p{M}*/u.exec(word) ?? [''])[0].toUpperCase());
  return letters.slice(0, 3).join('');
}

/**
 * A place for each person of a class, from 0, that tells nothing of who they are: in the order of
 * the random marks of their results. Tries of one person share it.
 */
export function aliasPlaces(people: readonly (readonly ClassResult[])[]): Map<ClassResult, number> {
  const markOf = (tries: readonly ClassResult[]): number =>
    Math.min(...tries.map(({ mark }) => mark));
  const places = new Map<ClassResult, number>();
  people
    .toSorted((a, b) => markOf(a) - markOf(b))
    .forEach((tries, place) => {
      for (const result of tries) places.set(result, place);
    });
  return places;
}
