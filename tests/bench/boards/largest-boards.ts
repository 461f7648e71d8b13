import { CROCKFORD } from '../../../src/base/crockford';
import { openStream } from '../../../src/base/random';
import { generate } from '../../../src/generator/generate';
import type { Scenario } from '../../../src/scenario/scenario';

/** The first `count` of a list of boards of the largest kinds: of four years and of three in turn. */
export function largestBoards(count: number): Scenario[] {
  const stream = openStream(['generated boards', 1]);
  return Array.from({ length: count }, (_, index) => {
    const letters = Array.from({ length: 4 }, () =>
      CROCKFORD.charAt(stream.below(CROCKFORD.length)),
    );
    const years = index % 2 === 0 ? 4 : 3;
    const seed = letters.join('');
    return generate({ size: 'large', nations: 3, years, difficulty: 'steep', seed });
  });
}
