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
    ask(question, onProgress, pace): SolverJob {
      // What is asked of the job before it is there is done once it is.
      const waiting: ((job: SolverJob) => void)[] = [];
      let job: SolverJob | undefined;
      const tell = (order: (job: SolverJob) => void): void => {
        if (job) order(job);
        else waiting.push(order);
      };
      const answer = fetchSolver().then((solver) => {
        const asked = solver.ask(question, onProgress, pace);
        job = asked;
        waiting.forEach((order) => order(asked));
        return asked.answer;
      });
      return {
        answer,
        stop: () => tell((there) => there.stop()),
        pause: () => tell((there) => there.pause()),
        hurry: (known) => tell((there) => there.hurry(known)),
      };
    },
    model: async (question) => (await fetchSolver()).model(question),
  };
}
