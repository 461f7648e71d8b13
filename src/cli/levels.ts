import loadHighs from 'highs';
import { findPar } from '../solver/par';
import { levels } from './commands/levels';
import { keptProof } from './commands/prove';
import { run } from './run';
import { sources } from './sources';

await run('levels', async (args) => {
  const highs = await loadHighs();
  const { text, faults, code } = levels(args, sources, {
    proving: (timeLimitSeconds) => (game) => {
      const kept = keptProof(game, sources);
      if (kept)
        return { incumbent: { value: kept.par, plan: kept.plan }, bound: kept.par, isProved: true };
      return findPar(highs, game, timeLimitSeconds === undefined ? {} : { timeLimitSeconds });
    },
    tell: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(text);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = code;
});
