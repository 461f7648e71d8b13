import { score } from './score-command';
import { finish, sources } from './sources';

finish(score(process.argv.slice(2), sources));
