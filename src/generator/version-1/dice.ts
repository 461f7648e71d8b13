import { at } from '../../base/assert';
import { openStream, shuffle, type Stream } from '../../base/random';

/** What is drawn from one named stream. */
export interface Dice {
  readonly stream: Stream;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True `times` times out of `of`, on average. */
  chance(times: number, of: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

export function openDice(parts: readonly (string | number)[]): Dice {
  const stream = openStream(parts);
  return {
    stream,
    between: (least, most) => least + stream.below(most - least + 1),
    chance: (times, of) => stream.below(of) < times,
    pick: (items) => at(items, stream.below(items.length)),
    shuffle: (items) => shuffle(items, stream),
  };
}

/** Opens the stream of one part of one draft. */
export type Open = (part: string) => Dice;

/** The item with the highest grade; of equals one by chance. */
export function pickBest<T>(items: readonly T[], gradeOf: (item: T) => number, dice: Dice): T {
  const grades = items.map(gradeOf);
  const most = Math.max(...grades);
  return dice.pick(items.filter((_, i) => grades[i] === most));
}
