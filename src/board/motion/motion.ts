/** One thing under way: told how far it is, from 0 to 1, until it has ended. */
interface Run {
  readonly start: number;
  readonly ms: number;
  readonly step: (share: number) => void;
  readonly end: () => void;
}

export const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** What moves on the board; time is told to it, so that at rest it asks for nothing. */
export class Motion {
  private readonly runs = new Map<string, Run>();

  /** How many times faster than by itself everything moves that starts from now on. */
  pace = 1;

  get isBusy(): boolean {
    return this.runs.size > 0;
  }

  /** Starts a run under a name; one of the same name is cut short where it is. */
  run(name: string, ms: number, step: (share: number) => void, end: () => void = () => {}): void {
    this.runs.set(name, { start: performance.now(), ms: ms / this.pace, step, end });
    step(0);
  }

  stop(name: string): void {
    this.runs.delete(name);
  }

  /** Moves everything to a time, in milliseconds of the page's clock. */
  advance(now: number): void {
    for (const [name, run] of [...this.runs]) {
      const share = Math.min(1, Math.max(0, (now - run.start) / run.ms));
      run.step(share);
      if (share < 1 || this.runs.get(name) !== run) continue;
      this.runs.delete(name);
      run.end();
    }
  }
}
