import type { Finding } from '../analysis/question';
import type { SearchOptions, SolveProgress } from '../solver/par';
import { exact } from './report';
import { say } from './say';

/** What a solve has found, as plain data (docs/par.md, “From the command line”). */
export const reportBest = ({ incumbent, bound, isProved, seconds, nodes }: Finding) => ({
  value: incumbent === undefined ? null : exact(incumbent.value),
  bound: exact(bound),
  proved: isProved,
  seconds,
  nodes,
  plan: incumbent === undefined ? null : incumbent.plan,
});

/** Options of each of a command's solves: its time, and how far it has come told once a second. */
export const searchOptions =
  (timeLimitSeconds: number | undefined, tell: (line: string) => void) => (): SearchOptions => ({
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    onProgress: teller(tell),
  });

/** Says once a second how far a solve has come. */
function teller(tell: (line: string) => void) {
  let told = 0;
  const inWords = (points: number): string =>
    Number.isFinite(points) ? points.toFixed(3) : say.nothingYet;
  return ({ incumbent, bound, nodes, seconds }: SolveProgress): 'go on' => {
    if (seconds >= told + 1) {
      told = Math.floor(seconds);
      tell(say.progress({ seconds: told, best: inWords(incumbent), bound: inWords(bound), nodes }));
    }
    return 'go on';
  };
}
