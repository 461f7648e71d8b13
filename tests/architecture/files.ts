import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

function below(folder: string, areFolders: boolean): string[] {
  return readdirSync(posix.join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      const deeper = entry.isDirectory() ? below(path, areFolders) : [];
      return entry.isDirectory() === areFolders ? [path, ...deeper] : deeper;
    })
    .sort();
}

/** Every file below a folder of the project, as a path from its root. */
export const filesBelow = (folder: string): string[] => below(folder, false);

/** Every folder below a folder of the project. */
export const foldersBelow = (folder: string): string[] => below(folder, true);

/** The files of a folder itself, by their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(posix.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [] : [entry.name],
  );

/** How many lines a file has. */
export const linesOf = (file: string): number =>
  readFileSync(posix.join(ROOT, file), 'utf8').trimEnd().split('\n').length;
