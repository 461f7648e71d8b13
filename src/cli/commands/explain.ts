import type { Highs } from 'highs';
import { changesBetween, type DatedItem, itemsOfPlan } from '../../analysis/changes';
import { cornersOf } from '../../analysis/ladder';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { err, ok, type Result } from '../../base/result';
import { compare, type Fraction } from '../../base/fraction';
import { findLadder } from '../../solver/ladder';
import { findPar, type SearchOptions } from '../../solver/par';
import { usageOf } from '../usage';
import {
  printed,
  readArguments,
  readCount,
  readFinished,
  readLevel,
  readSeconds,
  type Sources,
} from '../input';
import { exact } from '../report';
import { say } from '../say';
import { reportBest, teller } from '../solving';

/** What the command needs of the world besides its sources. */
interface Outlets {
  readonly highs: Highs;
  /** Tells how far a solve has come. */
  readonly tell: (line: string) => void;
}

/** The ladder of a plan as JSON (docs/par.md, “From the command line”), or one line on what is wrong with the arguments. */
export const explain = (
  args: readonly string[],
  sources: Sources,
  outlets: Outlets,
): Result<string, string> => printed(ladderReport(args, sources, outlets));

function ladderReport(
  args: readonly string[],
  sources: Sources,
  { highs, tell }: Outlets,
): Result<unknown, string> {
  const request = readArguments(args, ['rungs', 'time-limit']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const [level, plan] = places;
  if (level === undefined || plan === undefined || places.length > 2)
    return err(`${say.argumentCount({ received: places.length })}; ${usageOf('explain')}`);
  const limit = readSeconds(options.get('time-limit'));
  if (!limit.ok) return limit;
  const rungs = readCount('rungs', options);
  if (!rungs.ok) return rungs;
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const finished = readFinished(start.value, plan, sources);
  if (!finished.ok) return finished;

  const { game, actions } = finished.value;
  const { scenario } = game.setup;
  const solving = (): SearchOptions => ({
    ...(limit.value === undefined ? {} : { timeLimitSeconds: limit.value }),
    onProgress: teller(tell),
  });
  const planned = plannedScore(outlook(game));
  const best = findPar(highs, start.value, { ...solving(), start: actions });
  const par = best.incumbent?.value ?? planned;
  const most = rungs.value ?? Infinity;
  const ladder = findLadder(highs, scenario, actions, { par, most }, solving);
  const values = ladder.map(({ incumbent }) => incumbent?.value ?? planned);
  const corners = cornersOf(values);
  const own = itemsOfPlan(actions);
  const dated = ({ year, item }: DatedItem) => ({ year: scenario.firstYear + year, ...item });
  return ok({
    level: scenario.id,
    ...(scenario.edition !== undefined && { edition: scenario.edition }),
    planned: exact(planned),
    par: reportBest(best),
    rungs: ladder.map(({ changes, ...finding }, index) => {
      const isGain = isRise(values, index);
      const { plan: better, ...figures } = reportBest(finding);
      const { added, removed } = changesBetween(own, itemsOfPlan(better ?? actions));
      return {
        changes,
        ...figures,
        corner: corners.includes(index),
        // A rung that brings nothing more has no plan of its own.
        ...(isGain && { added: added.map(dated), removed: removed.map(dated), plan: better }),
      };
    }),
  });
}

/** Whether a rung is better than the one before it. */
function isRise(values: readonly Fraction[], index: number): boolean {
  const [before, own] = [values[index - 1], values[index]];
  return before !== undefined && own !== undefined && compare(own, before) > 0;
}
