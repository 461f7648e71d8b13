import type { Scenario } from '../scenario/scenario';
import { type GeneratorChoices, isSeed } from './choices';
import { makeScenario } from './version-1/make';

/** The scenario of some choices: the same for ever, in every browser and in Node. */
export function generate(choices: GeneratorChoices): Scenario {
  if (!isSeed(choices.seed)) throw new Error(`no seed of the generator: ${choices.seed}`);
  return makeScenario(choices);
}
