import type { GeneratorChoices } from '../../generator/choices';
import type { Scenario } from '../../scenario/scenario';
import script from './generator-worker?worker&url';
import { fetchWorker, startWorker } from './worker';

/** Makes one board in a worker of its own, which is let go afterwards. */
export async function makeBoard(choices: GeneratorChoices): Promise<Scenario> {
  await fetchWorker({ script });
  return new Promise((resolve, reject) => {
    const worker = startWorker({ script }, (error) => {
      worker.terminate();
      reject(error);
    });
    worker.onmessage = ({ data }: MessageEvent<Scenario>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(choices);
  });
}
