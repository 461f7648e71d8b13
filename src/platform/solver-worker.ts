import loadHighs from 'highs';
import wasm from 'highs/runtime?url';
import type { WorkerRequest, WorkerResponse } from '../solver/parallel/coordinator';
import { Member } from '../solver/parallel/worker';

const post = (report: WorkerResponse): void => self.postMessage(report);
const member = loadHighs({ locateFile: () => wasm }).then((highs) => new Member(highs, post));

// A turn of the loop between two steps lets messages in; a timer would be slowed down.
const { port1: next, port2: again } = new MessageChannel();
let isTurning = false;
const turn = (): void => {
  if (isTurning) return;
  isTurning = true;
  again.postMessage(undefined);
};
next.onmessage = async () => {
  isTurning = false;
  if ((await member).step()) turn();
};

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  try {
    (await member).receive(data);
    turn();
  } catch (error) {
    post({ did: 'fail', id: data.id, message: String(error) });
  }
};
