import { err, type Result } from '../../base/result';
import { MOST_BYTES } from '../ports';
import type { Imported, ImportFault, ImportSource, RemoteShareCodec } from './import-result';
import type { Stores } from '../stores/create-stores';

/** Opens whatever the player brings. */
export interface GameImporter {
  /** Opens what a text holds; answers why it opened nothing, if it did not. */
  open(text: string): Promise<ImportFault | undefined>;
  /** Opens one of the things that were found in a text. */
  openFound(imported: Imported): void;
  /** Opens what came from somewhere, or tells in a notice why not; true if it was opened. */
  bring(source: ImportSource, text: Result<string, ImportFault>): Promise<boolean>;
}

/** Whether a text holds what a class hands in: its board reads that. */
const isForClass = (fault: ImportFault): boolean =>
  fault.code === 'hand-in' || (fault.code === 'code' && fault.fault.code === 'class');

/** @param codec reads what is brought, on a thread of its own */
export function createGameImporter(
  {
    game,
    assignments,
    navigation,
    notices,
  }: Pick<Stores, 'game' | 'assignments' | 'navigation' | 'notices'>,
  codec: RemoteShareCodec,
): GameImporter {
  const read = async (text: string): Promise<Result<Imported, ImportFault>> => {
    const { length } = text;
    if (length > MOST_BYTES) return err({ code: 'too-large', bytes: length, most: MOST_BYTES });
    try {
      return await codec.read(text);
    } catch (error) {
      console.warn('The reader of codes and files did not arrive.', error);
      return err({ code: 'not-arrived' });
    }
  };
  const openFound = (imported: Imported): void => {
    if (imported.kind === 'assignment') assignments.show(imported.given);
    else game.open(imported);
  };
  const open = async (text: string): Promise<ImportFault | undefined> => {
    const imported = await read(text);
    if (!imported.ok) {
      if (!isForClass(imported.error)) return imported.error;
      assignments.forClass.value = text;
      navigation.toClass();
      return undefined;
    }
    openFound(imported.value);
    return undefined;
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
