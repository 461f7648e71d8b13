/** The middle one of a list of measurements. */
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function timeOf(work: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/**
 * How many times longer `work` takes than `yardstick`. The two are measured in turn, in one
 * run, so that a slow or a busy machine slows both.
 */
export function ratioOf(work: () => void, yardstick: () => void, times = 200): number {
  const ratios = Array.from({ length: 15 }, () => timeOf(work, times) / timeOf(yardstick, times));
  return median(ratios.slice(5));
}
