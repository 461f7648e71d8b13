/** Counts seconds but for those of its pauses. */
export interface Stopwatch {
  /** Seconds since it was made, its pauses left out. */
  seconds(): number;
  /** Stands still until it goes on; paused already, it stays so. */
  pause(): void;
  goOn(): void;
}

/** @param now milliseconds since some fixed moment */
export function createStopwatch(now: () => number): Stopwatch {
  let since = now();
  let pausedAt: number | undefined;
  return {
    seconds: () => ((pausedAt ?? now()) - since) / 1000,
    pause() {
      pausedAt ??= now();
    },
    goOn() {
      if (pausedAt === undefined) return;
      since += now() - pausedAt;
      pausedAt = undefined;
    },
  };
}
