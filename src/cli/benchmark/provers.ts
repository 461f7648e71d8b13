import type { Highs } from 'highs';
import type { ProverName } from '../../analysis/benchmark';
import type { Fraction } from '../../base/fraction';
import type { Action } from '../../rules/action';
import type { Game } from '../../rules/game';
import { Formulation } from '../../solver/formulation';
import { exportLp } from '../../solver/model/lp-format';
import { findPar } from '../../solver/par';
import { TECHNIQUES } from '../../solver/techniques';
import { type OtherSolver, solveElsewhere } from '../solvers/other-solvers';

/** What the proofs need of the world. */
export interface Solvers {
  readonly highs: Highs;
  readonly others: Readonly<Record<Exclude<ProverName, 'own'>, OtherSolver>>;
}

/** Proves the par of a game, of which a plan is known; without a proof in the time given, none. */
export type ParProver = (game: Game, plan: readonly Action[]) => Fraction | undefined;

/** The prover of a name, each proof within so many seconds; none where it isn't installed. */
export function proverOf(
  name: ProverName,
  { highs, others }: Solvers,
  timeLimitSeconds: number | undefined,
): ParProver | undefined {
  if (name === 'own')
    return (game, start) => {
      const limit = timeLimitSeconds === undefined ? {} : { timeLimitSeconds };
      const { isProved, incumbent } = findPar(highs, game, { ...limit, start });
      return isProved ? incumbent?.value : undefined;
    };
  const { program } = others[name];
  if (program === undefined) return undefined;
  return (game) => {
    const { objective } = solveElsewhere(
      program,
      others[name],
      exportLp(highs, game),
      timeLimitSeconds,
    );
    if (Number.isNaN(objective)) return undefined;
    // The objective of every plan is whole; what is printed of it is within a solver's tolerance.
    return new Formulation({ game }, TECHNIQUES).points(Math.round(objective));
  };
}
