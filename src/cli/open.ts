import { generate } from '../generator/generate';
import { openText } from './commands/open';
import { run } from './run';
import { sources } from './sources';

await run('open', (args) => {
  const { text, fault, code } = openText(args, sources, generate);
  process.stdout.write(text);
  process.stderr.write(fault);
  process.exitCode = code;
});
