import { generated } from './generate-command';
import { run } from './run';
import { finish } from './sources';

await run('generate', (args) => finish(generated(args)));
