import { type ReadonlySignal, signal } from '@preact/signals-core';
import { lateFaultOf } from '../../base/not-arrived';
import { refinedBudgets } from '../../scenario/budget';
import type { Finding } from '../../analysis/question';
import type { SolverJob, Proofs, Solver } from '../ports';
import type { GameRecord } from '../../rules/game-record';
import type { EarlyPar } from './early-par';
import { isTie, type Pause, type Study, type StudyControls, type Task } from './study';
import type * as studyTasks from './study-tasks';

/** What a study is made of, once it is fetched: no page needs it before a game has ended. */
type StudyTasks = typeof studyTasks;

/** How long a search goes on before it pauses without a proof; twice as long each time after that. */
export const PATIENCE_SECONDS = 60;

/** All that is known where that did not arrive. */
const NOTHING_KNOWN: Study = {
  budget: 0,
  standings: [],
  rungs: [],
  hindsight: undefined,
  decisions: [],
  frontier: [],
  busy: undefined,
  pause: undefined,
  fault: undefined,
};

/** Where finished games are studied, one at a time. */
export interface StudyController extends StudyControls {
  readonly study: ReadonlySignal<Study | undefined>;
  /** Begins to study a game; the same game again goes on with what is known of it. */
  open(game: GameRecord): void;
  /** Ends whatever is searched. */
  close(): void;
}

/** @param early where par may be known, or searched, before a study begins */
export function createStudyController(
  solver: Solver,
  proofs: Proofs,
  early: EarlyPar,
): StudyController {
  const study = signal<Study | undefined>(undefined);
  let onDesk: GameRecord | undefined;
  let tasks: StudyTasks | undefined;
  let asking: SolverJob | undefined;
  /** How long the search under way may take, and when by its own clock it pauses; in seconds. */
  let patience = PATIENCE_SECONDS;
  let pausesAt: number | undefined;

  const change = (changes: Partial<Study>): void => {
    if (study.value) study.value = { ...study.value, ...changes };
  };

  /** Searches what is to be searched, one task after another, while a game lies on the desk. */
  const work = async (game: GameRecord): Promise<void> => {
    for (;;) {
      const known = study.value;
      if (onDesk !== game || tasks === undefined) return;
      if (known === undefined || known.pause || known.fault) return;
      const year = tasks.costliestYear(known);
      const task = tasks.nextTask(known);
      if (year !== undefined && (task === undefined || task.kind === 'budget')) {
        lookInto(year);
        continue;
      }
      if (task === undefined) return change({ busy: undefined });
      await carryOut(tasks, game, known, task);
    }
  };

  const carryOut = async (
    { bestKnown, knownAlready, questionOf, writeDown, writeDownSoFar, standingOf }: StudyTasks,
    game: GameRecord,
    known: Study,
    task: Task,
  ): Promise<void> => {
    const ended = task.kind === 'par' ? early.known(game.scenario) : undefined;
    const already = ended ? standingOf(ended) : knownAlready(game, known, task);
    if (already) {
      study.value = writeDown(known, task, already);
      return;
    }
    change({ busy: { task, finding: undefined, isLong: false } });
    patience = PATIENCE_SECONDS;
    pausesAt = undefined;
    const onProgress = (finding: Finding): void => {
      const before = study.value;
      if (onDesk !== game || before?.busy?.task !== task) return;
      const after = { ...before, busy: { ...before.busy, finding } };
      study.value = after.busy.isLong ? writeDownSoFar(after) : after;
      pausesAt ??= finding.seconds + patience;
      if (finding.seconds < pausesAt || after.pause !== undefined) return;
      // The best plan of a tie that was found is shown, whether or not it is proved to break it.
      if (isTie(task)) asking?.stop();
      else pause('time');
    };
    try {
      const begun =
        task.kind === 'par'
          ? early.takeOver(game.scenario, bestKnown(game, known), onProgress)
          : undefined;
      asking = begun ?? solver.ask(questionOf(game, known, task), onProgress);
      const standing = standingOf(await asking.answer);
      if (onDesk !== game || study.value === undefined) return;
      if (standing) study.value = writeDown(study.value, task, standing);
      change({ busy: undefined });
    } catch (error) {
      console.error(error);
      if (onDesk === game) change({ busy: undefined, fault: lateFaultOf(error) });
    }
  };

  const pause = (by: Pause): void => {
    const before = study.value;
    if (before === undefined || tasks === undefined) return;
    const busy = before.busy && { ...before.busy, isLong: true };
    study.value = tasks.writeDownSoFar({ ...before, busy, pause: by });
    if (busy) asking?.pause();
  };

  const lookInto = (year: number): void => {
    if (onDesk === undefined || study.value === undefined || tasks === undefined) return;
    if (study.value.decisions[year] !== undefined) return;
    const opened = tasks.openYear(onDesk, study.value, year);
    change({ decisions: study.value.decisions.map((list, i) => (i === year ? opened : list)) });
  };

  const begin = async (game: GameRecord): Promise<void> => {
    try {
      const [proof, arrived] = await Promise.all([
        proofs.read(game.scenario),
        import('./study-tasks'),
      ]);
      if (onDesk !== game) return;
      tasks = arrived;
      study.value = arrived.beginStudy(game, proof);
      void work(game);
    } catch (error) {
      console.error(error);
      if (onDesk === game) study.value = { ...NOTHING_KNOWN, fault: lateFaultOf(error) };
    }
  };

  /** Goes on where nothing is searched at the moment, with a paused search where it was. */
  const goOn = (): void => {
    if (onDesk === undefined || study.value === undefined) return;
    if (study.value.standings.length === 0) return void begin(onDesk);
    const { busy, pause: by } = study.value;
    change({ pause: undefined, fault: undefined });
    if (busy === undefined) return void work(onDesk);
    if (by === undefined) return;
    if (by === 'time') patience *= 2;
    pausesAt = undefined;
    asking?.hurry();
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
    stop: () => pause('player'),
    goOn,
  };
}
