import type { GeneratorChoices } from '../generator/choices';
import type { Scenario } from '../scenario/scenario';

/** The scenarios that a code can name without telling all of them. */
export interface ScenarioLibrary {
  /** Every shipped level in every edition that was ever published. */
  readonly editions: readonly Scenario[];
  /** The scenario made from some choices: the same for ever. */
  generate(choices: GeneratorChoices): Scenario;
}

/** What codes can name: levels that have an edition, their earlier editions, and what is generated. */
export const createLibrary = (
  levels: readonly Scenario[],
  earlier: readonly Scenario[],
  generate: ScenarioLibrary['generate'],
): ScenarioLibrary => ({
  editions: [...levels.filter(({ edition }) => edition !== undefined), ...earlier],
  generate,
});
