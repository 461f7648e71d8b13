import { err, ok, type Result } from '../base/result';
import { say } from './say';
import { usageOf } from './commands';
import { checkSeed, printed, readArguments, readFinished, readLevel, type Sources } from './input';
import { reportOf } from './report';

/** The report that the arguments ask for, as JSON, or one line on what is wrong with them. */
export const score = (args: readonly string[], sources: Sources): Result<string, string> =>
  printed(findReport(args, sources));

function findReport(
  args: readonly string[],
  sources: Sources,
): Result<ReturnType<typeof reportOf>, string> {
  const request = readArguments(args, ['seed']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const seed = options.get('seed');
  const checked = seed === undefined ? ok(seed) : checkSeed('--seed', seed);
  if (!checked.ok) return checked;
  const [level, plan] = places;
  if (level === undefined || plan === undefined || places.length > 2)
    return err(`${say.argumentCount({ received: places.length })}; ${usageOf('score')}`);
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const game = readFinished(start.value, plan, sources);
  return game.ok ? ok(reportOf(game.value, seed)) : game;
}
