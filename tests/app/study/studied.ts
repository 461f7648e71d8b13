import type { Solver } from '../../../src/app/ports';
import type { Study } from '../../../src/app/study/study';
import { createStudyController } from '../../../src/app/study/study-controller';
import type { GameRecord } from '../../../src/rules/game-record';
import { noEarlyPar, noProofs } from './in-process-solver';

/** A study gone on with until nothing is left to be searched. */
export async function studied(game: GameRecord, solver: Solver): Promise<Study> {
  const desk = createStudyController(solver, noProofs, noEarlyPar);
  desk.open(game);
  const settled = async (): Promise<Study> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const study = desk.study.value;
      if (study?.fault) throw new Error(study.fault);
      if (study && study.busy === undefined && study.frontier.every(({ par }) => par)) return study;
    }
  };
  await settled();
  game.scenario.years.forEach((_, year) => desk.lookInto(year));
  for (;;) {
    const study = await settled();
    if (study.decisions.every((list) => list?.every(({ after }) => after))) return study;
  }
}
