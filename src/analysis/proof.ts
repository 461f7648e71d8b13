import * as v from 'valibot';
import type { Fraction } from '../base/fraction';
import { err, ok, type Result } from '../base/result';
import { withBudget } from '../scenario/budget';
import { numbersHash } from '../scenario/draw';
import type { Issue } from '../scenario/issue';
import type { Scenario } from '../scenario/scenario';
import { list, readShape, version, whole } from '../scenario/shape';
import { type Action, ActionSchema, MOST_ACTIONS } from '../rules/action';
import { replay } from '../rules/apply';
import { createGame, isOver } from '../rules/game';
import { outlook, plannedScore } from './planned-score';

/** The version of the proof file that this code reads and writes. */
export const PROOF_FORMAT = 1;

/** The schema of exact points. */
export const points = v.strictObject({
  numerator: whole(0, Number.MAX_SAFE_INTEGER),
  denominator: whole(1, Number.MAX_SAFE_INTEGER),
});
/** The schema of a plan from beginning to end. */
export const wholePlan = list(ActionSchema, 0, MOST_ACTIONS);
const best = { par: points, plan: wholePlan };

const ProofSchema = v.strictObject({
  format: version(PROOF_FORMAT),
  /** Hash of the numbers that it was proved for (`numbersHash`). */
  numbers: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  ...best,
  frontier: v.array(v.strictObject({ budget: whole(0, 9999), ...best })),
});

type Shape = v.InferOutput<typeof ProofSchema>;

/** What a level ships: par and its frontier, each with a plan that comes to it. */
export interface ProofFile {
  readonly format: typeof PROOF_FORMAT;
  readonly numbers: string;
  readonly par: Fraction;
  readonly plan: readonly Action[];
  readonly frontier: Readonly<Shape['frontier']>;
}

/** Reads the shape of a proof file. */
export const parseProof = (input: unknown): Result<ProofFile, Issue[]> =>
  readShape(ProofSchema, input);

/** Why a proof is not one of a scenario. */
export type ProofFault =
  /** It was made for other numbers. */
  | { readonly code: 'stale' }
  /** A plan of it, for its own budget or another, doesn't come to what it says. */
  | { readonly code: 'wrong'; readonly budget: number | undefined };

/** Whether a plan, from beginning to end, comes to what is said of it. */
function comesTo(scenario: Scenario, plan: readonly Action[], { numerator }: Fraction): boolean {
  const end = replay(createGame(scenario), plan);
  if (!end.ok || !isOver(end.value)) return false;
  return plannedScore(outlook(end.value)).numerator === numerator;
}

/** Plays every plan of a proof. That nothing exceeds them, only a solver can tell. */
export function checkProof(
  proof: ProofFile,
  scenario: Scenario,
  budgets: 'own' | 'all' = 'all',
): Result<ProofFile, ProofFault> {
  if (proof.numbers !== numbersHash(scenario)) return err({ code: 'stale' });
  if (!comesTo(scenario, proof.plan, proof.par)) return err({ code: 'wrong', budget: undefined });
  const wrong =
    budgets === 'all'
      ? proof.frontier.find(
          ({ budget, par, plan }) => !comesTo(withBudget(scenario, budget), plan, par),
        )
      : undefined;
  return wrong ? err({ code: 'wrong', budget: wrong.budget }) : ok(proof);
}
