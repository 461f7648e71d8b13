import type { RemoteShareCodec } from '../app/import/import-result';
import type { Scenario } from '../scenario/scenario';

/**
 * The reader and the writer of codes, links and files, away from the page's own thread: fetched
 * when there is something to read or to share.
 *
 * @param prepare fetches the words in which their faults are told; rejected where they don't arrive
 */
export function createShareCodecClient(
  levels: readonly Scenario[],
  prepare: () => Promise<void>,
): RemoteShareCodec {
  const fetchCodec = async (): Promise<RemoteShareCodec> => {
    const [{ createCodec }] = await Promise.all([import('./ask-codec'), prepare()]);
    return createCodec(levels);
  };
  return {
    read: async (text) => (await fetchCodec()).read(text),
    fragmentsOf: async (record) => (await fetchCodec()).fragmentsOf(record),
    handInOf: async (handIn) => (await fetchCodec()).handInOf(handIn),
    assignmentOf: async (assignment) => (await fetchCodec()).assignmentOf(assignment),
  };
}
