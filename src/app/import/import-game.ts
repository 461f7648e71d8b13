import { err, type Result } from '../../base/result';
import { MOST_BYTES } from '../ports';
import { hasSeats } from '../seats/seated-session';
import type { Stores } from '../stores/create-stores';
import type { Imported, ImportFault, ImportSource, RemoteShareCodec } from './import-result';

/** Opens whatever the player brings. */
export interface GameImporter {
  /** Opens what a text holds; answers why it opened nothing, if it did not. */
  open(text: string): Promise<ImportFault | undefined>;
  /** Opens one of the things that were found in a text, or tells in a notice why not. */
  openFound(imported: Imported): Promise<void>;
  /** Opens what came from somewhere, or tells in a notice why not; true if it was opened. */
  bring(source: ImportSource, text: Result<string, ImportFault>): Promise<boolean>;
}

const NOT_ARRIVED = { code: 'not-arrived' } as const;

/** @param codec reads what is brought, on a thread of its own */
export function createGameImporter(stores: Stores, codec: RemoteShareCodec): GameImporter {
  const { game, assignments, notices } = stores;
  const read = async (text: string): Promise<Result<Imported, ImportFault>> => {
    const { length } = text;
    if (length > MOST_BYTES) return err({ code: 'too-large', bytes: length, most: MOST_BYTES });
    try {
      return await codec.read(text);
    } catch (error) {
      console.warn('The reader of codes and files did not arrive.', error);
      return err(NOT_ARRIVED);
    }
  };
  const put = async (imported: Imported): Promise<ImportFault | undefined> => {
    if (imported.kind === 'assignment') assignments.show(imported.given);
    else if (imported.kind === 'game' && hasSeats(imported.session)) {
      try {
        // This device may have the game already, further on or in another way.
        (await import('../seats/exchange')).exchangeOf(stores).open(imported.session);
      } catch (error) {
        console.warn('What plays with seats did not arrive.', error);
        return NOT_ARRIVED;
      }
    } else game.open(imported);
    return undefined;
  };
  const open = async (text: string): Promise<ImportFault | undefined> => {
    const imported = await read(text);
    return imported.ok ? put(imported.value) : imported.error;
  };
  const tell = (source: ImportSource, fault: ImportFault | undefined): void => {
    if (fault !== undefined) notices.tell({ kind: 'not-opened', fault, source });
  };
  return {
    open,
    openFound: async (imported) => tell('pasted', await put(imported)),
    async bring(source, text) {
      const fault = text.ok ? await open(text.value) : text.error;
      if (fault?.code === 'not-arrived' && text.ok)
        notices.tell({ kind: 'not-read', source, text: text.value });
      else tell(source, fault);
      return fault === undefined;
    },
  };
}
