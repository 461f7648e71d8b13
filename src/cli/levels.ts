import loadHighs from 'highs';
import { findPar } from '../solver/par';
import { levels } from './levels-command';
import { sources } from './sources';

const highs = await loadHighs();
const { text, faults, code } = levels(process.argv.slice(2), sources, {
  proving: (timeLimitSeconds) => (game) =>
    findPar(highs, game, timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
  tell: (line) => void process.stderr.write(`${line}\n`),
});
process.stdout.write(text);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = code;
