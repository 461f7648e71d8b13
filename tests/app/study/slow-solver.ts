import type { Finding, KnownPlan, Question } from '../../../src/analysis/question';
import type { Pace, Solver } from '../../../src/app/ports';

/** A plan worth five points has been found; not proved, nine are not exceeded. */
export const finding = (isProved: boolean, seconds = 1): Finding => ({
  incumbent: { value: { numerator: 5, denominator: 1 }, plan: [] },
  bound: { numerator: isProved ? 5 : 9, denominator: 1 },
  isProved,
  nodes: 1,
  seconds,
});

/** A solver whose one search ends when the test says so. */
export function slowSolver() {
  const asked: { question: Question; pace: Pace | undefined }[] = [];
  const hurried: (KnownPlan | undefined)[] = [];
  let resolve: (finding: Finding) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Finding>((onEnd, onFailure) => {
    resolve = onEnd;
    reject = onFailure;
  });
  let isStopped = false;
  let isPaused = false;
  let progress: (finding: Finding) => void = () => undefined;
  const solver: Solver = {
    ask(question, onProgress, pace) {
      asked.push({ question, pace });
      progress = onProgress;
      return {
        answer: promise,
        stop() {
          isStopped = true;
          resolve(finding(false));
        },
        pause() {
          isPaused = true;
        },
        hurry(known) {
          isPaused = false;
          hurried.push(known);
        },
      };
    },
    model: () => Promise.resolve(''),
  };
  return {
    solver,
    asked,
    hurried,
    end: resolve,
    fail: reject,
    tell: (found: Finding) => progress(found),
    isStopped: () => isStopped,
    isPaused: () => isPaused,
  };
}
