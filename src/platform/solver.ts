import type { SolverJob, Solver } from '../app/ports';
import type { Finding, Question } from '../analysis/question';
import { Coordinator } from '../solver/parallel/coordinator';
import type { WorkerRequest, WorkerResponse } from '../solver/parallel/messages';

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

/** Called with every response of a worker. */
type Listener = (from: number, response: WorkerResponse) => void;

/**
 * A solver on web workers. They are started with a question, since only then HiGHS is needed, and
 * answer one after another. Once a search is stopped, or none follows it, they are let go with all
 * their memory: on a great board that is hundreds of megabytes.
 */
export function createSolver(): Solver {
  let workers: readonly Worker[] = [];
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** Questions that are not answered yet. */
  let open = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Listener>();

  const startWorkers = (): readonly Worker[] => {
    const count = Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency || 1));
    return Array.from({ length: count }, (_, from) => {
      const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), {
        type: 'module',
      });
      const notify = (response: WorkerResponse): void =>
        listeners.forEach((listen) => listen(from, response));
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => notify(data);
      worker.onerror = ({ message }) =>
        notify({ type: 'failed', id: questions, message: message || 'the worker did not start' });
      return worker;
    });
  };
  const letGo = (): void => {
    workers.forEach((worker) => worker.terminate());
    workers = [];
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
  const send = (worker: number, request: WorkerRequest): void =>
    workers[worker]?.postMessage(request);

  const search = (
    question: Question,
    onProgress: (finding: Finding) => void,
    onStart: (stop: () => void) => void,
  ): Promise<Finding> =>
    new Promise((resolve, reject) => {
      if (workers.length === 0) workers = startWorkers();
      const id = ++questions;
      const leave = (): void => void listeners.delete(listen);
      const coordinator = new Coordinator(id, question, {
        workers: workers.length,
        send,
        onProgress: throttle(onProgress),
        onEnd(finding) {
          leave();
          resolve(finding);
        },
        onFailure(message) {
          leave();
          // Their state is unknown, so the next question starts new ones.
          letGo();
          reject(new Error(message));
        },
        now: () => performance.now() / 1000,
      });
      const listen: Listener = (from, response) => coordinator.receive(from, response);
      listeners.add(listen);
      onStart(() => coordinator.stop());
    });

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
    model(question) {
      const written = new Promise<string>((resolve, reject) => {
        if (workers.length === 0) workers = startWorkers();
        const id = ++questions;
        const listen: Listener = (_, response) => {
          if (response.id !== id || (response.type !== 'exported' && response.type !== 'failed'))
            return;
          listeners.delete(listen);
          if (response.type === 'exported') resolve(response.text);
          else reject(new Error(response.message));
        };
        listeners.add(listen);
        send(0, { type: 'export', id, question });
      });
      return follow(written, () => false);
    },
  };
}
