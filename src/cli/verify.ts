import loadHighs from 'highs';
import { verify } from './commands/verify';
import { run } from './run';
import { OTHER_SOLVERS } from './solvers/other-solvers';
import { finish, sources } from './sources';

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('verify', async (args) => {
  const highs = await loadHighs();
  const code = verify(args, sources, { highs, others: OTHER_SOLVERS, print: printLine, tell });
  if (code.ok) process.exitCode = code.value;
  else finish(code);
});
