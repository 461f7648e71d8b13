import type { ScenarioLibrary } from '../../src/codes/library';
import type { GeneratorChoices } from '../../src/generator/choices';
import { printId } from '../../src/generator/id';
import type { Scenario } from '../../src/scenario/scenario';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { playable } from '../scenario/playable';

export const LEVELS: readonly Scenario[] = LEVEL_FILES.map(readLevel);

/** Stands in for the generator: some playable scenario for any choices, always the same. */
function generate(choices: GeneratorChoices): Scenario {
  const id = printId(choices);
  const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  return playable({ ...tinyScenario(belowFrom(seed)), id });
}

/** The shipped levels, and a small scenario for any choices. */
export const library: ScenarioLibrary = { editions: LEVELS, generate };

export function levelCalled(id: string): Scenario {
  const level = LEVELS.find((one) => one.id === id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
}
