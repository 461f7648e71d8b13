import { type Fraction, toNumber } from '../../base/fraction';
import type { Highs } from 'highs';
import { ok, type Result } from '../../base/result';
import { coalitionPurse, coalitionsOf, createCoalitionGame } from '../../rules/coalition';
import type { Game } from '../../rules/game';
import { checkProof, parseProof, PROOF_FORMAT, type ProofFile } from '../../analysis/proof';
import { frontierBudgets } from '../../scenario/other-budgets';
import { numbersHash } from '../../scenario/draw';
import { readJson } from '../../scenario/json';
import { findStablePlan } from '../../solver/coalitions';
import { findFrontier } from '../../solver/frontier';
import { findPar } from '../../solver/par';
import type { Finding } from '../../analysis/question';
import { say } from '../say';
import { readArguments, readLevel, refuse, type Sources } from '../input';

export interface ProveOutlets {
  readonly highs: Highs;
  /** Writes the proof of a level; answers whether it could. */
  readonly write: (level: string, text: string) => boolean;
  readonly tell: (line: string) => void;
}

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** Par and a plan that comes to it, of a search without limits. Throws if it is not proved. */
export const provedOf = ({ incumbent, isProved }: Finding) => {
  if (!incumbent || !isProved) throw new Error('a search without limits proved nothing');
  return { par: incumbent.value, plan: [...incumbent.plan] };
};

/** Proves a level's par and frontier, however long it takes. */
export function proveLevel(highs: Highs, game: Game): ProofFile {
  const { scenario } = game.setup;
  const own = provedOf(findPar(highs, game));
  const frontier = findFrontier(highs, scenario, frontierBudgets(scenario));
  const coalitions = coalitionsOf(scenario).map((members) => ({
    purse: coalitionPurse(scenario, members),
    ...provedOf(findPar(highs, createCoalitionGame(scenario, members))),
  }));
  return {
    format: PROOF_FORMAT,
    numbers: numbersHash(scenario),
    ...own,
    frontier: frontier.map((point) => ({ budget: point.budget, ...provedOf(point) })),
    coalitions,
    ...(coalitions.length > 0 && { stable: provedStable(highs, game, own, coalitions) }),
  };
}

/** The best plan under which nobody would leave, or that falls least short of it. */
function provedStable(
  highs: Highs,
  { setup: { scenario } }: Game,
  own: ReturnType<typeof provedOf>,
  coalitions: NonNullable<ProofFile['coalitions']>,
): NonNullable<ProofFile['stable']> {
  const values = [NOTHING, ...coalitions.map(({ par }) => par), own.par];
  const found = findStablePlan(highs, scenario, values, own.plan);
  if (found.shortfall === undefined) throw new Error('a search without limits proved nothing');
  return { shortfall: found.shortfall, ...provedOf(found) };
}

/** The proof kept of a level, if it is one of its numbers and its plans come to what it says. */
export function keptProof(game: Game, sources: Sources): ProofFile | undefined {
  const text = sources.proof(game.setup.scenario.id);
  const json = text.ok ? readJson(text.value) : text;
  const proof = json.ok ? parseProof(json.value) : json;
  const checked = proof.ok ? checkProof(proof.value, game.setup.scenario) : proof;
  const coalitions = coalitionsOf(game.setup.scenario).length;
  const isWhole = (proof: ProofFile): boolean =>
    (proof.coalitions ?? []).length === coalitions &&
    (proof.stable !== undefined) === coalitions > 0;
  return checked.ok && isWhole(checked.value) ? checked.value : undefined;
}

/** Writes the proof of each level named, or of each whose numbers have none yet. */
export function prove(
  args: readonly string[],
  sources: Sources,
  { highs, write, tell }: ProveOutlets,
): Result<string, string> {
  const request = readArguments(args, []);
  if (!request.ok) return request;
  const { places } = request.value;
  for (const level of places.length > 0 ? places : sources.levelNames()) {
    const game = readLevel(level, sources);
    if (!game.ok) return game;
    const { id } = game.value.setup.scenario;
    if (places.length === 0 && keptProof(game.value, sources)) continue;
    const proof = proveLevel(highs, game.value);
    if (!write(id, `${JSON.stringify(proof)}\n`)) return refuse(id, say.notWritten);
    tell(
      say.proved({
        level: id,
        par: toNumber(proof.par).toFixed(3),
        budgets: proof.frontier.length,
      }),
    );
  }
  return ok('');
}
