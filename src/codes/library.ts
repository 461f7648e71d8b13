import type { GeneratorChoices } from '../generator/choices';
import { printId } from '../generator/id';
import type { Scenario } from '../scenario/scenario';

/** The scenarios that a code can name without telling all of them. */
export interface ScenarioLibrary {
  /** Every shipped level in every edition that was ever published. */
  readonly editions: readonly Scenario[];
  /** The scenario made from some choices: the same for ever. */
  generate(choices: GeneratorChoices): Scenario;
}

/** Remembers what is made: one text may name a board several times. */
function madeOnce(generate: ScenarioLibrary['generate']): ScenarioLibrary['generate'] {
  const made = new Map<string, Scenario>();
  return (choices) => {
    const id = printId(choices);
    const known = made.get(id) ?? generate(choices);
    made.set(id, known);
    return known;
  };
}

/**
 * What codes can name: levels that have an edition, their earlier editions, and what is generated.
 * It remembers each board, so it is made for one act and not for a page's life.
 */
export const createLibrary = (
  levels: readonly Scenario[],
  earlier: readonly Scenario[],
  generate: ScenarioLibrary['generate'],
): ScenarioLibrary => ({
  editions: [...levels.filter(({ edition }) => edition !== undefined), ...earlier],
  generate: madeOnce(generate),
});
