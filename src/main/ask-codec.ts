import type { RemoteShareCodec } from '../app/import/import-result';
import { type CodecAnswer, type CodecMessage, createRemoteCodec } from '../app/import/remote-codec';
import type { Scenario } from '../scenario/scenario';
import { NotArrived } from '../base/not-arrived';
import { askOnce, fetchWorker } from '../platform/workers/worker';
import script from './share-codec-worker?worker&url';

/** Asks on another thread, or on the page's own where it may have no other. @throws NotArrived */
async function ask(message: CodecMessage): Promise<CodecAnswer> {
  await fetchWorker({ script });
  try {
    return await askOnce<CodecAnswer>({ script }, message);
  } catch (error) {
    // A frame without an origin of its own may start none. One that started and failed at what it
    // was given would fail here as well, and hold up the page.
    if (!(error instanceof NotArrived || error instanceof DOMException)) throw error;
    console.info('Codes are read on the page’s own thread.', error);
    return (await import('./answer-codec')).answerHere(message);
  }
}

/** The codec on another thread, for the levels that the page ships. */
export const createCodec = (levels: readonly Scenario[]): RemoteShareCodec =>
  createRemoteCodec((request) => ask({ request, levels }));
