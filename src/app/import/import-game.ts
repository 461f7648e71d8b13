import type { Result } from '../../base/result';
import { MOST_BYTES } from '../ports';
import type { SeatedSession } from '../seats/seated-session';
import type { Stores } from '../stores/create-stores';
import type { Imported, ImportFault, ImportSource, RemoteShareCodec } from './import-result';

/** Opens whatever the player brings. */
export interface GameImporter {
  /** Opens what a text holds; answers why it opened nothing, if it did not. */
  open(text: string): Promise<ImportFault | undefined>;
  /** Opens one of the things that were found in a text; rejected where what plays it does not arrive. */
  openFound(imported: Imported): Promise<void>;
  /** Opens what came from somewhere, or tells in a notice why not; true if it was opened. */
  bring(source: ImportSource, text: Result<string, ImportFault>): Promise<boolean>;
}

/** @param codec reads what is brought, on a thread of its own */
export function createGameImporter(stores: Stores, codec: RemoteShareCodec): GameImporter {
  const { game, assignments, navigation, notices } = stores;
  const openFound = async (imported: Imported): Promise<void> => {
    if (imported.kind === 'assignment') assignments.show(imported.given);
    else if (imported.kind === 'game' && imported.session.seats) {
      // This device may have the game already, further on or in another way.
      const { exchangeOf } = await import('../seats/exchange');
      exchangeOf(stores).open(imported.session as SeatedSession);
    } else game.open(imported);
  };
  const open = async (text: string): Promise<ImportFault | undefined> => {
    const { length } = text;
    if (length > MOST_BYTES) return { code: 'too-large', bytes: length, most: MOST_BYTES };
    try {
      const imported = await codec.read(text);
      if (imported.ok) await openFound(imported.value);
      else if (imported.error.code === 'hand-in') {
        // What a class hands in, its board reads.
        assignments.forClass.value = text;
        navigation.toClass();
      } else return imported.error;
      return undefined;
    } catch (error) {
      console.warn('Not read.', error);
      return { code: 'not-arrived' };
    }
  };
  return {
    open,
    openFound,
    async bring(source, text) {
      const fault = text.ok ? await open(text.value) : text.error;
      if (fault?.code === 'not-arrived' && text.ok)
        notices.tell({ kind: 'not-read', source, text: text.value });
      else if (fault !== undefined) notices.tell({ kind: 'not-opened', fault, source });
      return fault === undefined;
    },
  };
}
