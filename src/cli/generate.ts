import { generated } from './commands/generate';
import { run } from './run';
import { finish } from './sources';

await run('generate', (args) => finish(generated(args)));
