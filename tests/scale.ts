/** A long count: `full` in the soak run, a hundredth of it in the everyday one. */
export const scaled = (full: number): number =>
  process.env['SOAK'] === '1' ? full : Math.ceil(full / 100);
