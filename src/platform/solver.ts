import type { SolverJob, Solver } from '../app/ports';
import type { Finding, Question } from '../analysis/question';
import { Crew, type WorkerRequest, type WorkerResponse } from '../solver/parallel/coordinator';

/** More than this many at work on one tree mostly wait for each other. */
const MOST_WORKERS = 4;

/** Milliseconds between two progresses told: often enough to watch, and no more to draw. */
const PAUSE_MS = 200;

/** Passes on a call only if the last was long enough ago. */
function seldom<T>(call: (value: T) => void): (value: T) => void {
  let last = -Infinity;
  return (value) => {
    const now = performance.now();
    if (now - last < PAUSE_MS) return;
    last = now;
    call(value);
  };
}

/** Whoever waits for what workers report. */
type Listener = (from: number, report: WorkerResponse) => void;

/**
 * A crew of workers, started when the first question is asked: only then is the solver loaded.
 * Questions are answered one after another.
 */
export function createSolver(): Solver {
  let workers: readonly Worker[] = [];
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<Listener>();

  const hire = (): readonly Worker[] => {
    const members = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
    return Array.from({ length: members }, (_, from) => {
      const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), {
        type: 'module',
      });
      const tell = (report: WorkerResponse): void =>
        listeners.forEach((listen) => listen(from, report));
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => tell(data);
      worker.onerror = ({ message }) =>
        tell({ did: 'fail', id: questions, message: message || 'the worker did not start' });
      return worker;
    });
  };
  const send = (member: number, order: WorkerRequest): void => workers[member]?.postMessage(order);

  const search = (
    question: Question,
    onProgress: (finding: Finding) => void,
    onStart: (stop: () => void) => void,
  ): Promise<Finding> =>
    new Promise((resolve, reject) => {
      if (workers.length === 0) workers = hire();
      const id = ++questions;
      const leave = (): void => void listeners.delete(listen);
      const crew = new Crew(id, question, {
        members: workers.length,
        send,
        onProgress: seldom(onProgress),
        onEnd(finding) {
          leave();
          resolve(finding);
        },
        onFailure(message) {
          leave();
          // Whatever state they are in, the next question meets fresh ones.
          workers.forEach((worker) => worker.terminate());
          workers = [];
          reject(new Error(message));
        },
        now: () => performance.now() / 1000,
      });
      const listen: Listener = (from, report) => crew.receive(from, report);
      listeners.add(listen);
      onStart(() => crew.stop());
    });

  return {
    ask(question, onProgress): SolverJob {
      let isStopped = false;
      let stop = (): void => {
        isStopped = true;
      };
      const answer = queue.then(() =>
        search(question, onProgress, (stopCrew) => {
          stop = stopCrew;
          if (isStopped) stop();
        }),
      );
      queue = answer.catch(() => undefined);
      return { answer, stop: () => stop() };
    },
    model: (question) =>
      new Promise((resolve, reject) => {
        if (workers.length === 0) workers = hire();
        const id = ++questions;
        const listen: Listener = (_, report) => {
          if (report.id !== id || (report.did !== 'write' && report.did !== 'fail')) return;
          listeners.delete(listen);
          if (report.did === 'write') resolve(report.text);
          else reject(new Error(report.message));
        };
        listeners.add(listen);
        send(0, { do: 'write', id, asked: question });
      }),
  };
}
