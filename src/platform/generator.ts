import type { GeneratorChoices } from '../generator/choices';
import { printId } from '../generator/id';
import type { Scenario } from '../scenario/scenario';
import type { ScenarioGenerator } from '../app/ports';

/** Makes one board in a worker of its own, which is let go afterwards. */
const make = (choices: GeneratorChoices): Promise<Scenario> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./generator-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<Scenario>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'the worker did not start'));
    };
    worker.postMessage(choices);
  });

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
