import type { HeapMessage } from './answer-heap';
import { answersOf } from './answer-heap';

self.onmessage = ({ data }: MessageEvent<HeapMessage>) => {
  for (const answer of answersOf(data)) self.postMessage(answer);
  self.postMessage('end');
};
