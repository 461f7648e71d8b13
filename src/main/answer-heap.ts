import {
  answerClassLink,
  answerHeap,
  type ClassLinkRequest,
  type HeapAnswer,
  type HeapRequest,
} from '../app/class/heap-reader';
import type { Result } from '../base/result';
import type { CodeFault } from '../codes/fault';
import { generate } from '../generator/generate';
import { readLibrary } from '../platform/library';
import type { Scenario } from '../scenario/scenario';

/** A request, with the levels that the page ships, for a thread that has none. */
export interface HeapMessage {
  readonly request: HeapRequest | { readonly link: ClassLinkRequest };
  readonly levels: readonly Scenario[];
}

/** What is answered to a request for a link. */
export interface ClassLinkAnswer {
  readonly link: Result<string, CodeFault>;
}

/** Answers a request on the thread that it is called on, a few lines at a time. */
export function* answersOf({
  request,
  levels,
}: HeapMessage): Generator<HeapAnswer | ClassLinkAnswer, void> {
  const library = readLibrary(levels, generate);
  if ('link' in request) yield { link: answerClassLink(request.link, library) };
  else yield* answerHeap(request, library);
}
