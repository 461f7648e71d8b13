import { err, ok, type Result } from '../base/result';
import { type FileFault, MOST_BYTES } from '../app/ports';

/** Characters that a file's name can't have on some system, or that hide what it ends with. */
export const NOT_IN_NAMES = /[\p{C}"*/:<>?\\|]/gu;

/** Hands the player a text as a file to keep. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(NOT_IN_NAMES, '');
  link.click();
  URL.revokeObjectURL(url);
}

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

/** Asks the player for a file. */
export function chooseFile(use: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) use(file);
  });
  input.click();
}
