import { DIFFICULTIES, type GeneratorChoices, NATION_COUNTS, SIZES, YEAR_COUNTS } from './choices';

const after = <T>(list: readonly T[], one: T): T => list[list.indexOf(one) + 1] ?? one;

/** Choices with more to weigh: steeper, else longer, with more nations, or larger; else the same. */
export function harder(choices: Omit<GeneratorChoices, 'seed'>): Omit<GeneratorChoices, 'seed'> {
  const { difficulty, years, nations, size } = choices;
  const steeper = after(DIFFICULTIES, difficulty);
  if (steeper !== difficulty) return { ...choices, difficulty: steeper };
  const longer = after(YEAR_COUNTS, years);
  if (longer !== years) return { ...choices, years: longer };
  const more = after(NATION_COUNTS, nations);
  if (more !== nations) return { ...choices, nations: more };
  return { ...choices, size: after(SIZES, size) };
}
