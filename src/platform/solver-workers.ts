import wasm from 'highs/runtime?url';
import type { SolverJob, Solver } from '../app/ports';
import type { Finding, Question } from '../analysis/question';
import { Coordinator } from '../solver/parallel/coordinator';
import type { WorkerRequest, WorkerResponse } from '../solver/parallel/messages';
import script from './solver-worker?worker&url';
import { fetchWorker, startWorker, type WorkerFiles } from './worker';

/** More workers than this on one tree mostly wait for each other. */
const MAX_WORKERS = 4;

/** Least time between two calls of `onProgress`. */
const PROGRESS_INTERVAL_MS = 200;

/** Drops calls that follow the last within `PROGRESS_INTERVAL_MS`. */
function throttle<T>(call: (value: T) => void): (value: T) => void {
  let last = -Infinity;
  return (value) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL_MS) return;
    last = now;
    call(value);
  };
}

/** Called with every response of a worker, and with the error where it did not start. */
type Listener = (from: number, response: WorkerResponse, cause?: Error) => void;

const FILES: WorkerFiles = { script, others: [wasm] };

/**
 * A solver on web workers. They are started with the first question and answer one after another.
 * What is asked is rejected with `NotArrived` where HiGHS or a worker does not arrive.
 */
export function createWorkerSolver(): Solver {
  let starting: Promise<readonly Worker[]> | undefined;
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<Listener>();

  const start = async (): Promise<readonly Worker[]> => {
    await fetchWorker(FILES);
    const count = Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency || 1));
    return Array.from({ length: count }, (_, from) => {
      const notify = (response: WorkerResponse, cause?: Error): void =>
        listeners.forEach((listen) => listen(from, response, cause));
      const worker = startWorker(FILES, (error) =>
        notify({ type: 'failed', id: questions, message: error.message }, error),
      );
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => notify(data);
      return worker;
    });
  };
  const getWorkers = (): Promise<readonly Worker[]> =>
    (starting ??= start().catch((error: unknown) => {
      starting = undefined;
      throw error;
    }));
  // After a failure their state is unknown, so the next question starts new ones.
  const dismiss = (workers: readonly Worker[]): void => {
    workers.forEach((worker) => worker.terminate());
    starting = undefined;
  };

  const search = async (
    question: Question,
    onProgress: (finding: Finding) => void,
    onStart: (stop: () => void) => void,
  ): Promise<Finding> => {
    const workers = await getWorkers();
    return new Promise((resolve, reject) => {
      const id = ++questions;
      let failure: Error | undefined;
      const leave = (): void => void listeners.delete(listen);
      const coordinator = new Coordinator(id, question, {
        workers: workers.length,
        send: (worker, request) => workers[worker]?.postMessage(request),
        onProgress: throttle(onProgress),
        onEnd(finding) {
          leave();
          resolve(finding);
        },
        onFailure(message) {
          leave();
          dismiss(workers);
          reject(failure ?? new Error(message));
        },
        now: () => performance.now() / 1000,
      });
      const listen: Listener = (from, response, cause) => {
        failure = cause;
        coordinator.receive(from, response);
      };
      listeners.add(listen);
      onStart(() => coordinator.stop());
    });
  };

  return {
    ask(question, onProgress): SolverJob {
      let isStopped = false;
      let stop = (): void => {
        isStopped = true;
      };
      const answer = queue.then(() =>
        search(question, onProgress, (stopSearch) => {
          stop = stopSearch;
          if (isStopped) stop();
        }),
      );
      // Whoever asked hears of a failure; the next question is asked all the same.
      queue = Promise.allSettled([answer]);
      return { answer, stop: () => stop() };
    },
    async model(question) {
      const workers = await getWorkers();
      const id = ++questions;
      return new Promise((resolve, reject) => {
        const listen: Listener = (_, response, cause) => {
          if (response.id !== id || (response.type !== 'exported' && response.type !== 'failed'))
            return;
          listeners.delete(listen);
          if (response.type === 'exported') return resolve(response.text);
          dismiss(workers);
          reject(cause ?? new Error(response.message));
        };
        listeners.add(listen);
        workers[0]?.postMessage({ type: 'export', id, question } satisfies WorkerRequest);
      });
    },
  };
}
