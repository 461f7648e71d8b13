import { type Assignment, printOfAssignment } from '../../codes/assignment';
import { classCode } from '../../codes/class/class-code';
import type { HandIn } from '../../codes/hand-in';
import { type HeapFinding, isFault, readHeap, type TextPlace } from '../../codes/class/heap';
import type { CodeFault } from '../../codes/fault';
import type { ScenarioLibrary } from '../../codes/library';
import { memoize } from '../../base/memoize';
import { at } from '../../base/assert';
import type { Result } from '../../base/result';
import { numbersHash } from '../../scenario/draw';
import type { Scenario } from '../../scenario/scenario';
import type { HeapItem } from './class-collection';

/** What is asked of whoever reads a heap, as plain data. */
export interface HeapRequest {
  readonly text: string;
  /** Boards of somebody's own that hand-ins may be on. */
  readonly described: readonly Scenario[];
}

/** What is asked for the link of a whole class: its task, and its hand-ins without what all share. */
export interface ClassLinkRequest {
  readonly assignment: Assignment;
  readonly handIns: readonly Omit<HandIn, 'scenario'>[];
}

/** The code of a class, or why it has none. */
export function answerClassLink(
  { assignment, handIns }: ClassLinkRequest,
  library: ScenarioLibrary,
): Result<string, CodeFault> {
  const { scenario } = assignment;
  return classCode(
    { assignment, handIns: handIns.map((handIn) => ({ ...handIn, scenario })) },
    library,
  );
}

/** An item with the number of its board among those that were sent. */
type PackedItem =
  | {
      readonly kind: 'hand-in';
      readonly code: string;
      readonly board: number;
      readonly handIn: Omit<HandIn, 'scenario'>;
    }
  | {
      readonly kind: 'assignment';
      readonly board: number;
      readonly terms: Omit<Assignment, 'scenario'>;
      readonly fragment: string;
      readonly print: number;
    }
  | { readonly kind: 'game' }
  | { readonly kind: 'fault'; readonly fault: CodeFault };

/** What is answered every few lines, as plain data. */
export interface HeapAnswer {
  readonly read: number;
  readonly lines: number;
  /** Boards that were not sent before. */
  readonly boards: readonly Scenario[];
  readonly items: readonly {
    readonly place: TextPlace;
    readonly text: string;
    readonly item: PackedItem;
  }[];
}

/** How much of a text is repeated where nothing opens. */
const EXCERPT = 40;

/** Reads a heap as messages, a board being sent once however many are on it. */
export function* answerHeap(
  { text, described }: HeapRequest,
  library: ScenarioLibrary,
): Generator<HeapAnswer, void> {
  const known = new Map<string, number>();
  const hashOf = memoize(numbersHash);
  for (const { read, lines, findings } of readHeap(text, library, described)) {
    const boards: Scenario[] = [];
    const boardOf = (scenario: Scenario): number => {
      const hash = hashOf(scenario);
      const before = known.get(hash);
      if (before !== undefined) return before;
      boards.push(scenario);
      known.set(hash, known.size);
      return known.size - 1;
    };
    const pack = ({ text: code, opened }: HeapFinding): PackedItem => {
      if (isFault(opened)) return { kind: 'fault', fault: opened };
      if (opened.kind === 'hand-in') {
        const { scenario, kind, ...handIn } = opened;
        return { kind, code, board: boardOf(scenario), handIn };
      }
      if (opened.kind !== 'assignment') return { kind: 'game' };
      const { scenario, kind, ...terms } = opened;
      const print = printOfAssignment(opened, library);
      return { kind, board: boardOf(scenario), terms, fragment: code, print };
    };
    const items = findings.map((finding) => ({
      place: finding.place,
      text: finding.text.slice(0, EXCERPT),
      item: pack(finding),
    }));
    yield { read, lines, boards, items };
  }
}

/**
 * Opens the answers of one reading: every item has the object that stands for its board.
 *
 * @param boards Boards that the page has already.
 */
export function openAnswers(
  boards: readonly Scenario[],
): (answer: HeapAnswer) => { readonly place: TextPlace; text: string; item: HeapItem }[] {
  const own = new Map(boards.map((board) => [numbersHash(board), board]));
  const sent: Scenario[] = [];
  const unpack = (packed: PackedItem): HeapItem => {
    switch (packed.kind) {
      case 'hand-in': {
        const { kind, code, board, handIn } = packed;
        return { kind, code, handIn: { ...handIn, scenario: at(sent, board) } };
      }
      case 'assignment': {
        const { board, terms, fragment, print } = packed;
        const assignment = { ...terms, scenario: at(sent, board) };
        return { kind: 'task', task: { assignment, fragment, print } };
      }
      default:
        return packed;
    }
  };
  return (answer) => {
    sent.push(...answer.boards.map((board) => own.get(numbersHash(board)) ?? board));
    return answer.items.map(({ place, text, item }) => ({ place, text, item: unpack(item) }));
  };
}
