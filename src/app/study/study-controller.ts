import { type ReadonlySignal, signal } from '@preact/signals-core';
import { lateFaultOf } from '../../base/not-arrived';
import type { KeptRecord } from '../game/game-session';
import type { Proofs, Solver } from '../ports';
import type { EarlyPar } from './early-par';
import type { Study, StudyControls } from './study';
import type { StudyRun } from './study-run';

/** All that is known where what studies a game did not arrive. */
const NOTHING_KNOWN: Study = {
  budget: 0,
  standings: [],
  rungs: [],
  hindsight: undefined,
  decisions: [],
  frontier: [],
  coalitions: [],
  shortfall: undefined,
  stable: undefined,
  busy: undefined,
  pause: undefined,
  fault: undefined,
};

/** Where finished games are studied, one at a time. */
export interface StudyController extends StudyControls {
  readonly study: ReadonlySignal<Study | undefined>;
  /** Begins to study a game; the same game again goes on with what is known of it. */
  open(game: KeptRecord): void;
  /** Ends whatever is searched. */
  close(): void;
}

/**
 * What studies a game is fetched with the first game: no page needs it before one has ended.
 *
 * @param early where par may be known, or searched, before a study begins
 */
export function createStudyController(
  solver: Solver,
  proofs: Proofs,
  early: EarlyPar,
): StudyController {
  const study = signal<Study | undefined>(undefined);
  let onDesk: KeptRecord | undefined;
  let run: StudyRun | undefined;

  const begin = async (game: KeptRecord): Promise<void> => {
    try {
      const [proof, { runStudy }] = await Promise.all([
        proofs.read(game.scenario),
        import('./study-run'),
      ]);
      if (onDesk === game) run ??= runStudy(game, proof, { solver, early }, study);
    } catch (error) {
      console.error(error);
      if (onDesk === game) study.value = { ...NOTHING_KNOWN, fault: lateFaultOf(error) };
    }
  };

  return {
    study,
    open(game) {
      if (onDesk?.actions === game.actions && onDesk.seed === game.seed) return;
      this.close();
      onDesk = game;
      void begin(game);
    },
    close() {
      run?.close();
      run = undefined;
      onDesk = undefined;
      study.value = undefined;
    },
    lookInto: (year) => run?.lookInto(year),
    refine: () => run?.refine(),
    stop: () => run?.stop(),
    goOn() {
      if (run) run.goOn();
      else if (onDesk && study.value?.fault) void begin(onDesk);
    },
  };
}
