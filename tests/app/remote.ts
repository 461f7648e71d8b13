import type { RemoteShareCodec, ShareCodec } from '../../src/app/import/import-result';
import { answerRequest, createRemoteCodec } from '../../src/app/import/remote-codec';

/** A codec as the page knows it: what is asked and answered is copied, as between two threads. */
export const remote = (codec: ShareCodec): RemoteShareCodec =>
  createRemoteCodec((request) =>
    Promise.resolve(structuredClone(answerRequest(codec, structuredClone(request)))),
  );
