import type { Solver, SolverJob } from '../app/ports';

/**
 * A solver that is fetched with the first question. What is asked is rejected with `NotArrived` where
 * a part of it does not arrive; the next question asks for that again.
 */
export function createSolver(): Solver {
  let fetching: Promise<Solver> | undefined;
  const fetchSolver = (): Promise<Solver> =>
    (fetching ??= import('./workers/solver-workers').then(
      ({ createWorkerSolver }) => createWorkerSolver(),
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    ));
  return {
    ask(question, onProgress): SolverJob {
      let isStopped = false;
      let job: SolverJob | undefined;
      const answer = fetchSolver().then((solver) => {
        job = solver.ask(question, onProgress);
        if (isStopped) job.stop();
        return job.answer;
      });
      return {
        answer,
        stop() {
          isStopped = true;
          job?.stop();
        },
      };
    },
    model: async (question) => (await fetchSolver()).model(question),
  };
}
