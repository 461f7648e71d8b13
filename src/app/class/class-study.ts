import { type ReadonlySignal, signal } from '@preact/signals-core';
import { itemsOfPlan } from '../../analysis/changes';
import type { ClassResult } from '../../analysis/class/class-result';
import type { KnownPlan, Question } from '../../analysis/question';
import { type LateFault, lateFaultOf } from '../../base/not-arrived';
import type { Scenario } from '../../scenario/scenario';
import type { Proofs, Solver, SolverJob } from '../ports';
import { askOnce, type KnownAnswers } from './asked-once';
import { type Ask, findInPlan, type PlanFindings } from './plan-findings';

/** How long one search of a plan may take before the best found so far is taken, in seconds. */
const PATIENCE_SECONDS = 30;

/** What is known of the plans of a class. */
export interface ClassStudyState {
  /** The best plan of the board, proved; none while it is not known. */
  readonly par: KnownPlan | undefined;
  /** Whether it is being searched, because none is shipped. */
  readonly isSeekingPar: boolean;
  /** By what a plan holds (`planKey`), so that equal plans are searched once. */
  readonly findings: ReadonlyMap<string, PlanFindings>;
  readonly isBusy: boolean;
  readonly fault: LateFault | undefined;
}

/** Searches the costliest decisions and the best single changes of a class's plans. */
export interface ClassStudy {
  readonly state: ReadonlySignal<ClassStudyState>;
  /**
   * Reads what is shipped of a scenario, and searches its best plan where nothing is; forgets what was
   * known of another.
   */
  open(scenario: Scenario): Promise<void>;
  /** Searches what is not known yet of these results, several at a time. */
  begin(results: readonly ClassResult[]): void;
  /** Ends the searches; what was found stays. */
  stop(): void;
}

const NOTHING: ClassStudyState = {
  par: undefined,
  isSeekingPar: false,
  findings: new Map(),
  isBusy: false,
  fault: undefined,
};

/** What tells two plans of a scenario apart, whatever the order in which they were put together. */
export const planKey = ({ record }: ClassResult): string =>
  itemsOfPlan(record.actions)
    .map((item) => JSON.stringify(item))
    .sort()
    .join();

/** @param solvers Solvers that search side by side, each on one worker. */
export function createClassStudy(solvers: readonly Solver[], proofs: Proofs): ClassStudy {
  const state = signal(NOTHING);
  let scenario: Scenario | undefined;
  /** Counts what is begun, so that what was stopped writes nothing more. */
  let turn = 0;
  const jobs = new Set<SolverJob>();
  const answers: KnownAnswers = new Map();
  /** What is shipped of the board is being read. */
  let reading: Promise<void> = Promise.resolve();
  let seeking: Promise<void> | undefined;
  const change = (changes: Partial<ClassStudyState>): void => {
    state.value = { ...state.peek(), ...changes };
  };

  /** Asks one of the solvers; a search that takes longer than it may is ended with the best so far. */
  const askOf =
    (solver: Solver, isWanted: () => boolean): Ask =>
    async (question: Question) => {
      const job = solver.ask(
        question,
        ({ seconds }) => seconds > PATIENCE_SECONDS && job.stop(),
        'quiet',
      );
      jobs.add(job);
      const { incumbent, isProved } = await job.answer.finally(() => jobs.delete(job));
      if (!isWanted()) throw new Error('the search was stopped');
      if (incumbent === undefined) throw new Error('a legal plan has no legal plan near it');
      return { ...incumbent, isProved };
    };

  /** Searches the best plan of the board, however long it takes. */
  const seekPar = async (isWanted: () => boolean): Promise<void> => {
    const [solver] = solvers;
    if (state.peek().par || scenario === undefined || solver === undefined) return;
    change({ isSeekingPar: true });
    const job = solver.ask({ scenario, actions: [] }, () => undefined, 'full');
    jobs.add(job);
    const { incumbent, isProved } = await job.answer.finally(() => jobs.delete(job));
    if (!isWanted()) return;
    const par =
      isProved && incumbent ? { value: incumbent.value, plan: incumbent.plan } : undefined;
    change({ par, isSeekingPar: false });
  };

  const work = async (
    solver: Solver,
    queue: ClassResult[],
    isWanted: () => boolean,
  ): Promise<void> => {
    const ask = askOnce(answers, askOf(solver, isWanted));
    for (let next = queue.shift(); next && isWanted(); next = queue.shift()) {
      const { record, planned } = next;
      const { par } = state.peek();
      if (par === undefined || scenario === undefined) return;
      const found = await findInPlan(scenario, record.actions, planned, par, ask);
      change({ findings: new Map(state.peek().findings).set(planKey(next), found) });
    }
  };

  const search = async (results: readonly ClassResult[], isWanted: () => boolean) => {
    await reading;
    if (isWanted()) await (seeking ??= seekPar(isWanted));
    const known = new Set(state.peek().findings.keys());
    const queue = results.filter((result) => {
      const key = planKey(result);
      const isNew = result.isFinished && !known.has(key);
      known.add(key);
      return isNew;
    });
    await Promise.all(solvers.map((solver) => work(solver, queue, isWanted)));
  };

  const stop = (): void => {
    turn++;
    seeking = undefined;
    jobs.forEach((job) => job.stop());
    jobs.clear();
    // Questions that were stopped have no answer.
    answers.clear();
    const { isBusy, isSeekingPar } = state.peek();
    if (isBusy || isSeekingPar) change({ isBusy: false, isSeekingPar: false });
  };
  /** Says what went wrong with something that is still wanted. */
  const fail = (error: unknown): void => {
    console.error(error);
    stop();
    change({ fault: lateFaultOf(error) });
  };

  return {
    state,
    async open(next) {
      if (scenario === next) return;
      stop();
      scenario = next;
      state.value = NOTHING;
      answers.clear();
      reading = proofs.read(next).then((proof) => {
        if (scenario === next && proof) change({ par: { value: proof.par, plan: proof.plan } });
      });
      const mine = turn;
      const isWanted = (): boolean => turn === mine;
      await reading;
      if (!isWanted() || state.peek().par) return;
      seeking ??= seekPar(isWanted);
      seeking.catch((error: unknown) => isWanted() && fail(error));
    },
    begin(results) {
      // Par that is being searched is waited for.
      if (!state.peek().isSeekingPar) stop();
      const mine = turn;
      const isWanted = (): boolean => turn === mine;
      change({ isBusy: true, fault: undefined });
      search(results, isWanted).then(
        () => isWanted() && change({ isBusy: false }),
        (error: unknown) => isWanted() && fail(error),
      );
    },
    stop,
  };
}
