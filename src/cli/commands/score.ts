import { err, ok, type Result } from '../../base/result';
import { say } from '../say';
import { usageOf } from '../usage';
import {
  printed,
  readArguments,
  readFinished,
  readLevel,
  readSeedOption,
  type Sources,
} from '../input';
import { reportOf } from '../report';

/** The report that the arguments ask for, as JSON, or one line on what is wrong with them. */
export const score = (args: readonly string[], sources: Sources): Result<string, string> =>
  printed(findReport(args, sources));

function findReport(
  args: readonly string[],
  sources: Sources,
): Result<ReturnType<typeof reportOf>, string> {
  const request = readArguments(args, ['seed', 'seed-exact']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const seed = readSeedOption('seed', options);
  if (!seed.ok) return seed;
  const [level, plan] = places;
  if (level === undefined || plan === undefined || places.length > 2)
    return err(`${say.argumentCount({ received: places.length })}; ${usageOf('score')}`);
  const start = readLevel(level, sources);
  if (!start.ok) return start;
  const finished = readFinished(start.value, plan, sources);
  return finished.ok ? ok(reportOf(finished.value.game, seed.value)) : finished;
}
