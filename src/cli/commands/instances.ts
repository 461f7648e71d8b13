import { posix } from 'node:path';
import type { Highs } from 'highs';
import type { StatedOptimum } from '../../analysis/benchmark';
import { err, ok, type Result } from '../../base/result';
import type { Game } from '../../rules/game';
import { exportLp } from '../../solver/model/lp-format';
import { startOf } from '../benchmark/instances';
import { printTable } from '../benchmark/table';
import { inOneLine, readArguments, readBenchmark, refuse, type Sources } from '../input';
import { say } from '../say';
import { usageOf } from '../usage';

/** What the command needs of the world besides its sources. */
export interface InstancesOutlets {
  readonly highs: Highs;
  /** Writes a file, in a folder that may not be there yet; answers whether it could. */
  readonly write: (path: string, text: string) => boolean;
}

function writeInstances(
  args: readonly string[],
  sources: Sources,
  { highs, write }: InstancesOutlets,
): Result<string, string> {
  const request = readArguments(args, []);
  if (!request.ok) return request;
  const [folder, ...more] = request.value.places;
  if (folder === undefined || more.length > 0) return err(usageOf('instances'));
  const benchmark = readBenchmark(sources);
  if (!benchmark.ok) return benchmark;
  const instances: { stated: StatedOptimum; game: Game }[] = [];
  for (const stated of benchmark.value) {
    const game = startOf(stated.id, sources);
    if (!game.ok) return game;
    const path = posix.join(folder, `${stated.id}.lp`);
    if (!write(path, exportLp(highs, game.value))) return refuse(path, say.notWritten);
    instances.push({ stated, game: game.value });
  }
  const path = posix.join(folder, 'README.md');
  const text = say.instancesReadme({ table: printTable(instances) });
  return write(path, text) ? ok('') : refuse(path, say.notWritten);
}

/** Writes the model of each instance, and a README that says what they are, into a folder. */
export function instances(
  args: readonly string[],
  sources: Sources,
  outlets: InstancesOutlets,
): Result<string, string> {
  const written = writeInstances(args, sources, outlets);
  return written.ok ? written : err(inOneLine(written.error));
}
