import * as v from 'valibot';
import type { Fraction } from '../base/fraction';
import type { Result } from '../base/result';
import type { Action } from '../rules/action';
import type { Issue } from '../scenario/issue';
import { id, list, readShape, version } from '../scenario/shape';
import { points, wholePlan } from './proof';

/** The version of the benchmark file that this code reads and writes. */
export const BENCHMARK_FORMAT = 1;

/** Who can prove an optimum: the project's own tree, or another solver of the exported model. */
export const PROVERS = ['own', 'cbc', 'glpk'] as const;
export type ProverName = (typeof PROVERS)[number];

/** An optimum that is stated (docs/benchmark.md, “The file”). */
export interface StatedOptimum {
  /** Of a level, or of a generated scenario. */
  readonly id: string;
  /** In points. */
  readonly optimum: Fraction;
  readonly provedBy: readonly ProverName[];
  /** A plan that comes to it; that of a level is in its proof. */
  readonly plan?: readonly Action[] | undefined;
}

export interface BenchmarkFile {
  readonly format: typeof BENCHMARK_FORMAT;
  readonly instances: readonly StatedOptimum[];
}

/** More instances than this are no benchmark. */
const MOST_INSTANCES = 10_000;

const BenchmarkSchema = v.strictObject({
  format: version(BENCHMARK_FORMAT),
  instances: list(
    v.strictObject({
      id,
      optimum: points,
      provedBy: list(v.picklist(PROVERS), 1, PROVERS.length),
      plan: v.optional(wholePlan),
    }),
    0,
    MOST_INSTANCES,
  ),
});

/** Reads the shape of a benchmark file. */
export const parseBenchmark = (input: unknown): Result<BenchmarkFile, Issue[]> =>
  readShape(BenchmarkSchema, input);

/** A benchmark file as text, an instance a line. */
export const printBenchmark = (instances: readonly StatedOptimum[]): string =>
  `{"format":${BENCHMARK_FORMAT},"instances":[\n` +
  `${instances.map((instance) => JSON.stringify(instance)).join(',\n')}\n]}\n`;
