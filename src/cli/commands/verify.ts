import { type ProverName, PROVERS, type StatedOptimum } from '../../analysis/benchmark';
import { isEqual } from '../../base/fraction';
import { err, ok, type Result } from '../../base/result';
import { playInstance, pointsText } from '../benchmark/instances';
import { type ParProver, proverOf, type Solvers } from '../benchmark/provers';
import {
  inOneLine,
  readArguments,
  readBenchmark,
  readChoice,
  readSeconds,
  type Sources,
} from '../input';
import { say } from '../say';
import { usageOf } from '../usage';

/** What the command needs of the world besides its sources. */
export interface VerifyOutlets extends Solvers {
  /** Prints a line as soon as it is known. */
  readonly print: (line: string) => void;
  /** Tells which instance is being worked on. */
  readonly tell: (line: string) => void;
}

interface VerifyRequest {
  readonly instances: readonly StatedOptimum[];
  readonly solver: ProverName;
  readonly prove: ParProver;
}

/** The instances whose ids are given, or all there are. */
function choose(
  instances: readonly StatedOptimum[],
  ids: readonly string[],
): Result<readonly StatedOptimum[], string> {
  const unknown = ids.find((id) => !instances.some((instance) => instance.id === id));
  if (unknown !== undefined) return err(say.noSuchInstance({ id: unknown }));
  return ok(ids.length === 0 ? instances : instances.filter(({ id }) => ids.includes(id)));
}

function readRequest(
  args: readonly string[],
  sources: Sources,
  solvers: Solvers,
): Result<VerifyRequest, string> {
  const request = readArguments(args, ['solver', 'only', 'time-limit']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const only = options.get('only');
  if (only === undefined && places.length > 0) return err(usageOf('verify'));
  const solver = readChoice('--solver', options.get('solver'), PROVERS, 'own');
  if (!solver.ok) return solver;
  const seconds = readSeconds(options.get('time-limit'));
  if (!seconds.ok) return seconds;
  const prove = proverOf(solver.value, solvers, seconds.value);
  if (!prove) return err(say.notInstalled({ solver: solver.value }));
  const stated = readBenchmark(sources);
  if (!stated.ok) return stated;
  const instances = choose(stated.value, only === undefined ? [] : [only, ...places]);
  return instances.ok ? ok({ instances: instances.value, solver: solver.value, prove }) : instances;
}

/** The line on an instance that holds, or the one on what doesn't. */
function verifyInstance(
  stated: StatedOptimum,
  sources: Sources,
  { solver, prove }: VerifyRequest,
): Result<string, string> {
  const { id, optimum } = stated;
  const played = playInstance(stated, sources);
  if (!played.ok) return played;
  const { start, plan } = played.value;
  const proved = prove(start, plan);
  if (!proved) return err(say.inPlace({ place: id, what: say.notProvedInTime }));
  const points = pointsText(optimum);
  if (isEqual(proved, optimum)) return ok(say.verified({ id, points, solver }));
  const numbers = { proved: pointsText(proved), optimum: points };
  return err(say.inPlace({ place: id, what: say.otherOptimum(numbers) }));
}

/**
 * Verifies the benchmark, a line for each instance and one in the end (docs/benchmark.md).
 *
 * @returns The exit code: 1 where one failed. Or one line on what is wrong with the arguments.
 */
export function verify(
  args: readonly string[],
  sources: Sources,
  outlets: VerifyOutlets,
): Result<0 | 1, string> {
  const request = readRequest(args, sources, outlets);
  if (!request.ok) return err(inOneLine(request.error));
  const { instances } = request.value;
  let failed = 0;
  for (const stated of instances) {
    outlets.tell(say.working({ id: stated.id }));
    const verified = verifyInstance(stated, sources, request.value);
    if (!verified.ok) failed++;
    outlets.print(verified.ok ? verified.value : inOneLine(say.failed({ what: verified.error })));
  }
  outlets.print(say.verifiedLine({ verified: instances.length - failed, failed }));
  return ok(failed > 0 ? 1 : 0);
}
