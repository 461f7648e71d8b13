import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { GivenAssignment } from './assigned-try';

/** What a teacher set, on the side of who plays it. */
export interface AssignmentStore {
  /** The assignment whose sheet lies open, if one does. */
  readonly shown: ReadonlySignal<GivenAssignment | undefined>;
  /** What was opened although it belongs on the class board, which takes it. */
  readonly forClass: Signal<string | undefined>;
  /** Opens the sheet of an assignment; of none, closes it. */
  show(given: GivenAssignment | undefined): void;
}

export function createAssignmentStore(): AssignmentStore {
  const shown = signal<GivenAssignment | undefined>(undefined);
  return {
    shown,
    forClass: signal<string>(),
    show: (given) => void (shown.value = given),
  };
}
