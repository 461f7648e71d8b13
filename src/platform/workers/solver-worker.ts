import loadHighs, { type Highs } from 'highs';
import wasm from 'highs/runtime?url';
import type { WorkerRequest, WorkerResponse } from '../../solver/parallel/messages';
import { SolverWorker } from '../../solver/parallel/worker';
import type { WorkerOrder } from './solver-orders';

const post = (response: WorkerResponse): void => self.postMessage(response);

/**
 * Loads HiGHS, compiled in one go. By itself it has the browser compile what streams in; where two
 * workers do that with one file at once, Chromium 143 now and then ends the whole page.
 *
 * @throws Error where its file does not arrive or is cut off
 */
async function loadCompiled(): Promise<Highs> {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm} did not arrive: ${response.status}`);
  const module = new WebAssembly.Module(await response.arrayBuffer());
  // The types of the package promise `wasmModule`, which its loader does not read.
  const options = {
    instantiateWasm: (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => unknown,
    ) => void receive(new WebAssembly.Instance(module, imports)),
  };
  return loadHighs({ locateFile: () => wasm, ...options });
}

const solver = loadCompiled().then((highs) => new SolverWorker(highs, post));

// Messages are handled between two steps. A message to oneself yields to the event loop at once;
// browsers delay nested timers.
const { port1: inbound, port2: outbound } = new MessageChannel();
let isScheduled = false;
let isPaused = false;
const scheduleStep = (): void => {
  if (isScheduled) return;
  isScheduled = true;
  outbound.postMessage(undefined);
};
inbound.onmessage = async () => {
  isScheduled = false;
  if (!isPaused && (await solver).step()) scheduleStep();
};

self.onmessage = async ({ data }: MessageEvent<WorkerRequest | WorkerOrder>) => {
  if (data.type === 'pause') isPaused = true;
  if (data.type === 'go-on' || data.type === 'open') isPaused = false;
  if (data.type === 'pause') return;
  if (data.type === 'go-on') return scheduleStep();
  try {
    (await solver).receive(data);
    scheduleStep();
  } catch (error) {
    post({ type: 'failed', id: data.id, message: String(error) });
  }
};
