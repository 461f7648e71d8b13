import type { HeapReader } from '../app/class/class-store';
import type { HeapAnswer } from '../app/class/heap-reader';
import { NotArrived } from '../base/not-arrived';
import { fetchWorker, startWorker } from '../platform/workers/worker';
import type { Scenario } from '../scenario/scenario';
import script from './class-reader-worker?worker&url';
import type { ClassLinkAnswer, HeapMessage } from './answer-heap';

/** How long the page's own thread reads before it rests, in milliseconds. */
const SLICE_MS = 12;

type Answer = HeapAnswer | ClassLinkAnswer;
type OnAnswer = (answer: Answer) => void;

/** Reads in a worker of its own, which ends with the reading. */
const readThere = (message: HeapMessage, onAnswer: OnAnswer, ended: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = startWorker({ script }, (error) => {
      worker.terminate();
      reject(error);
    });
    const end = (): void => {
      worker.terminate();
      resolve();
    };
    ended.addEventListener('abort', end);
    worker.onmessage = ({ data }: MessageEvent<Answer | 'end'>) => {
      if (ended.aborted) return;
      if (data === 'end') end();
      else onAnswer(data);
    };
    worker.postMessage(message);
  });

/** Reads on the page's own thread, a little at a time. */
async function readHere(
  message: HeapMessage,
  onAnswer: OnAnswer,
  ended: AbortSignal,
): Promise<void> {
  const { answersOf } = await import('./answer-heap');
  let since = performance.now();
  for (const answer of answersOf(message)) {
    if (ended.aborted) return;
    onAnswer(answer);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((rest) => setTimeout(rest));
    since = performance.now();
  }
}

/** Asks on another thread, or on the page's own where it may have no other. */
async function ask(message: HeapMessage, onAnswer: OnAnswer, ended: AbortSignal): Promise<void> {
  await fetchWorker({ script });
  try {
    await readThere(message, onAnswer, ended);
  } catch (error) {
    // A frame without an origin of its own may start none.
    if (!(error instanceof NotArrived || error instanceof DOMException)) throw error;
    console.info('Hand-ins are read on the page’s own thread.', error);
    await readHere(message, onAnswer, ended);
  }
}

/** Reads heaps of text and writes links of classes, away from the page's own thread. */
export const createClassReader = (levels: readonly Scenario[]): HeapReader => ({
  read(request, onAnswer) {
    const ended = new AbortController();
    const take = (answer: Answer): void => {
      if (!('link' in answer)) onAnswer(answer);
    };
    return { done: ask({ request, levels }, take, ended.signal), stop: () => ended.abort() };
  },
  async link(request) {
    let made: ClassLinkAnswer['link'] | undefined;
    const take = (answer: Answer): void => {
      if ('link' in answer) made = answer.link;
    };
    await ask({ request: { link: request }, levels }, take, new AbortController().signal);
    if (made === undefined) throw new Error('no link was made');
    return made;
  },
});
