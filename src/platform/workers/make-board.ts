import type { GeneratorChoices } from '../../generator/choices';
import type { Scenario } from '../../scenario/scenario';
import script from './generator-worker?worker&url';
import { askOnce, fetchWorker } from './worker';

/** Makes one board away from the page's own thread. */
export async function makeBoard(choices: GeneratorChoices): Promise<Scenario> {
  await fetchWorker({ script });
  return askOnce({ script }, choices);
}
