import type { YearDraw } from '../../src/analysis/matchings';

/**
 * Counts the draws of a year by points a second way: every token in turn is left in the bag, or goes
 * with one of the cards left, be it held or not. Slow, and nothing is taken away again.
 */
export function countTokenByToken({ incidents, copies, sites }: YearDraw): Map<number, bigint> {
  /** By the cards left of each kind, how many ways lead there with each number of points. */
  let states = new Map([[copies.join(), new Map([[0, 1n]])]]);
  for (const { tokens, value, holds } of sites)
    for (let token = 0; token < tokens; token++) {
      const next = new Map<string, Map<number, bigint>>();
      const add = (left: readonly number[], points: number, ways: bigint): void => {
        const counts = next.get(left.join()) ?? new Map<number, bigint>();
        next.set(left.join(), counts);
        counts.set(points, (counts.get(points) ?? 0n) + ways);
      };
      for (const [key, counts] of states) {
        const left = key.split(',').map(Number);
        for (const [points, ways] of counts) {
          add(left, points, ways);
          for (const [kind, cards] of left.entries())
            if (cards > 0)
              add(
                left.with(kind, cards - 1),
                points + (holds[kind] === true ? value : 0),
                ways * BigInt(cards),
              );
        }
      }
      states = next;
    }
  const all = copies.reduce((sum, cards) => sum + cards, 0);
  const drawn = new Map<number, bigint>();
  for (const [key, counts] of states) {
    const left = key.split(',').reduce((sum, cards) => sum + Number(cards), 0);
    if (all - left !== incidents) continue;
    for (const [points, ways] of counts) drawn.set(points, (drawn.get(points) ?? 0n) + ways);
  }
  return drawn;
}
