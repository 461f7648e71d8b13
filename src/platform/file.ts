import { err, ok, type Result } from '../base/result';
import { type FileFault, MOST_BYTES } from '../app/ports';

/** Hands the player a text as a file to keep. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
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
