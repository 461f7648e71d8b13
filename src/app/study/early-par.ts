import type { Finding, KnownPlan } from '../../analysis/question';
import type { Scenario } from '../../scenario/scenario';
import type { Proofs, Solver, SolverJob, Thrift } from '../ports';

/**
 * Par of the scenario on the table, searched before it is asked for, so that a player who has
 * finished a game need not wait for it.
 */
export interface EarlyPar {
  /** Begins to search quietly, unless par is shipped, known or on the way, or the device is sparing. */
  begin(scenario: Scenario): void;
  /** Ends a search that is for another scenario than this. */
  keepTo(scenario: Scenario | undefined): void;
  /** Par, where the search has ended. */
  known(scenario: Scenario): Finding | undefined;
  /**
   * Hands over a search under way or paused, at full pace from now on; none where none is.
   *
   * @param start A plan that it has to exceed.
   */
  takeOver(
    scenario: Scenario,
    start: KnownPlan,
    onProgress: (finding: Finding) => void,
  ): SolverJob | undefined;
}

/** How long a search goes on quietly before it waits, without a proof, for the end of the game. */
const QUIET_SECONDS = 60;

/** A search that was begun early. */
interface EarlySearch {
  readonly scenario: Scenario;
  job: SolverJob | undefined;
  finding: Finding | undefined;
  onProgress: (finding: Finding) => void;
}

/** @param solver A solver of its own: what others ask of theirs doesn't wait for it. */
export function createEarlyPar(solver: Solver, proofs: Proofs, thrift: Thrift): EarlyPar {
  let current: EarlySearch | undefined;

  const search = async (begun: EarlySearch): Promise<void> => {
    const { scenario } = begun;
    if (await thrift.isSparing()) return forget(begun);
    // One that is shipped stays the current one, so that its proof is not read again and again.
    const isShipped = (await proofs.read(scenario)) !== undefined;
    if (isShipped || current !== begun) return;
    begun.job = solver.ask(
      { scenario, actions: [] },
      (finding) => begun.onProgress(finding),
      'quiet',
    );
    const finding = await begun.job.answer;
    if (finding.isProved) begun.finding = finding;
    else forget(begun);
  };
  const forget = (begun: EarlySearch): void => {
    if (current === begun) current = undefined;
  };

  return {
    begin(scenario) {
      if (current?.scenario === scenario) return;
      this.keepTo(undefined);
      const begun: EarlySearch = {
        scenario,
        job: undefined,
        finding: undefined,
        onProgress: ({ seconds }) => {
          if (seconds >= QUIET_SECONDS) begun.job?.pause();
        },
      };
      current = begun;
      search(begun).catch((error: unknown) => {
        // Whoever asks for par at the end asks anew, and is told what did not arrive.
        console.warn(error);
        forget(begun);
      });
    },
    keepTo(scenario) {
      if (current === undefined || current.scenario === scenario) return;
      current.job?.stop();
      current = undefined;
    },
    known: (scenario) => (current?.scenario === scenario ? current.finding : undefined),
    takeOver(scenario, start, onProgress) {
      if (current?.scenario !== scenario || current.finding) return undefined;
      const { job } = current;
      if (job === undefined) return undefined;
      current.onProgress = onProgress;
      job.hurry(start);
      return job;
    },
  };
}
