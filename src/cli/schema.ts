import { writeFileSync } from 'node:fs';
import { err, ok } from '../base/result';
import { usageOf } from './usage';
import { printLevelSchema } from './level-schema';
import { run } from './run';
import { finish } from './sources';

await run('schema', (args) => {
  if (args.length > 0) return finish(err(usageOf('schema')));
  writeFileSync(new URL('../../docs/level.schema.json', import.meta.url), printLevelSchema());
  finish(ok(''));
});
