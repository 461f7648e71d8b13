import { NotArrived } from '../../base/not-arrived';
import { scriptUrl } from '../trusted';
import { fetchWhole, forgetFile } from '../whole-file';

/** What a worker is made of: its script, and what that fetches. */
export interface WorkerFiles {
  readonly script: string;
  readonly others?: readonly string[];
}

const urlsOf = ({ script, others = [] }: WorkerFiles): string[] =>
  [script, ...others].map((url) => new URL(url, location.href).href);

/** Brings all files of a worker. @throws NotArrived */
export const fetchWorker = async (files: WorkerFiles): Promise<void> =>
  void (await Promise.all(urlsOf(files).map(fetchWhole)));

/**
 * Starts a worker, the files of which have arrived.
 *
 * @param onError called where it throws or does not start; its files are then fetched anew
 */
export function startWorker(files: WorkerFiles, onError: (error: Error) => void): Worker {
  const worker = new Worker(scriptUrl(files.script), { type: 'module' });
  worker.onerror = ({ message }) => {
    urlsOf(files).forEach(forgetFile);
    onError(message ? new Error(message) : new NotArrived('the worker did not start'));
  };
  return worker;
}

/**
 * Asks a worker of its own, which is let go with all its memory once it has answered or failed.
 *
 * @param ended Ends the work when it is aborted: no answer comes then.
 */
export const askOnce = <A>(
  files: WorkerFiles,
  question: unknown,
  ended?: AbortSignal,
): Promise<A> =>
  new Promise((resolve, reject) => {
    if (ended?.aborted) return;
    const worker = startWorker(files, (error) => {
      worker.terminate();
      reject(error);
    });
    worker.onmessage = ({ data }: MessageEvent<A>) => {
      worker.terminate();
      resolve(data);
    };
    ended?.addEventListener('abort', () => worker.terminate());
    worker.postMessage(question);
  });
