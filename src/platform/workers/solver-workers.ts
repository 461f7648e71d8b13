import wasm from 'highs/runtime?url';
import type { Solver, SolverJob } from '../../app/ports';
import type { Finding, KnownPlan, Question } from '../../analysis/question';
import { Coordinator } from '../../solver/parallel/coordinator';
import type { WorkerRequest, WorkerResponse } from '../../solver/parallel/messages';
import type { WorkerOrder } from './solver-orders';
import script from './solver-worker?worker&url';
import { createStopwatch, type Stopwatch } from './stopwatch';
import { fetchWorker, startWorker, type WorkerFiles } from './worker';

/** More workers than this on one tree mostly wait for each other. */
const MAX_WORKERS = 4;

const allWorkers = (): number =>
  Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency || 1));

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
 * that is hundreds of megabytes. While one is paused they keep it, and with it the search. What is
 * asked is rejected with `NotArrived` where HiGHS or a worker does not arrive.
 */
export function createWorkerSolver(): Solver {
  let running: Worker[] = [];
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** Questions that are not answered yet. */
  let open = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Listener>();

  const startOne = (from: number): Worker => {
    const notify = (response: WorkerResponse, cause?: Error): void =>
      listeners.forEach((listen) => listen(from, response, cause));
    const worker = startWorker(FILES, (error) =>
      notify({ type: 'failed', id: questions, message: error.message }, error),
    );
    worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => notify(data);
    return worker;
  };
  /** Starts workers, the files of which have arrived, until so many run. */
  const startWorkers = (count: number): void => {
    while (running.length < count) running.push(startOne(running.length));
  };
  const order = (what: WorkerOrder): void => running.forEach((worker) => worker.postMessage(what));
  const letGo = (): void => {
    running.forEach((worker) => worker.terminate());
    running = [];
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

  const search = (
    question: Question,
    onProgress: (finding: Finding) => void,
    onStart: (coordinator: Coordinator, watch: Stopwatch) => void,
  ): Promise<Finding> => {
    startWorkers(1);
    const watch = createStopwatch(() => performance.now());
    return new Promise((resolve, reject) => {
      const id = ++questions;
      let failure: Error | undefined;
      const leave = (): void => void listeners.delete(listen);
      const coordinator = new Coordinator(id, question, {
        workers: 1,
        send: (worker, request) => running[worker]?.postMessage(request),
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
        now: watch.seconds,
      });
      const listen: Listener = (from, response, cause) => {
        failure = cause;
        coordinator.receive(from, response);
      };
      listeners.add(listen);
      onStart(coordinator, watch);
    });
  };

  const write = async (question: Question): Promise<string> => {
    await fetchWorker(FILES);
    startWorkers(1);
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
      running[0]?.postMessage({ type: 'export', id, question } satisfies WorkerRequest);
    });
  };

  return {
    ask(question, onProgress, pace = 'full'): SolverJob {
      let isStopped = false;
      let isFull = pace === 'full';
      let isPaused = false;
      let known: KnownPlan | undefined;
      let begun: { readonly coordinator: Coordinator; readonly watch: Stopwatch } | undefined;
      const bringUpToDate = (): void => {
        if (begun === undefined) return;
        const { coordinator, watch } = begun;
        if (known) coordinator.propose(known);
        if (isStopped) return coordinator.stop();
        if (isPaused) watch.pause();
        else watch.goOn();
        order({ type: isPaused ? 'pause' : 'go-on' });
        if (isPaused || !isFull) return;
        startWorkers(allWorkers());
        coordinator.widenTo(allWorkers());
      };
      const found = queue.then(async () => {
        await fetchWorker(FILES);
        return search(question, onProgress, (coordinator, watch) => {
          begun = { coordinator, watch };
          bringUpToDate();
        }).finally(() => {
          begun = undefined;
        });
      });
      const answer = follow(found, () => isStopped);
      // Whoever asked hears of a failure; the next question is asked all the same.
      queue = Promise.allSettled([found]);
      return {
        answer,
        stop() {
          isStopped = true;
          bringUpToDate();
        },
        pause() {
          isPaused = true;
          bringUpToDate();
        },
        hurry(plan) {
          known = plan ?? known;
          isFull = true;
          isPaused = false;
          bringUpToDate();
        },
      };
    },
    model: (question) => follow(write(question), () => false),
  };
}
