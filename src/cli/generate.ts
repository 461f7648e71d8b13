import { generated } from './generate-command';
import { finish } from './sources';

finish(generated(process.argv.slice(2)));
