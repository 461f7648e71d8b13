import { type ClassResult, judgeEntry } from '../../analysis/class/class-result';
import { personOf } from '../../analysis/class/attempts';
import type { Assignment } from '../../codes/class/assignment-terms';
import type { CodeFault } from '../../codes/fault';
import type { HandIn } from '../../codes/class/hand-in';
import type { TextPlace } from '../../codes/class/heap';
import { firstLeftOut } from '../../rules/left-out';
import { drawName } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';

/** The most results of one class: far above any school's, and what a page shows without waiting. */
export const MOST_RESULTS = 1000;

/** A game that was handed in, as its code and replayed. */
export interface CollectedResult {
  readonly code: string;
  /** Of the task that it answers. */
  readonly print: number;
  readonly result: ClassResult;
}

/** The task of a class. */
export interface ClassTask {
  readonly assignment: Assignment;
  /** What stands after the `#` of its link. */
  readonly fragment: string;
  readonly print: number;
}

/** What a class has handed in. */
export interface ClassCollection {
  /** None while only hand-ins have been seen. */
  readonly task: ClassTask | undefined;
  readonly collected: readonly CollectedResult[];
}

export const NO_CLASS: ClassCollection = { task: undefined, collected: [] };

/** What a heap holds at a place, its board known. */
export type HeapItem =
  | { readonly kind: 'hand-in'; readonly code: string; readonly handIn: HandIn }
  | { readonly kind: 'task'; readonly task: ClassTask }
  /** A game or a board that nobody handed in. */
  | { readonly kind: 'game' }
  | { readonly kind: 'fault'; readonly fault: CodeFault };

/** What came of an item of a heap. */
export type HeapVerdict =
  | { readonly kind: 'added'; readonly result: ClassResult }
  /** Added beside another result of the same person. */
  | { readonly kind: 'another-try'; readonly result: ClassResult }
  /** The very same hand-in is there already. */
  | { readonly kind: 'again'; readonly result: ClassResult }
  | { readonly kind: 'other-task'; readonly name: string }
  /** It holds something that the task leaves out. */
  | { readonly kind: 'left-out'; readonly name: string }
  | { readonly kind: 'task-taken' | 'task-known' | 'second-task'; readonly title: string }
  | { readonly kind: 'game' }
  | { readonly kind: 'full' }
  | { readonly kind: 'fault'; readonly fault: CodeFault; readonly text: string };

/** What is told of a place of a heap. */
export interface HeapReport {
  readonly place: TextPlace;
  readonly verdict: HeapVerdict;
}

/** The board of a class; none while nothing is collected and no task is there. */
export const scenarioOf = ({ task, collected }: ClassCollection): Scenario | undefined =>
  task?.assignment.scenario ?? collected[0]?.result.record.scenario;

/** The print that hand-ins have to have; none while any will do. */
const printOf = ({ task, collected }: ClassCollection): number | undefined =>
  task?.print ?? collected[0]?.print;

/** Where a collection is put together: items are taken one by one. */
export interface Collector {
  take(item: HeapItem, text: string): HeapVerdict;
  /** What is there by now. */
  collection(): ClassCollection;
}

/** Goes on with a collection; one scenario object stands for all boards with its numbers. */
export function openCollector(begun: ClassCollection): Collector {
  let { task } = begun;
  const collected = [...begun.collected];
  const byCode = new Map(collected.map((one) => [one.code, one]));
  const now = (): ClassCollection => ({ task, collected });
  const titleOf = ({ assignment }: ClassTask): string =>
    assignment.title || assignment.scenario.title.en;

  const takeTask = (next: ClassTask): HeapVerdict => {
    const title = titleOf(next);
    if (task?.print === next.print) return { kind: 'task-known', title };
    const print = printOf(now());
    if (print !== undefined && print !== next.print) return { kind: 'second-task', title };
    task = next;
    return { kind: 'task-taken', title };
  };
  const takeHandIn = (code: string, handIn: HandIn): HeapVerdict => {
    const known = byCode.get(code);
    if (known) return { kind: 'again', result: known.result };
    const { name, mark, attempt, assignment: print, ...record } = handIn;
    const collection = now();
    const board = scenarioOf(collection) ?? record.scenario;
    const isOther =
      print !== (printOf(collection) ?? print) ||
      (board !== record.scenario && drawName(board) !== drawName(record.scenario));
    if (isOther) return { kind: 'other-task', name };
    if (task && firstLeftOut(task.assignment.leftOut, record.actions) !== undefined)
      return { kind: 'left-out', name };
    if (collected.length >= MOST_RESULTS) return { kind: 'full' };
    const result = judgeEntry({ record: { ...record, scenario: board }, name, mark, attempt });
    const one = { code, print, result };
    collected.push(one);
    byCode.set(code, one);
    const person = personOf(
      collected.map((other) => other.result),
      result,
    );
    return { kind: person.length > 1 ? 'another-try' : 'added', result };
  };

  return {
    take(item, text) {
      switch (item.kind) {
        case 'hand-in':
          return takeHandIn(item.code, item.handIn);
        case 'task':
          return takeTask(item.task);
        case 'game':
          return { kind: 'game' };
        case 'fault':
          return { kind: 'fault', fault: item.fault, text };
      }
    },
    collection: () => ({ task, collected: [...collected] }),
  };
}

/** A collection without one of its results. */
export const withoutResult = (
  { task, collected }: ClassCollection,
  result: ClassResult,
): ClassCollection => ({
  task,
  collected: collected.filter((one) => one.result !== result),
});
