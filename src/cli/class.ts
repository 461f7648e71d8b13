import { generate } from '../generator/generate';
import { classReport } from './commands/class';
import { run } from './run';
import { sources } from './sources';

await run('class', (args) => {
  const { text, fault, code } = classReport(args, sources, generate);
  process.stdout.write(text);
  process.stderr.write(fault);
  process.exitCode = code;
});
