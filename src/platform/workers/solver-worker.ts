import loadHighs from 'highs';
import wasm from 'highs/runtime?url';
import type { WorkerRequest, WorkerResponse } from '../../solver/parallel/messages';
import { SolverWorker } from '../../solver/parallel/worker';
import type { WorkerOrder } from './solver-orders';

const post = (response: WorkerResponse): void => self.postMessage(response);
const solver = loadHighs({ locateFile: () => wasm }).then((highs) => new SolverWorker(highs, post));

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
