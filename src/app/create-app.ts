import { effect } from '@preact/signals-core';
import { createDailyController, type DailyController } from './daily/daily-controller';
import { createHints, type Hints } from './game/hint';
import { isInLastYear, phaseOf } from './game/game-session';
import { createGameImporter, type GameImporter } from './import/import-game';
import type { RemoteShareCodec } from './import/import-result';
import type { Clock, LevelLessons, Proofs, ScenarioGenerator, Solver, Thrift } from './ports';
import { createStores, type StorePorts, type Stores } from './stores/create-stores';
import { createLateEarlyPar } from './study/late-early-par';
import { createStudyController, type StudyController } from './study/study-controller';

/** All that the page is made of but for its pictures and words. */
export interface AppModel<L extends string = string> {
  readonly stores: Stores<L>;
  readonly hints: Hints;
  readonly study: StudyController;
  readonly daily: DailyController;
  readonly importer: GameImporter;
}

/** What the outside world gives. */
export interface AppPorts<L extends string = string> extends StorePorts<L> {
  readonly clock: Clock;
  readonly solver: Solver;
  /** Another, for what is searched before it is asked for. */
  readonly quietSolver: Solver;
  readonly thrift: Thrift;
  readonly generator: ScenarioGenerator;
  readonly proofs: Proofs;
  readonly lessons: LevelLessons;
  readonly shareCodec: RemoteShareCodec;
}

/** Makes the stores and whoever follows them. */
export function createApp<L extends string>(parts: AppPorts<L>): AppModel<L> {
  const { clock, solver, quietSolver, thrift, generator, proofs, shareCodec } = parts;
  const stores = createStores(parts);
  const { storage, game, navigation, notices } = stores;

  const hints = createHints(solver, game);
  const early = createLateEarlyPar(async () => {
    const { createEarlyPar } = await import('./study/early-par');
    return createEarlyPar(quietSolver, proofs, thrift);
  });
  const study = createStudyController(solver, proofs, early);
  const daily = createDailyController(storage, clock, generator, (text) =>
    notices.tell({ kind: 'damaged-daily', text }),
  );
  const importer = createGameImporter(stores, shareCodec);

  effect(() => hints.keepTo(game.session.value));

  // Par is searched while the last year is on the table, so that nobody waits for it at the end.
  effect(() => {
    const session = game.session.value;
    early.keepTo(session?.scenario);
    if (session && isInLastYear(session) && !session.locks?.par) early.begin(session.scenario);
  });

  // A finished game on the table is studied; whatever else is there ends that.
  effect(() => {
    const session = game.session.value;
    const isAtTable = navigation.screen.value === 'table';
    const isEnded = session && phaseOf(session) === 'debrief' && !session.locks?.par;
    if (isAtTable && isEnded) study.open(session);
    else study.close();
  });

  effect(() => {
    const ended = game.ended.value;
    if (ended === undefined) return;
    daily.end(ended).catch((error: unknown) => {
      console.error(error);
      notices.tell({ kind: 'no-board' });
    });
  });

  // After the study has been opened or closed: what it holds is then of the game on the table.
  effect(() => {
    const par = study.study.value?.standings[0];
    const session = game.session.value;
    // A task's best plan may be one without what the task leaves out.
    if (par?.isProved && session && !session.assigned) daily.learn(session.scenario, par.value);
  });

  return { stores, hints, study, daily, importer };
}
