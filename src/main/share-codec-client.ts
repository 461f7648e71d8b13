import type { RemoteShareCodec } from '../app/import/import-result';
import { createRemoteCodec } from '../app/import/remote-codec';
import type { Scenario } from '../scenario/scenario';

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
    const [{ askCodec }] = await Promise.all([import('./ask-codec'), prepare()]);
    return askCodec({ request, levels });
  });
