import { ok, type Result } from '../../base/result';
import type { ImportSource } from '../../app/import/import-result';
import { createLibrary, type ScenarioLibrary } from '../../codes/library';
import { parseScenario } from '../../scenario/check';
import { readJson } from '../../scenario/json';
import type { Scenario } from '../../scenario/scenario';
import { refuse, type Sources, UNREADABLE } from '../input';
import { say } from '../say';

/** A text to be opened, and where it came from. */
export interface Given {
  readonly text: string;
  readonly source: ImportSource;
}

/** Whether an argument can only be meant as the path of a file: no code has these characters. */
const isLikePath = (argument: string): boolean =>
  /[./\\]/.test(argument) && !/^\s*[{[]|#/.test(argument);

/** The text of a file or of standard input, or else the argument itself. */
export function readGiven(argument: string, sources: Sources): Result<Given, string> {
  if (argument === '-') return ok({ text: sources.input(), source: { file: say.standardInput } });
  const file = sources.file(argument);
  if (file.ok) return ok({ text: file.value, source: { file: argument } });
  if (isLikePath(argument)) return refuse(argument, UNREADABLE[file.error]);
  return ok({ text: argument, source: 'typed' });
}

/** The levels of the game and their earlier editions; a broken file never hides the others. */
export function readLibrary(
  sources: Sources,
  generate: ScenarioLibrary['generate'],
): ScenarioLibrary {
  const playable = (texts: readonly Result<string, unknown>[]): Scenario[] =>
    texts.flatMap((text) => {
      const json = text.ok ? readJson(text.value) : text;
      const scenario = json.ok ? parseScenario(json.value) : json;
      return scenario.ok ? [scenario.value] : [];
    });
  const levels = playable(sources.levelNames().map(sources.level));
  return createLibrary(levels, playable(sources.editions()), generate);
}
