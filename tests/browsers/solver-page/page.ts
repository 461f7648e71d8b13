import { createSolver } from '../../../src/platform/solver';
import type { Finding, Question } from '../../../src/analysis/question';

const solver = createSolver();

/** What a test asks of the page: an answer, and how long the page's own thread stood still. */
export interface Answered {
  readonly finding: Finding;
  readonly milliseconds: number;
  /** The longest time between two turns of the page's loop. */
  readonly longestStill: number;
  readonly progress: number;
}

declare global {
  interface Window {
    answer(question: Question): Promise<Answered>;
    /** Stops at the first progress. */
    stopEarly(question: Question): Promise<Finding>;
    model(question: Question): Promise<string>;
  }
}

window.answer = async (question) => {
  const start = performance.now();
  let last = start;
  let longestStill = 0;
  let isOver = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longestStill = Math.max(longestStill, now - last);
    last = now;
    if (!isOver) setTimeout(() => channel.port2.postMessage(undefined), 2);
  };
  channel.port2.postMessage(undefined);
  let progress = 0;
  const finding = await solver.ask(question, () => void progress++).answer;
  isOver = true;
  return { finding, milliseconds: performance.now() - start, longestStill, progress };
};

window.stopEarly = (question) => {
  const asking = solver.ask(question, () => asking.stop());
  return asking.answer;
};
window.model = (question) => solver.model(question);
