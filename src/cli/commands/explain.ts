import { changesBetween, type DatedItem, itemsOfPlan } from '../../analysis/changes';
import { explain as explainPlans } from '../../analysis/explain/explain';
import { shownRungs } from '../../analysis/ladder';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { at } from '../../base/assert';
import { ok, type Result } from '../../base/result';
import { isGreater } from '../../base/fraction';
import { createGame } from '../../rules/game';
import { findLadder, settleTie } from '../../solver/ladder';
import { findPar } from '../../solver/par';
import { printed, readArguments, readCount, readGame, readSeconds, type Sources } from '../input';
import { reportExplanation, reportItem } from '../explanation';
import { exact } from '../report';
import type { Outlets } from './par';
import { reportBest, searchOptions } from '../solving';

/** The ladder of a plan as JSON (docs/par.md, “From the command line”), or one line on what is wrong with the arguments. */
export const explain = (
  args: readonly string[],
  sources: Sources,
  outlets: Pick<Outlets, 'highs' | 'tell'>,
): Result<string, string> => printed(ladderReport(args, sources, outlets));

function ladderReport(
  args: readonly string[],
  sources: Sources,
  { highs, tell }: Pick<Outlets, 'highs' | 'tell'>,
): Result<unknown, string> {
  const request = readArguments(args, ['rungs', 'time-limit']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const limit = readSeconds(options.get('time-limit'));
  if (!limit.ok) return limit;
  const rungs = readCount('rungs', options);
  if (!rungs.ok) return rungs;
  const finished = readGame('explain', places, sources);
  if (!finished.ok) return finished;

  const { game, actions } = finished.value;
  const { scenario } = game.setup;
  const solving = searchOptions(limit.value, tell);
  const planned = plannedScore(outlook(game));
  const best = findPar(highs, createGame(scenario), { ...solving(), start: actions });
  const par = best.incumbent?.value ?? planned;
  const most = rungs.value ?? Infinity;
  const ladder = findLadder(highs, scenario, actions, { par, most }, solving);
  const values = ladder.map(({ incumbent }) => incumbent?.value ?? planned);
  const corners = shownRungs(values, par).filter((changes) => isGreater(par, at(values, changes)));
  const own = itemsOfPlan(actions);
  const dated = (item: DatedItem) => reportItem(game.setup, item);
  return ok({
    level: scenario.id,
    ...(scenario.edition !== undefined && { edition: scenario.edition }),
    planned: exact(planned),
    par: reportBest(best),
    rungs: ladder.map((rung, index) => {
      const isGain = index > 0 && isGreater(at(values, index), at(values, index - 1));
      const { changes, ...finding } = isGain
        ? settleTie(highs, scenario, actions, rung, solving())
        : rung;
      const { plan: better, ...figures } = reportBest(finding);
      const { added, removed } = changesBetween(own, itemsOfPlan(better ?? actions));
      return {
        changes,
        ...figures,
        corner: corners.includes(index),
        // A rung that brings nothing more has no plan of its own.
        ...(isGain &&
          better && {
            added: added.map(dated),
            removed: removed.map(dated),
            ...reportExplanation(game.setup, explainPlans(scenario, actions, better)),
            plan: better,
          }),
      };
    }),
  });
}
