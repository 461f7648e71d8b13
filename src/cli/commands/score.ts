import { ok, type Result } from '../../base/result';
import { printed, readPlayed, type Sources } from '../input';
import { reportOf } from '../report';

/** The report that the arguments ask for, as JSON, or one line on what is wrong with them. */
export function score(args: readonly string[], sources: Sources): Result<string, string> {
  const played = readPlayed('score', args, sources);
  return printed(played.ok ? ok(reportOf(played.value)) : played);
}
