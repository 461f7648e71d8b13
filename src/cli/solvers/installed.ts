import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where a program may be: a variable that names it, its names on PATH, its usual places. */
export interface Whereabouts {
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
}

/**
 * The program to run, or undefined where none is installed. A variable that is set and wrong
 * is an error: a run that was told to use one program never quietly uses another.
 */
export function findInstalled({ variable, names, places }: Whereabouts): string | undefined {
  const told = process.env[variable];
  if (told) {
    if (isProgram(told)) return told;
    throw new Error(`${variable} is set to ${told}, which is not a program that can be run.`);
  }
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...onPath, ...places].find(isProgram);
}
