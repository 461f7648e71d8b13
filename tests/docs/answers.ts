import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { err, ok } from '../../src/base/result';
import { run } from '../../src/cli/run';
import { usageOf } from '../../src/cli/usage';
import { finish } from '../../src/cli/sources';
import { ROOT } from '../architecture/files';
import { answerKey } from './answer-key';

// Writes docs/teaching/answer-key.md: `npm run answers`, after a level or its proof has changed.

await run('answers', (args) => {
  if (args.length > 0) return finish(err(usageOf('answers')));
  writeFileSync(posix.join(ROOT, 'docs/teaching/answer-key.md'), answerKey());
  finish(ok(''));
});
