import { writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { par } from './commands/par';
import { run } from './run';
import { attempt, finish, sources, typedPath } from './sources';

const write = (path: string, text: string): boolean =>
  attempt(() => writeFileSync(typedPath(path), text));
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('par', async (args) =>
  finish(par(args, sources, { highs: await loadHighs(), write, tell })),
);
