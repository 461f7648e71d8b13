import type { GeneratorChoices } from '../generator/choices';
import { printId } from '../generator/id';
import type { Scenario } from '../scenario/scenario';
import type { ScenarioGenerator } from '../app/ports';

const make = async (choices: GeneratorChoices): Promise<Scenario> =>
  (await import('./workers/make-board')).makeBoard(choices);

/** As many boards are remembered; each is of some ten thousand bytes. */
const MOST_MADE = 8;

/** A generator away from the page's own thread; a board that was wanted lately is not made again. */
export function createGenerator(): ScenarioGenerator {
  /** The one wanted last stands last. */
  const made = new Map<string, Promise<Scenario>>();
  return {
    make(choices) {
      const id = printId(choices);
      const known = made.get(id) ?? make(choices);
      made.delete(id);
      made.set(id, known);
      known.catch(() => made.delete(id));
      const oldest = [...made.keys()][0];
      if (made.size > MOST_MADE && oldest !== undefined) made.delete(oldest);
      return known;
    },
  };
}
