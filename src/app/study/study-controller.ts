import { type ReadonlySignal, signal } from '@preact/signals-core';
import { lateFaultOf } from '../../base/not-arrived';
import { refinedBudgets } from '../../scenario/budget';
import type { SolverJob, Proofs, Solver } from '../ports';
import type { GameRecord } from '../../rules/game-record';
import type { Finding } from '../../analysis/question';
import type { Study, StudyControls, Task } from './study';
import {
  beginStudy,
  costliestYear,
  knownAlready,
  nextTask,
  openYear,
  questionOf,
  standingOf,
  writeDown,
} from './study-tasks';

/** Where finished games are studied, one at a time. */
export interface StudyController extends StudyControls {
  readonly study: ReadonlySignal<Study | undefined>;
  /** Begins to study a game; the same game again goes on with what is known of it. */
  open(game: GameRecord): void;
  /** Ends whatever is searched. */
  close(): void;
}

export function createStudyController(solver: Solver, proofs: Proofs): StudyController {
  const study = signal<Study | undefined>(undefined);
  let onDesk: GameRecord | undefined;
  let asking: SolverJob | undefined;

  const change = (changes: Partial<Study>): void => {
    if (study.value) study.value = { ...study.value, ...changes };
  };

  /** Searches what is to be searched, one task after another, while a game lies on the desk. */
  const work = async (game: GameRecord): Promise<void> => {
    for (;;) {
      const known = study.value;
      if (onDesk !== game || known === undefined || known.isStopped || known.fault) return;
      const year = costliestYear(known);
      const task = nextTask(known);
      if (year !== undefined && (task === undefined || task.kind === 'budget')) {
        lookInto(year);
        continue;
      }
      if (task === undefined) return change({ busy: undefined });
      await carryOut(game, known, task);
    }
  };

  const carryOut = async (game: GameRecord, known: Study, task: Task): Promise<void> => {
    const already = knownAlready(game, known, task);
    if (already) {
      study.value = writeDown(known, task, already);
      return;
    }
    change({ busy: { task, finding: undefined } });
    try {
      asking = solver.ask(questionOf(game, known, task), (finding) => {
        if (onDesk === game && study.value?.busy?.task === task)
          change({ busy: { task, finding } });
      });
      take(game, task, await asking.answer);
    } catch (error) {
      console.error(error);
      if (onDesk === game) change({ busy: undefined, fault: lateFaultOf(error) });
    }
  };

  const take = (game: GameRecord, task: Task, finding: Finding): void => {
    if (onDesk !== game || study.value === undefined) return;
    const standing = standingOf(finding);
    if (standing) study.value = writeDown(study.value, task, standing);
    change({ busy: undefined });
  };

  const lookInto = (year: number): void => {
    if (onDesk === undefined || study.value === undefined) return;
    if (study.value.decisions[year] !== undefined) return;
    const opened = openYear(onDesk, study.value, year);
    change({ decisions: study.value.decisions.map((list, i) => (i === year ? opened : list)) });
  };

  /** Goes on where nothing is searched at the moment. */
  const goOn = (): void => {
    if (onDesk === undefined || study.value === undefined) return;
    const isIdle = study.value.busy === undefined;
    change({ isStopped: false, fault: undefined });
    if (isIdle) void work(onDesk);
  };

  return {
    study,
    open(game) {
      if (onDesk?.actions === game.actions && onDesk.seed === game.seed) return;
      this.close();
      onDesk = game;
      void proofs.read(game.scenario).then((proof) => {
        if (onDesk !== game) return;
        study.value = beginStudy(game, proof);
        void work(game);
      });
    },
    close() {
      onDesk = undefined;
      study.value = undefined;
      asking?.stop();
    },
    lookInto(year) {
      lookInto(year);
      goOn();
    },
    refine() {
      const known = study.value;
      if (known === undefined) return;
      const budgets = refinedBudgets(known.frontier.map(({ budget }) => budget));
      const pars = new Map(known.frontier.map(({ budget, par }) => [budget, par]));
      change({ frontier: budgets.map((budget) => ({ budget, par: pars.get(budget) })) });
      goOn();
    },
    stop() {
      change({ isStopped: true });
      asking?.stop();
    },
    goOn,
  };
}
