import loadHighs from 'highs';
import { solve } from '../solver/par';
import { levels } from './commands/levels';
import { keptProof } from './commands/prove';
import { run } from './run';
import { sources } from './sources';

await run('levels', async (args) => {
  const highs = await loadHighs();
  const { text, faults, code } = levels(args, sources, {
    proving: (timeLimitSeconds) => (game, among) => {
      const kept = among === undefined ? keptProof(game, sources) : undefined;
      if (kept)
        return { incumbent: { value: kept.par, plan: kept.plan }, bound: kept.par, isProved: true };
      return solve(
        highs,
        { game, ...among },
        timeLimitSeconds === undefined ? {} : { timeLimitSeconds },
      );
    },
    tell: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(text);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = code;
});
