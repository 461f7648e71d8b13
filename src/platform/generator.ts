import type { Choices } from '../generator/choices';
import { printId } from '../generator/id';
import type { Scenario } from '../scenario/scenario';
import type { Generator } from '../session/ports';

/** Makes one board in a worker of its own, which is let go afterwards. */
const make = (choices: Choices): Promise<Scenario> =>
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

/** A generator away from the page's own thread; a board that it has made is made once. */
export function createGenerator(): Generator {
  const made = new Map<string, Promise<Scenario>>();
  return {
    make(choices) {
      const id = printId(choices);
      const known = made.get(id) ?? make(choices);
      made.set(id, known);
      known.catch(() => made.delete(id));
      return known;
    },
  };
}
