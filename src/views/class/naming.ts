import { aliasPlaces, initialsOf } from '../../analysis/class/aliases';
import { peopleOf } from '../../analysis/class/attempts';
import type { ClassResult } from '../../analysis/class/class-result';
import type { Words } from '../../i18n/words';

/** How the people of a class are named on the board. */
export const NAMINGS = ['names', 'initials', 'animals', 'numbers'] as const;
export type Naming = (typeof NAMINGS)[number];

/** How many animals there are before one comes again. */
const ANIMALS = 40;

function animalName(place: number, words: Words): string {
  const animal = words.classBoard.animal({ place: place % ANIMALS });
  const round = Math.floor(place / ANIMALS);
  return round === 0 ? animal : words.classBoard.animalAgain({ animal, count: round + 1 });
}

/**
 * What each person of a class is called: all tries of one share a name. Whoever typed none, or none
 * with a letter, has a number that says nothing of them.
 *
 * @param results All results of the class.
 */
export function namesOf(
  results: readonly ClassResult[],
  naming: Naming,
  words: Words,
): ReadonlyMap<ClassResult, string> {
  const people = peopleOf(results);
  const places = aliasPlaces(people);
  const nameOf = (result: ClassResult, place: number): string => {
    const student = words.classBoard.student({ count: place + 1 });
    switch (naming) {
      case 'names':
        return result.name.trim() || student;
      case 'initials':
        return initialsOf(result.name) || student;
      case 'animals':
        return animalName(place, words);
      case 'numbers':
        return words.classBoard.plan({ count: place + 1 });
    }
  };
  return new Map(results.map((result) => [result, nameOf(result, places.get(result) ?? 0)]));
}
