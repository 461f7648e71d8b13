import type { RemoteShareCodec } from '../app/import/import-result';
import { type CodecAnswer, type CodecMessage, createRemoteCodec } from '../app/import/remote-codec';
import type { Scenario } from '../scenario/scenario';

/** Asks a worker, which is let go with all its memory once it has answered. */
const ask = (message: CodecMessage): Promise<CodecAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./share-codec-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<CodecAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message: why }) => {
      worker.terminate();
      reject(new Error(why || 'the worker did not start'));
    };
    worker.postMessage(message);
  });

/**
 * The reader and the writer of codes, links and files, away from the page's own thread.
 *
 * @param prepare fetches the words in which their faults are told; rejected where they don't arrive
 */
export const createShareCodecClient = (
  levels: readonly Scenario[],
  prepare: () => Promise<void>,
): RemoteShareCodec =>
  createRemoteCodec(async (request) => {
    const [answer] = await Promise.all([ask({ request, levels }), prepare()]);
    return answer;
  });
