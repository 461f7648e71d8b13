import { err, type Result } from '../../base/result';
import type { Opening, OpeningFault, Sharing, Source } from './import-result';
import type { Stores } from '../stores/create-stores';

/** Opens whatever the player brings. */
export interface GameImporter {
  /** Opens what a text holds; answers why it opened nothing, if it did not. */
  open(text: string): Promise<OpeningFault | undefined>;
  /** Opens what came from somewhere, or tells in a notice why not; true if it was opened. */
  bring(source: Source, text: Result<string, OpeningFault>): Promise<boolean>;
}

/** @param fetch brings the reader, which no page has from the start */
export function createGameImporter(
  { game, notices }: Pick<Stores, 'game' | 'notices'>,
  fetch: () => Promise<Sharing>,
): GameImporter {
  const read = async (text: string): Promise<Result<Opening, OpeningFault>> => {
    let sharing: Sharing;
    try {
      sharing = await fetch();
    } catch (error) {
      console.warn('The reader of codes and files did not arrive.', error);
      return err({ code: 'not-arrived' });
    }
    return sharing.read(text);
  };
  const open = async (text: string): Promise<OpeningFault | undefined> => {
    const opening = await read(text);
    if (!opening.ok) return opening.error;
    game.open(opening.value);
    return undefined;
  };
  return {
    open,
    async bring(source, text) {
      const fault = text.ok ? await open(text.value) : text.error;
      if (fault !== undefined) notices.tell({ kind: 'not-opened', fault, source });
      return fault === undefined;
    },
  };
}
