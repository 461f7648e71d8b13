import { luck } from './commands/luck';
import { run } from './run';
import { finish, sources } from './sources';

await run('luck', (args) => finish(luck(args, sources)));
