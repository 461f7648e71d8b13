import { mkdirSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { prove } from './prove-command';
import { finish, proofPlace, sources } from './sources';

const write = (level: string, text: string): boolean => {
  mkdirSync(new URL('.', proofPlace(level)), { recursive: true });
  writeFileSync(proofPlace(level), text);
  return true;
};
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
finish(prove(process.argv.slice(2), sources, { highs: await loadHighs(), write, tell }));
