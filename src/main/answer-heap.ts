import { answerHeap, type HeapAnswer, type HeapRequest } from '../app/class/heap-reader';
import { generate } from '../generator/generate';
import { readLibrary } from '../platform/library';
import type { Scenario } from '../scenario/scenario';

/** A request, with the levels that the page ships, for a thread that has none. */
export interface HeapMessage {
  readonly request: HeapRequest;
  readonly levels: readonly Scenario[];
}

/** Answers a request on the thread that it is called on, a few lines at a time. */
export const answersOf = ({ request, levels }: HeapMessage): Generator<HeapAnswer, void> =>
  answerHeap(request, readLibrary(levels, generate));
