import { err, ok, type Result } from '../base/result';
import { type FileFault, MOST_BYTES } from '../app/ports';

/** Characters that a file's name can't have on some system, or that hide what it ends with. */
const NOT_IN_NAMES = /[\p{C}"*/:<>?\\|]/gu;

/** Hands the player something as a file to keep. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(NOT_IN_NAMES, '');
  link.click();
  URL.revokeObjectURL(url);
}

/** Hands the player a text as a file to keep. */
export const saveFile = (name: string, text: string): void =>
  saveBlob(
    name,
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );

/**
 * Whether a file may not have been saved without a word: in a frame a browser saves none unless the
 * page around it allows that, which can't be asked from another origin.
 */
export function maySaveNothing(): boolean {
  if (window.parent === window) return false;
  const frame = window.frameElement;
  const sandbox = frame?.getAttribute('sandbox')?.split(/\s+/);
  return frame === null || (sandbox !== undefined && !sandbox.includes('allow-downloads'));
}

/** The text of a file; one that is too large is not read at all. */
export async function readFile(file: File): Promise<Result<string, FileFault>> {
  if (file.size > MOST_BYTES) return err({ code: 'too-large', bytes: file.size, most: MOST_BYTES });
  try {
    return ok(await file.text());
  } catch {
    return err({ code: 'unreadable' });
  }
}

/** Asks the player for files of some sort. */
function ask(accept: string, isMany: boolean, use: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept, multiple: isMany });
  input.addEventListener('change', () => use([...(input.files ?? [])]));
  input.click();
}

/** Asks the player for a file. */
export const chooseFile = (use: (file: File) => void): void =>
  ask('.json,application/json', false, ([file]) => file && use(file));

/** Asks the player for any files, several at once. */
export const chooseFiles = (use: (files: readonly File[]) => void): void => ask('', true, use);
