import { err, ok, type Result } from '../../base/result';
import {
  type GeneratorChoices,
  DIFFICULTIES,
  isSeed,
  NATION_COUNTS,
  SIZES,
  YEAR_COUNTS,
} from '../../generator/choices';
import { generate } from '../../generator/generate';
import { printScenario } from '../../scenario/scenario';
import { say } from '../say';
import { usageOf } from '../usage';
import { inOneLine, readArguments, readChoice } from '../input';

function readChoices(args: readonly string[]): Result<GeneratorChoices, string> {
  const request = readArguments(args, ['seed', 'size', 'nations', 'years', 'difficulty']);
  if (!request.ok) return request;
  const { places, options } = request.value;
  const seed = options.get('seed')?.toUpperCase();
  if (seed === undefined || places.length > 0) return err(usageOf('generate'));
  if (!isSeed(seed)) return err(say.noSuchSeed({ received: seed }));
  const size = readChoice('--size', options.get('size'), SIZES, 'medium');
  if (!size.ok) return size;
  const nations = readChoice('--nations', options.get('nations'), NATION_COUNTS, 2);
  if (!nations.ok) return nations;
  const years = readChoice('--years', options.get('years'), YEAR_COUNTS, 3);
  if (!years.ok) return years;
  const difficulty = readChoice('--difficulty', options.get('difficulty'), DIFFICULTIES, 'steady');
  if (!difficulty.ok) return difficulty;
  return ok({
    seed,
    size: size.value,
    nations: nations.value,
    years: years.value,
    difficulty: difficulty.value,
  });
}

/** The generated scenario that the arguments ask for, as a file, or one line on what is wrong. */
export function generated(args: readonly string[]): Result<string, string> {
  const choices = readChoices(args);
  return choices.ok ? ok(printScenario(generate(choices.value))) : err(inOneLine(choices.error));
}
