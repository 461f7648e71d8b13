import { readFileSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { benchmark } from './commands/benchmark';
import { run } from './run';
import { OTHER_SOLVERS } from './solvers/other-solvers';
import { documentPlace, finish, sources } from './sources';

const pageText = (): string => readFileSync(documentPlace('benchmark.md'), 'utf8');
const write = (file: string, text: string): void => writeFileSync(documentPlace(file), text);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('benchmark', async (args) => {
  const highs = await loadHighs();
  finish(
    benchmark(args, sources, { highs, others: OTHER_SOLVERS, document: pageText, write, tell }),
  );
});
