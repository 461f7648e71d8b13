import { printBenchmark, type ProverName, type StatedOptimum } from '../../analysis/benchmark';
import { isEqual, reduce } from '../../base/fraction';
import { err, ok, type Result } from '../../base/result';
import { parseId } from '../../generator/parse-id';
import type { Game } from '../../rules/game';
import { findPar } from '../../solver/par';
import { pointsText, startOf } from '../benchmark/instances';
import { proverOf, type Solvers } from '../benchmark/provers';
import { printTable } from '../benchmark/table';
import {
  inOneLine,
  readArguments,
  readBenchmark,
  readSeconds,
  refuse,
  type Sources,
} from '../input';
import { say } from '../say';
import { provedOf } from './prove';

/** What the command needs of the world besides its sources. */
export interface BenchmarkOutlets extends Solvers {
  /** The text of `docs/benchmark.md`. */
  readonly document: () => string;
  /** Writes a file of the documents. */
  readonly write: (file: string, text: string) => void;
  readonly tell: (line: string) => void;
}

const OTHERS = ['cbc', 'glpk'] as const satisfies readonly ProverName[];

/** Proves an instance by our tree, then by every other solver that is installed and done in time. */
function stateOptimum(
  id: string,
  game: Game,
  solvers: Solvers,
  timeLimitSeconds: number | undefined,
): Result<StatedOptimum, string> {
  const { par, plan } = provedOf(findPar(solvers.highs, game));
  const optimum = reduce(par);
  const provedBy: ProverName[] = ['own'];
  for (const name of OTHERS) {
    const proved = proverOf(name, solvers, timeLimitSeconds)?.(game, plan);
    if (!proved) continue;
    const numbers = { proved: pointsText(proved), optimum: pointsText(optimum) };
    if (!isEqual(proved, optimum)) return refuse(`${id}, ${name}`, say.otherOptimum(numbers));
    provedBy.push(name);
  }
  const isGenerated = parseId(id) !== undefined;
  return ok({ id, optimum, provedBy, ...(isGenerated && { plan }) });
}

/** The text with the table of instances in the place of the one that it has. */
const withTable = (document: string, table: string): string =>
  document.replace(/^\| instance .*\n(?:\|.*\n)*/m, () => table);

function makeBenchmark(
  args: readonly string[],
  sources: Sources,
  outlets: BenchmarkOutlets,
): Result<string, string> {
  const request = readArguments(args, ['time-limit']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const seconds = readSeconds(options.get('time-limit'));
  if (!seconds.ok) return seconds;
  const before = readBenchmark(sources);
  if (!before.ok) return before;
  const known = before.value.map(({ id }) => id);
  const proving = places.length > 0 ? places : known;
  const instances: { stated: StatedOptimum; game: Game }[] = [];
  for (const id of new Set([...known, ...places])) {
    const start = startOf(id, sources);
    if (!start.ok) return start;
    const game = start.value;
    const old = before.value.find((instance) => instance.id === id);
    if (old && !proving.includes(id)) instances.push({ stated: old, game });
    else {
      outlets.tell(say.working({ id }));
      const stated = stateOptimum(id, game, outlets, seconds.value);
      if (!stated.ok) return stated;
      instances.push({ stated: stated.value, game });
    }
  }
  outlets.write('benchmark.json', printBenchmark(instances.map(({ stated }) => stated)));
  outlets.write('benchmark.md', withTable(outlets.document(), printTable(instances)));
  return ok('');
}

/** Proves each instance named, or each there is, and writes the benchmark with what was proved. */
export function benchmark(
  args: readonly string[],
  sources: Sources,
  outlets: BenchmarkOutlets,
): Result<string, string> {
  const made = makeBenchmark(args, sources, outlets);
  return made.ok ? made : err(inOneLine(made.error));
}
