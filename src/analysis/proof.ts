import * as v from 'valibot';
import type { Fraction } from '../base/fraction';
import { subtractBig, toBig } from '../base/big-fraction';
import { err, ok, type Result, unwrap } from '../base/result';
import { withBudget } from '../scenario/other-budgets';
import { numbersHash } from '../scenario/draw';
import type { Issue } from '../scenario/issue';
import { BOUNDS, type Scenario } from '../scenario/scenario';
import { list, readShape, version, whole } from '../scenario/shape';
import { type Action, ActionSchema, MOST_ACTIONS } from '../rules/action';
import { replay } from '../rules/apply';
import {
  type Coalition,
  coalitionPurse,
  coalitionsOf,
  createCoalitionGame,
} from '../rules/coalition';
import { createGame, type Game, isOver } from '../rules/game';
import { shortfallOf, stabilityFloors } from './coalition/floors';
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
  /** Of every coalition but none and all, in the order of their bit masks; none of a single nation. */
  coalitions: v.exactOptional(
    v.array(v.strictObject({ purse: list(whole(0, 999), 1, BOUNDS.years), ...best })),
  ),
  /** Of the plans under which a coalition falls least short of its own worth, the best. */
  stable: v.exactOptional(v.strictObject({ shortfall: points, ...best })),
});

type Shape = v.InferOutput<typeof ProofSchema>;

/** What a level ships: par and its frontier, each with a plan that comes to it. */
export interface ProofFile {
  readonly format: typeof PROOF_FORMAT;
  readonly numbers: string;
  readonly par: Fraction;
  readonly plan: readonly Action[];
  readonly frontier: Readonly<Shape['frontier']>;
  readonly coalitions?: Readonly<NonNullable<Shape['coalitions']>>;
  readonly stable?: Readonly<NonNullable<Shape['stable']>>;
}

/** Reads the shape of a proof file. */
export const parseProof = (input: unknown): Result<ProofFile, Issue[]> =>
  readShape(ProofSchema, input);

/** Why a proof is not one of a scenario. */
export type ProofFault =
  /** It was made for other numbers. */
  | { readonly code: 'stale' }
  /** A plan of it, for its own budget or another, doesn't come to what it says. */
  | { readonly code: 'wrong'; readonly budget: number | undefined }
  /** It was made for other purses, or a plan of a coalition doesn't come to what it says. */
  | { readonly code: 'wrong-coalition'; readonly members: Coalition }
  /** Its stable plan doesn't come to what it says, or falls short by something else. */
  | { readonly code: 'wrong-stable' };

/** Whether a plan, from beginning to end, comes to what is said of it. */
function comesTo(start: Game, plan: readonly Action[], { numerator }: Fraction): boolean {
  const end = replay(start, plan);
  if (!end.ok || !isOver(end.value)) return false;
  return plannedScore(outlook(end.value)).numerator === numerator;
}

/** Whether a coalition pays in just those coins. */
function isPurseOf(scenario: Scenario, members: Coalition, purse: readonly number[]): boolean {
  const own = coalitionPurse(scenario, members);
  return own.length === purse.length && own.every((coins, year) => coins === purse[year]);
}

/** Whether the stable plan comes to what is said of it, and falls short by just that much. */
function isStable({ par, coalitions, stable }: ProofFile, scenario: Scenario): boolean {
  if (stable === undefined) return true;
  const start = createGame(scenario);
  if (coalitions?.length !== coalitionsOf(scenario).length) return false;
  if (!comesTo(start, stable.plan, stable.par)) return false;
  const values = [{ numerator: 0, denominator: 1 }, ...coalitions.map((one) => one.par), par];
  const end = unwrap(replay(start, stable.plan));
  const { numerator } = subtractBig(
    shortfallOf(end, stabilityFloors(values)),
    toBig(stable.shortfall),
  );
  return numerator === 0n;
}

/**
 * Plays the plans of a proof. That nothing exceeds them, only a solver can tell.
 *
 * @param plans those of the scenario's own budget alone, which a page shows, or with them those of
 * other budgets and of coalitions
 */
export function checkProof(
  proof: ProofFile,
  scenario: Scenario,
  plans: 'own' | 'all' = 'all',
): Result<ProofFile, ProofFault> {
  if (proof.numbers !== numbersHash(scenario)) return err({ code: 'stale' });
  if (!comesTo(createGame(scenario), proof.plan, proof.par))
    return err({ code: 'wrong', budget: undefined });
  const wrong =
    plans === 'all'
      ? proof.frontier.find(
          ({ budget, par, plan }) => !comesTo(createGame(withBudget(scenario, budget)), plan, par),
        )
      : undefined;
  if (wrong) return err({ code: 'wrong', budget: wrong.budget });
  const members = coalitionsOf(scenario).find((each, index) => {
    const known = proof.coalitions?.[index];
    if (known === undefined) return false;
    const isWorth = (): boolean =>
      comesTo(createCoalitionGame(scenario, each), known.plan, known.par);
    return !isPurseOf(scenario, each, known.purse) || (plans === 'all' && !isWorth());
  });
  if (members !== undefined) return err({ code: 'wrong-coalition', members });
  return isStable(proof, scenario) ? ok(proof) : err({ code: 'wrong-stable' });
}
