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

/** The greatest file worth reading: a long game is some tens of kilobytes. */
const MOST_BYTES = 1_000_000;

/** Asks the player for a file and hands over its text; a greater one is cut and won't parse. */
export function openFile(use: (text: string, name: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file) use(await file.slice(0, MOST_BYTES).text(), file.name);
  });
  input.click();
}
