import { run } from './run';
import { score } from './commands/score';
import { finish, sources } from './sources';

await run('score', (args) => finish(score(args, sources)));
