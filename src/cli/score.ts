import { run } from './run';
import { score } from './score-command';
import { finish, sources } from './sources';

await run('score', (args) => finish(score(args, sources)));
