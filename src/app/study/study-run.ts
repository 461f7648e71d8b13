import type { Signal } from '@preact/signals-core';
import { lateFaultOf } from '../../base/not-arrived';
import { drawName } from '../../scenario/draw';
import { refinedBudgets } from '../../scenario/other-budgets';
import type { Finding } from '../../analysis/question';
import type { LevelProof, Solver, SolverJob } from '../ports';
import { boardWithout } from '../../rules/board-without';
import type { GameRecord } from '../../rules/game-record';
import type { KeptRecord } from '../game/game-session';
import type { EarlyPar } from './early-par';
import { comesLast, isTie, type Pause, type Study, type StudyControls, type Task } from './study';
import {
  beginStudy,
  bestKnown,
  costliestYear,
  knownAlready,
  nextTask,
  openYear,
  questionOf,
  standingOf,
  writeDown,
  writeDownSoFar,
} from './study-tasks';

/** How long a search goes on before it pauses without a proof; twice as long each time after that. */
export const PATIENCE_SECONDS = 60;

/** The study of one finished game, from its first question until it is closed. */
export interface StudyRun extends StudyControls {
  /** Ends whatever is searched; nothing is written down after that. */
  close(): void;
}

/** A game on the board that its plan is measured against. */
const measured = ({ assigned, ...record }: KeptRecord): GameRecord =>
  assigned
    ? { ...record, scenario: boardWithout(record.scenario, assigned.terms.leftOut) }
    : record;

/**
 * Begins to study a game: searches what is to be searched, one task after another.
 *
 * @param played the game, measured against the board without what its assignment leaves out
 * @param proof what is shipped with the scenario
 * @param early where par may be known, or searched, before a study begins
 * @param study where what is known is written down
 */
export function runStudy(
  played: KeptRecord,
  proof: LevelProof | undefined,
  { solver, early }: { readonly solver: Solver; readonly early: EarlyPar },
  study: Signal<Study | undefined>,
): StudyRun {
  const game = measured(played);
  // A board without an edition draws by its numbers, and those are others.
  const hasNoHindsight = drawName(game.scenario) !== drawName(played.scenario);
  // What is shipped is of the whole board.
  const shipped = game.scenario === played.scenario ? proof : undefined;
  let known = beginStudy(game, shipped, hasNoHindsight);
  let isClosed = false;
  let asking: SolverJob | undefined;
  /** How long the search under way may take, and when by its own clock it pauses; in seconds. */
  let patience = PATIENCE_SECONDS;
  let pausesAt: number | undefined;

  const write = (next: Study): void => {
    if (!isClosed) study.value = known = next;
  };
  const change = (changes: Partial<Study>): void => write({ ...known, ...changes });

  const work = async (): Promise<void> => {
    while (!isClosed && !known.pause && !known.fault) {
      const year = costliestYear(known);
      const task = nextTask(known);
      if (year !== undefined && (task === undefined || comesLast(task))) open(year);
      else if (task === undefined) return change({ busy: undefined });
      else await carryOut(task);
    }
  };

  const carryOut = async (task: Task): Promise<void> => {
    const ended = task.kind === 'par' ? early.known(game.scenario) : undefined;
    const already = ended ? standingOf(ended) : knownAlready(game, known, task);
    if (already) return write(writeDown(known, task, already));
    change({ busy: { task, finding: undefined, isLong: false } });
    patience = PATIENCE_SECONDS;
    pausesAt = undefined;
    const onProgress = (finding: Finding): void => {
      if (isClosed || known.busy?.task !== task) return;
      const after = { ...known, busy: { ...known.busy, finding } };
      write(after.busy.isLong ? writeDownSoFar(after) : after);
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
      if (standing) write(writeDown(known, task, standing));
      change({ busy: undefined });
    } catch (error) {
      console.error(error);
      change({ busy: undefined, fault: lateFaultOf(error) });
    }
  };

  const pause = (by: Pause): void => {
    const busy = known.busy && { ...known.busy, isLong: true };
    write(writeDownSoFar({ ...known, busy, pause: by }));
    if (busy) asking?.pause();
  };

  const open = (year: number): void => {
    if (known.decisions[year] !== undefined) return;
    const opened = openYear(game, known, year);
    change({ decisions: known.decisions.map((list, i) => (i === year ? opened : list)) });
  };

  /** Goes on where nothing is searched at the moment, with a paused search where it was. */
  const goOn = (): void => {
    const { busy, pause: by } = known;
    change({ pause: undefined, fault: undefined });
    if (busy === undefined) return void work();
    if (by === undefined) return;
    if (by === 'time') patience *= 2;
    pausesAt = undefined;
    asking?.hurry();
  };

  write(known);
  void work();

  return {
    close() {
      isClosed = true;
      asking?.stop();
    },
    lookInto(year) {
      open(year);
      goOn();
    },
    refine() {
      const budgets = refinedBudgets(known.frontier.map(({ budget }) => budget));
      const pars = new Map(known.frontier.map(({ budget, par }) => [budget, par]));
      change({ frontier: budgets.map((budget) => ({ budget, par: pars.get(budget) })) });
      goOn();
    },
    stop: () => pause('player'),
    goOn,
  };
}
