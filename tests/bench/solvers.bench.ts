import { setImmediate } from 'node:timers/promises';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { OTHER_SOLVERS } from '../../src/cli/solvers/other-solvers';
import { createGame } from '../../src/rules/game';
import { parseScenario } from '../../src/scenario/check';
import type { Scenario } from '../../src/scenario/scenario';
import { Formulation } from '../../src/solver/formulation';
import { exportLp } from '../../src/solver/model/lp-format';
import { toObjective } from '../../src/solver/model/objective';
import { findPar } from '../../src/solver/par';
import { TECHNIQUES } from '../../src/solver/techniques';
import { largestBoards } from './boards/largest-boards';
import { geometricMean, median } from './ratio';
import { HIGHS_TREE, NOTHING, timeElsewhere, type Timing } from './solvers/metered';

/** Boards of the largest kinds beside the flagship. */
const BOARDS = Number(process.env['BOARDS'] ?? 40);

/** A proof that takes longer counts as if it took so many seconds of the processor. */
const FULL_LIMIT = 600;
const LIMIT = Number(process.env['LIMIT'] ?? FULL_LIMIT);

/** What starting a process takes is left out, but something always remains. */
const LEAST = 0.01;

/** How many of the list are left out, so that runs can share it. */
const FROM = Number(process.env['FROM'] ?? 0);

/** Whether each solver has the whole limit: else it is ended once those before it were as fast. */
const IS_WHOLE = process.env['WHOLE'] !== undefined;

const OTHERS = [OTHER_SOLVERS.cbc, OTHER_SOLVERS.glpk, HIGHS_TREE];

const highs = await loadHighs();

/** Proves par by our tree on this thread, from the scenario in memory. */
function timeOurs(scenario: Scenario): Timing & { readonly nodes: number } {
  const game = createGame(scenario);
  const [since, before] = [performance.now(), process.cpuUsage()];
  const processor = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const { isProved, incumbent, nodes } = findPar(highs, game, {
    onProgress: () => (processor() > LIMIT ? 'stop' : 'go on'),
  });
  const taken = { processor: processor(), clock: (performance.now() - since) / 1000, nodes };
  const { scale } = new Formulation({ game }, TECHNIQUES);
  const optimum = isProved && incumbent ? toObjective(scale, incumbent.value) : NaN;
  return { ...taken, optimum };
}

/** Seconds that count: less those of a start, and all there are where nothing was proved. */
const counted = ({ processor, optimum }: Timing, start = 0): number =>
  Number.isNaN(optimum) ? LIMIT : Math.max(LEAST, processor - start);

const shown = (timing: Timing, seconds: number): string =>
  Number.isNaN(timing.optimum)
    ? `not in ${timing.processor.toFixed(0)} s`
    : `${seconds.toFixed(2)} s (clock ${timing.clock.toFixed(1)})`;

const HOURS_24 = 24 * 60 * 60_000;

test(
  'our tree beside CBC, GLPK and HiGHS on the exported model',
  { timeout: HOURS_24 },
  async () => {
    const starts = OTHERS.map((solver) =>
      median(Array.from({ length: 5 }, () => timeElsewhere(solver, NOTHING, LIMIT).processor)),
    );
    OTHERS.forEach(({ name }, other) =>
      console.log(
        `${name}: a process takes ${at(starts, other).toFixed(2)} s to start, left out below`,
      ),
    );
    const flagship = unwrap(parseScenario(benelux));
    const scenarios = [flagship, ...largestBoards(BOARDS)].slice(FROM);
    // The first proof in a process waits until V8 has compiled the solver: shown, and not counted.
    const first = timeOurs(at(scenarios, 0)).processor;
    console.log(`ours: the first proof in a process, not counted, ${first.toFixed(2)} s`);

    const rows: { readonly ours: number; readonly theirs: readonly number[] }[] = [];
    for (const scenario of scenarios) {
      const own = timeOurs(scenario);
      const lp = exportLp(highs, createGame(scenario));
      let best = LIMIT;
      const others = OTHERS.map((solver, other) => {
        const start = at(starts, other);
        // The limit is kept in whole seconds.
        const timing = timeElsewhere(solver, lp, IS_WHOLE ? LIMIT : Math.ceil(best + start));
        best = Math.min(best, counted(timing, start));
        return timing;
      });
      for (const { optimum } of others)
        if (!Number.isNaN(optimum)) expect(optimum, scenario.id).toBe(own.optimum);
      const ours = counted(own);
      const theirs = others.map((timing, other) => counted(timing, at(starts, other)));
      rows.push({ ours, theirs });
      console.log(
        [
          `${scenario.id}: ours ${shown(own, ours)}, ${own.nodes} nodes`,
          ...others.map((timing, i) => `${at(OTHERS, i).name} ${shown(timing, at(theirs, i))}`),
          `ours to the best ${(ours / Math.min(...theirs)).toFixed(2)}`,
        ].join('; '),
      );
      // Lets what was printed go out.
      await setImmediate();
    }

    const proved = (seconds: readonly number[]): string =>
      `geometric mean ${geometricMean(seconds).toFixed(2)} s, ` +
      `${seconds.filter((one) => one < LIMIT).length} of ${seconds.length} proved`;
    console.log(`ours: ${proved(rows.map(({ ours }) => ours))}`);
    if (IS_WHOLE)
      OTHERS.forEach(({ name }, other) =>
        console.log(`${name}: ${proved(rows.map(({ theirs }) => at(theirs, other)))}`),
      );
    const ratios = rows.map(({ ours, theirs }) => ours / Math.min(...theirs));
    console.log(
      `ours to the best of the three on each board: geometric mean ${geometricMean(ratios).toFixed(3)}, ` +
        `worst ${Math.max(...ratios).toFixed(2)}`,
    );
    if (LIMIT < FULL_LIMIT)
      console.log(
        `The limit is ${LIMIT} s and not ${FULL_LIMIT} s: where it was reached, times are lower bounds.`,
      );
  },
);
