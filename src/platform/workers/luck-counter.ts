import type { LuckCounter } from '../../app/ports';
import type { LuckRequest } from './luck-request';
import script from './luck-worker?worker&url';
import { askOnce, fetchWorker } from './worker';

let latest = new AbortController();

const endLatest = (): void => latest.abort();

async function ask<A>(request: LuckRequest): Promise<A> {
  endLatest();
  latest = new AbortController();
  const { signal } = latest;
  await fetchWorker({ script });
  return askOnce({ script }, request, signal);
}

/** Counts in a worker for each question; there is one at a time. */
export const luckCounter: LuckCounter = {
  count: (game) => ask({ game }),
  redraw: (game, fresh) => ask({ game, fresh }),
  stop: endLatest,
};
