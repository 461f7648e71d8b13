import wasm from 'highs/runtime?url';
import type { SolverJob, Solver } from '../../app/ports';
import type { Finding, Question } from '../../analysis/question';
import { Coordinator } from '../../solver/parallel/coordinator';
import type { WorkerRequest, WorkerResponse } from '../../solver/parallel/messages';
import script from './solver-worker?worker&url';
import { fetchWorker, startWorker, type WorkerFiles } from './worker';

/** More workers than this on one tree mostly wait for each other. */
const MAX_WORKERS = 4;

/** Least time between two calls of `onProgress`. */
const PROGRESS_INTERVAL_MS = 200;

/** How long the workers wait for the next question before they are let go. */
const IDLE_MS = 1000;

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
 * A solver on web workers. They are started with a question and answer one after another. Once a
 * search is stopped, or none follows it, they are let go with all their memory: on a great board
 * that is hundreds of megabytes. What is asked is rejected with `NotArrived` where HiGHS or a worker does not arrive.
 */
export function createWorkerSolver(): Solver {
  let starting: Promise<readonly Worker[]> | undefined;
  let running: readonly Worker[] = [];
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** Questions that are not answered yet. */
  let open = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Listener>();

  const start = async (): Promise<readonly Worker[]> => {
    await fetchWorker(FILES);
    const count = Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency || 1));
    running = Array.from({ length: count }, (_, from) => {
      const notify = (response: WorkerResponse, cause?: Error): void =>
        listeners.forEach((listen) => listen(from, response, cause));
      const worker = startWorker(FILES, (error) =>
        notify({ type: 'failed', id: questions, message: error.message }, error),
      );
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => notify(data);
      return worker;
    });
    return running;
  };
  const getWorkers = (): Promise<readonly Worker[]> =>
    (starting ??= start().catch((error: unknown) => {
      starting = undefined;
      throw error;
    }));
  const letGo = (): void => {
    running.forEach((worker) => worker.terminate());
    running = [];
    starting = undefined;
  };
  /** Counts a question until it is answered; what follows if it is the last depends on `isStopped`. */
  const follow = <T>(answer: Promise<T>, isStopped: () => boolean): Promise<T> => {
    clearTimeout(idle);
    open++;
    return answer.finally(() => {
      open--;
      if (open > 0) return;
      if (isStopped()) letGo();
      else idle = setTimeout(letGo, IDLE_MS);
    });
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
          // Their state is unknown, so the next question starts new ones.
          letGo();
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

  const write = async (question: Question): Promise<string> => {
    const workers = await getWorkers();
    const id = ++questions;
    return new Promise((resolve, reject) => {
      const listen: Listener = (_, response, cause) => {
        if (response.id !== id || (response.type !== 'exported' && response.type !== 'failed'))
          return;
        listeners.delete(listen);
        if (response.type === 'exported') return resolve(response.text);
        letGo();
        reject(cause ?? new Error(response.message));
      };
      listeners.add(listen);
      workers[0]?.postMessage({ type: 'export', id, question } satisfies WorkerRequest);
    });
  };

  return {
    ask(question, onProgress): SolverJob {
      let isStopped = false;
      let stop = (): void => undefined;
      const found = queue.then(() =>
        search(question, onProgress, (stopSearch) => {
          stop = stopSearch;
          if (isStopped) stop();
        }),
      );
      const answer = follow(found, () => isStopped);
      // Whoever asked hears of a failure; the next question is asked all the same.
      queue = Promise.allSettled([found]);
      return {
        answer,
        stop() {
          isStopped = true;
          stop();
        },
      };
    },
    model: (question) => follow(write(question), () => false),
  };
}
