import { writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { par } from './par-command';
import { finish, sources, typedPath } from './sources';

const write = (path: string, text: string): boolean => {
  try {
    writeFileSync(typedPath(path), text);
    return true;
  } catch {
    return false;
  }
};
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
finish(par(process.argv.slice(2), sources, { highs: await loadHighs(), write, tell }));
