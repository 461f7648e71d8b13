import { writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { par } from './commands/par';
import { run } from './run';
import { finish, sources, typedPath } from './sources';

const write = (path: string, text: string): boolean => {
  try {
    writeFileSync(typedPath(path), text);
    return true;
  } catch (error) {
    // A fault of the system has a code; any other is one of this program.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
};
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('par', async (args) =>
  finish(par(args, sources, { highs: await loadHighs(), write, tell })),
);
