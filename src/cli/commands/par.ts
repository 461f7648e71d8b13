import type { Highs } from 'highs';
import { type Fraction, subtract } from '../../base/fraction';
import { err, ok, type Result } from '../../base/result';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { frontierBudgets } from '../../scenario/other-budgets';
import { exportLp } from '../../solver/model/lp-format';
import { findFrontier } from '../../solver/frontier';
import { findHindsight, findPar } from '../../solver/par';
import { say } from '../say';
import { usageOf } from '../usage';
import {
  readSeedOption,
  printed,
  readArguments,
  readFinished,
  readLevel,
  readSeconds,
  refuse,
  type Sources,
} from '../input';
import { exact } from '../report';
import { reportBest, searchOptions } from '../solving';

/** What the command needs of the world besides its sources. */
export interface Outlets {
  readonly highs: Highs;
  /** Writes a file; answers whether it could. */
  readonly write: (path: string, text: string) => boolean;
  /** Tells how far a solve has come. */
  readonly tell: (line: string) => void;
}

/** The proof that the arguments ask for, as JSON, or one line on what is wrong with them. */
export const par = (
  args: readonly string[],
  sources: Sources,
  outlets: Outlets,
): Result<string, string> => printed(findReport(args, sources, outlets));

function findReport(
  args: readonly string[],
  sources: Sources,
  { highs, write, tell }: Outlets,
): Result<unknown, string> {
  const hasFrontier = args.includes('--frontier');
  const others = args.filter((arg) => arg !== '--frontier');
  const request = readArguments(others, [
    'plan',
    'hindsight',
    'hindsight-exact',
    'export',
    'time-limit',
  ]);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const [level] = places;
  if (level === undefined || places.length > 1)
    return err(`${say.oneLevel({ received: places.length })}; ${usageOf('par')}`);
  const limit = readSeconds(options.get('time-limit'));
  if (!limit.ok) return limit;
  const drawn = readSeedOption('hindsight', options);
  if (!drawn.ok) return drawn;
  const seed = drawn.value;
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const game = start.value;
  const plan = options.get('plan');
  const finished = plan === undefined ? undefined : readFinished(game, plan, sources);
  if (finished && !finished.ok) return finished;

  const path = options.get('export');
  if (path !== undefined && !write(path, exportLp(highs, game)))
    return refuse(path, say.notWritten);

  const solving = searchOptions(limit.value, tell);
  const best = findPar(highs, game, solving());
  const played: Fraction | undefined = finished && plannedScore(outlook(finished.value.game));
  const { id, edition } = game.setup.scenario;
  return ok({
    level: id,
    ...(edition !== undefined && { edition }),
    ...reportBest(best),
    ...(played && { planned: exact(played) }),
    ...(played &&
      best.incumbent && {
        behind: exact(subtract(best.incumbent.value, played)),
      }),
    ...(seed !== undefined && {
      hindsight: { seed, ...reportBest(findHindsight(highs, game, seed, solving())) },
    }),
    ...(hasFrontier && {
      frontier: findFrontier(
        highs,
        game.setup.scenario,
        frontierBudgets(game.setup.scenario),
        solving,
      ).map(({ budget, ...point }) => ({ budget, ...reportBest(point) })),
    }),
  });
}
