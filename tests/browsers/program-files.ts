import { join } from 'node:path';

/** A path below each of the folders in which Windows keeps programs. */
export const inProgramFiles = (path: string): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, path)];
  });
