import type { RemoteShareCodec } from '../app/import/import-result';
import { type CodecAnswer, type CodecMessage, createRemoteCodec } from '../app/import/remote-codec';
import type { Scenario } from '../scenario/scenario';
import { fetchWorker, startWorker } from '../platform/workers/worker';
import script from './share-codec-worker?worker&url';

/**
 * Asks a worker, which is let go with all its memory once it has answered.
 *
 * @returns rejected where the worker does not start
 */
const askWorker = (message: CodecMessage): Promise<CodecAnswer> =>
  new Promise((resolve, reject) => {
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

/** Asks on another thread, or on the page's own where it may have no other. @throws NotArrived */
async function ask(message: CodecMessage): Promise<CodecAnswer> {
  await fetchWorker({ script });
  try {
    return await askWorker(message);
  } catch (error) {
    // A frame without an origin of its own may start none.
    console.info('Codes are read on the page’s own thread.', error);
    return (await import('./answer-codec')).answerHere(message);
  }
}

/** The codec on another thread, for the levels that the page ships. */
export const createCodec = (levels: readonly Scenario[]): RemoteShareCodec =>
  createRemoteCodec((request) => ask({ request, levels }));
