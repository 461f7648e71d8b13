/** Whether this is the soak run, in which everything is done in full. */
export const isSoak = process.env['SOAK'] === '1';

/** A long count: `full` in the soak run, a hundredth of it in the everyday one. */
export const scaled = (full: number): number => (isSoak ? full : Math.ceil(full / 100));
