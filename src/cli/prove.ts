import { mkdirSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { prove } from './commands/prove';
import { run } from './run';
import { finish, proofPlace, sources } from './sources';

const write = (level: string, text: string): boolean => {
  mkdirSync(new URL('.', proofPlace(level)), { recursive: true });
  writeFileSync(proofPlace(level), text);
  return true;
};
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
await run('prove', async (args) =>
  finish(prove(args, sources, { highs: await loadHighs(), write, tell })),
);
