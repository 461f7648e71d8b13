import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import loadHighs from 'highs';
import { instances } from './commands/instances';
import { run } from './run';
import { attempt, finish, sources, typedPath } from './sources';

const write = (path: string, text: string): boolean =>
  attempt(() => {
    mkdirSync(dirname(typedPath(path)), { recursive: true });
    writeFileSync(typedPath(path), text);
  });
await run('instances', async (args) =>
  finish(instances(args, sources, { highs: await loadHighs(), write })),
);
