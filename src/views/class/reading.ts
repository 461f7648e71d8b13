import type { HeapReport, HeapVerdict } from '../../app/class/class-collection';
import type { HeapReading, HeapSource } from '../../app/class/class-store';
import { codeFaultText } from '../../i18n/code-fault-text';
import type { Words } from '../../i18n/words';

/** A place of what was read, and what came of it. */
export interface ReportLine {
  readonly key: number;
  readonly place: string;
  readonly text: string;
}

export interface ReadingView {
  readonly source: string;
  /** How far it is, or what it came to. */
  readonly status: string;
  /** 0 to 1 while it goes on. */
  readonly share: number | undefined;
  /** What needs to be known: neither what was added as it is, nor what was there already. */
  readonly notable: readonly ReportLine[];
  readonly isBusy: boolean;
}

/** How many lines are listed; the others are counted. */
const MOST_LISTED = 50;

function sourceName(source: HeapSource, words: Words): string {
  const told = words.classBoard;
  if (typeof source === 'object') return source.file;
  return told.sourceOf({ source });
}

/** What came of a place of a heap, in words. */
export function verdictText(verdict: HeapVerdict, words: Words): string {
  const told = words.classBoard;
  const nameOf = (name: string): string => name || told.noName;
  switch (verdict.kind) {
    case 'added':
      return told.verdictAdded({ name: nameOf(verdict.result.name) });
    case 'another-try':
      return told.verdictTry({
        name: nameOf(verdict.result.name),
        count: verdict.result.attempt,
      });
    case 'again':
      return told.verdictAgain({ name: nameOf(verdict.result.name) });
    case 'other-task':
      return told.verdictOtherTask({ name: nameOf(verdict.name) });
    case 'left-out':
      return told.verdictLeftOut({ name: nameOf(verdict.name) });
    case 'task-taken':
      return told.verdictTask({ title: verdict.title });
    case 'task-known':
      return told.verdictTaskKnown({ title: verdict.title });
    case 'second-task':
      return told.verdictSecondTask({ title: verdict.title });
    case 'game':
      return told.verdictGame;
    case 'full':
      return told.verdictFull;
    case 'fault':
      return verdict.fault.code === 'check'
        ? told.verdictDamaged({ text: verdict.text })
        : told.verdictFault({ text: verdict.text, why: codeFaultText(verdict.fault, words) });
  }
}

const isNotable = ({ verdict: { kind } }: HeapReport): boolean =>
  kind !== 'added' && kind !== 'task-taken' && kind !== 'task-known';

/** What was put in last, in words. */
export function viewReading(reading: HeapReading, words: Words): ReadingView {
  const { source, reports, progress, isStopped, fault } = reading;
  const told = words.classBoard;
  const count = (kinds: readonly HeapVerdict['kind'][]): number =>
    reports.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const added = count(['added', 'another-try']);
  const notable = reports.filter(isNotable);
  const status = (): string => {
    if (progress) return told.readingBusy({ read: progress.read, lines: progress.lines });
    if (fault === 'too-large') return told.readingTooLarge;
    if (fault === 'unreadable') return told.readingUnreadable;
    if (fault === 'no-code') return told.noCode;
    if (fault === 'damaged') return told.readingDamaged;
    if (fault) return told.readingFailed;
    const sum = told.readingDone({
      count: added,
      again: count(['again']),
      notable: notable.length,
    });
    if (reports.length === 0) return told.readingNothing;
    return isStopped ? `${told.readingStopped} ${sum}` : sum;
  };
  return {
    source: sourceName(source, words),
    status: status(),
    share: progress && (progress.lines === 0 ? 0 : progress.read / progress.lines),
    notable: notable.slice(0, MOST_LISTED).map(({ place, verdict }, key) => ({
      key,
      place: told.placeOf(place),
      text: verdictText(verdict, words),
    })),
    isBusy: progress !== undefined,
  };
}
