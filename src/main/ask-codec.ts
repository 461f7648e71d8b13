import type { RemoteShareCodec } from '../app/import/import-result';
import { type CodecAnswer, type CodecMessage, createRemoteCodec } from '../app/import/remote-codec';
import type { Scenario } from '../scenario/scenario';
import { fetchWorker, startWorker } from '../platform/worker';
import script from './share-codec-worker?worker&url';

/** Whether this page may start no worker at all, as in a frame without an origin of its own. */
const isRefused = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'SecurityError';

/**
 * Asks a worker, which is let go with all its memory once it has answered.
 *
 * @throws NotArrived
 */
async function askWorker(message: CodecMessage): Promise<CodecAnswer> {
  await fetchWorker({ script });
  return new Promise((resolve, reject) => {
    const worker = startWorker({ script }, (error) => {
      worker.terminate();
      reject(error);
    });
    worker.onmessage = ({ data }: MessageEvent<CodecAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(message);
  });
}

/** Asks on another thread, or on the page's own where it may have no other. @throws NotArrived */
async function ask(message: CodecMessage): Promise<CodecAnswer> {
  try {
    return await askWorker(message);
  } catch (error) {
    if (!isRefused(error)) throw error;
    return (await import('./answer-codec')).answerHere(message);
  }
}

/** The codec on another thread, for the levels that the page ships. */
export const createCodec = (levels: readonly Scenario[]): RemoteShareCodec =>
  createRemoteCodec((request) => ask({ request, levels }));
