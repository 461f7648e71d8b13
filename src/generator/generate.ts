import { type Choices, DIFFICULTIES, GENERATOR, SIZES } from './choices';

/** The id of the scenario that is made from some choices. */
export const printId = ({ size, nations, years, difficulty, seed }: Choices): string =>
  `generated-${GENERATOR}-${size}-${nations}-${years}-${difficulty}-${seed.toLowerCase()}`;

/** The choices that an id was printed from. */
export function parseId(id: string): Choices | undefined {
  const [, version, size, nations, years, difficulty, seed] =
    /^generated-(\d)-([a-z]+)-([123])-([234])-([a-z]+)-([0-9a-hjkmnp-tv-z]{4})$/.exec(id) ?? [];
  const found = {
    size: SIZES.find((one) => one === size),
    nations: ([1, 2, 3] as const).find((one) => `${one}` === nations),
    years: ([2, 3, 4] as const).find((one) => `${one}` === years),
    difficulty: DIFFICULTIES.find((one) => one === difficulty),
  };
  if (version !== `${GENERATOR}` || seed === undefined) return undefined;
  if (!found.size || !found.nations || !found.years || !found.difficulty) return undefined;
  return {
    size: found.size,
    nations: found.nations,
    years: found.years,
    difficulty: found.difficulty,
    seed: seed.toUpperCase(),
  };
}
