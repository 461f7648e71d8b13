import type { ClassModel } from '../app/class/class-model';
import { createClassStore } from '../app/class/class-store';
import { createClassStudy } from '../app/class/class-study';
import type { Stores } from '../app/stores/create-stores';
import { classFiles } from '../platform/class-files';
import { shippedProofs } from '../platform/proofs';
import { createScanner } from '../platform/scanner';
import { createSolver } from '../platform/solver';
import type { Scenario } from '../scenario/scenario';
import { createClassReader } from './class-reader';

/** More searches than this side by side wait for memory. */
const MOST_SOLVERS = 4;

/** The class board's own stores, made when the board is first opened. */
export function openClass(
  { storage }: Pick<Stores, 'storage'>,
  levels: readonly Scenario[],
): ClassModel {
  const count = Math.max(1, Math.min(MOST_SOLVERS, navigator.hardwareConcurrency || 1));
  const solvers = Array.from({ length: count }, createSolver);
  return {
    store: createClassStore(storage, createClassReader(levels), levels),
    study: createClassStudy(solvers, shippedProofs),
    scanner: createScanner(),
    files: classFiles,
    handouts: async () => (await import('./handouts')).handouts,
  };
}
