/** The measurement that `part` of all are at most. */
export const quantile = (measured: readonly number[], part: number): number =>
  [...measured].sort((a, b) => a - b)[Math.ceil(part * measured.length) - 1] ?? Number.NaN;

/** The middle one of a list of measurements. */
export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** The geometric mean of measurements above 0: each counts by its ratio to the others. */
export const geometricMean = (measured: readonly number[]): number =>
  Math.exp(measured.reduce((sum, one) => sum + Math.log(one), 0) / measured.length);

function timeOf(work: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** Rounds left out at the start, while the engine is still compiling. */
const WARM_UP = 5;

/**
 * Milliseconds that each work takes, round by round, after a warm-up. The works take turns
 * within each round, so that a slow or a busy machine slows all of them alike.
 */
export function roundsOf(works: readonly (() => void)[], times: number, rounds = 10): number[][] {
  const measured = Array.from({ length: WARM_UP + rounds }, () =>
    works.map((work) => timeOf(work, times)),
  );
  return measured.slice(WARM_UP);
}

/** How many times longer `work` takes than `yardstick`, measured in turn in one run. */
export function ratioOf(work: () => void, yardstick: () => void, times = 200): number {
  const rounds = roundsOf([work, yardstick], times);
  return median(rounds.map(([taken = NaN, measure = NaN]) => taken / measure));
}

/** A rate in words, three digits of it: `52,300 a second`. */
export const rate = (perSecond: number): string =>
  `${Number(perSecond.toPrecision(3)).toLocaleString('en')} a second`;
