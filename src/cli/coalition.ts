import loadHighs from 'highs';
import { coalition } from './commands/coalition';
import { run } from './run';
import { finish, sources } from './sources';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('coalition', async (args) =>
  finish(coalition(args, sources, { highs: await loadHighs(), tell })),
);
