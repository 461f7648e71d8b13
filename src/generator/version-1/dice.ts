import { at } from '../../base/assert';
import { openStream, shuffle, type Stream } from '../../base/random';

/** Random choices from one named stream; the same name gives the same choices for ever. */
export interface Dice {
  readonly stream: Stream;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** True with a probability of `times` ÷ `of`. */
  chance(times: number, of: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

export function openDice(parts: readonly (string | number)[]): Dice {
  const stream = openStream(parts);
  return {
    stream,
    between: (min, max) => min + stream.below(max - min + 1),
    chance: (times, of) => stream.below(of) < times,
    pick: (items) => at(items, stream.below(items.length)),
    shuffle: (items) => shuffle(items, stream),
  };
}

/** Opens the stream of one part of a draft. */
export type OpenDice = (part: string) => Dice;

/** The item with the highest grade; one of them at random if several have it. */
export function pickBest<T>(items: readonly T[], gradeOf: (item: T) => number, dice: Dice): T {
  const grades = items.map(gradeOf);
  const highest = Math.max(...grades);
  return dice.pick(items.filter((_, i) => grades[i] === highest));
}
