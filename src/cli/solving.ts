import type { Finding } from '../analysis/question';
import type { SolveProgress } from '../solver/par';
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

/** Says once a second how far a solve has come. */
export function teller(tell: (line: string) => void) {
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
