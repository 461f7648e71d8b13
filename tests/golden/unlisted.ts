/** Levels whose numbers are still being settled: not published, and nothing is promised of them. */
const UNSETTLED: readonly string[] = [];

/** Whether a level belongs into the collections. */
export const isListed = (id: string): boolean => !UNSETTLED.includes(id);
