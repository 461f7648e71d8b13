import loadHighs from 'highs';
import { explain } from './commands/explain';
import { run } from './run';
import { finish, sources } from './sources';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('explain', async (args) =>
  finish(explain(args, sources, { highs: await loadHighs(), tell })),
);
