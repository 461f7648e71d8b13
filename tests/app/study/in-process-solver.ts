import loadHighs from 'highs';
import type { Proofs, Solver } from '../../../src/app/ports';
import type { EarlyPar } from '../../../src/app/study/early-par';
import { type Finding, gameOf, type Question } from '../../../src/analysis/question';
import { solve } from '../../../src/solver/par';

const highs = await loadHighs();

/** A solver on this thread, and every question that it was asked. */
export function inProcessSolver(): Solver & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    ask(question, onProgress) {
      asked.push(question);
      const { start } = question;
      const game = gameOf(question);
      let isStopped = false;
      const find = (): Finding => {
        const found = solve(
          highs,
          { ...question, game },
          { start, onProgress: () => (isStopped ? 'stop' : 'go on') },
        );
        onProgress(found);
        return found;
      };
      return {
        answer: Promise.resolve().then(find),
        stop: () => {
          isStopped = true;
        },
        pause: () => undefined,
        hurry: () => undefined,
      };
    },
    model: () => Promise.resolve(''),
  };
}

export const noProofs: Proofs = { read: () => Promise.resolve(undefined) };

/** Nothing is searched before it is asked for. */
export const noEarlyPar: EarlyPar = {
  begin: () => undefined,
  keepTo: () => undefined,
  known: () => undefined,
  takeOver: () => undefined,
};
