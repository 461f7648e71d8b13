import { type ReadonlySignal, signal } from '@preact/signals-core';
import { LEAST_GROUP, type ClassResult } from '../../analysis/class/class-result';
import { type LateFault, lateFaultOf } from '../../base/not-arrived';
import { err, type Result } from '../../base/result';
import type { CodeFault } from '../../codes/fault';
import type { Scenario } from '../../scenario/scenario';
import { isNewer } from '../../scenario/shape';
import { createStoredValue } from '../storage/stored-value';
import type { PageStorage } from '../storage/page-storage';
import {
  type ClassCollection,
  type Collector,
  type HeapReport,
  NO_CLASS,
  openCollector,
  scenarioOf,
  withoutResult,
} from './class-collection';
import { type ClassFile, type ClassSettings, parseClassFile, printClassFile } from './class-file';
import {
  type ClassLinkRequest,
  type HeapAnswer,
  type HeapRequest,
  openAnswers,
} from './heap-reader';

/** A heap that is being read. */
export interface HeapJob {
  /** Resolved at its end, and when it was stopped; rejected where the reader does not arrive. */
  readonly done: Promise<void>;
  stop(): void;
}

/** Who reads heaps of text, away from the page's own thread. */
export interface HeapReader {
  read(request: HeapRequest, onAnswer: (answer: HeapAnswer) => void): HeapJob;
  /** The code of a whole class; rejected where what makes it does not arrive. */
  link(request: ClassLinkRequest): Promise<Result<string, CodeFault>>;
}

/** What was put in last, and what came of it. */
export interface HeapReading {
  /** A file's name, or where else it came from. */
  readonly source: HeapSource;
  readonly reports: readonly HeapReport[];
  /** How far it is read; none once it is over. */
  readonly progress: { readonly read: number; readonly lines: number } | undefined;
  readonly isStopped: boolean;
  readonly fault: LateFault | 'too-large' | 'unreadable' | 'no-code' | 'damaged' | undefined;
}

/** Where a heap came from. */
export type HeapSource =
  { readonly file: string } | 'pasted' | 'camera' | 'picture' | 'kept' | 'link';

/** A class on this device: what it handed in, and how it is shown. */
export interface ClassStore {
  readonly collection: ReadonlySignal<ClassCollection>;
  readonly settings: ReadonlySignal<ClassSettings>;
  /** The last reading; none before the first. */
  readonly reading: ReadonlySignal<HeapReading | undefined>;
  /** Reads what the device keeps, once; nothing is there before. */
  restore(): Promise<void>;
  /** Reads a heap of text, or a file of a class, and adds what it holds. */
  add(text: string, source: HeapSource): Promise<void>;
  /** Says why something could not be read at all. */
  refuse(source: HeapSource, fault: NonNullable<HeapReading['fault']>): void;
  /** Ends the reading; what was found until then stays. */
  stop(): void;
  choose(settings: Partial<ClassSettings>): void;
  remove(result: ClassResult): void;
  /** Puts the whole class away, on the device too. */
  clear(): void;
  /** The class as a file. */
  print(): string;
  /** The class as what stands after the `#` of a link; `own` where its board is somebody's own. */
  link(): Promise<Result<string, 'own' | 'too-long'>>;
}

const failed = (source: HeapSource, fault: NonNullable<HeapReading['fault']>): HeapReading => ({
  source,
  reports: [],
  progress: undefined,
  isStopped: false,
  fault,
});

/** The key under which a class is kept. */
export const CLASS_KEY = 'lowland-skies/class';

const FIRST_SETTINGS: ClassSettings = { counts: 'best', least: LEAST_GROUP };

/**
 * @param levels boards that the page ships: hand-ins on them share their objects
 */
export function createClassStore(
  storage: PageStorage,
  reader: HeapReader,
  levels: readonly Scenario[],
): ClassStore {
  const collection = signal(NO_CLASS);
  const settings = signal(FIRST_SETTINGS);
  const reading = signal<HeapReading | undefined>(undefined);
  let isDamaged = false;
  const kept = createStoredValue<ClassFile, Parameters<typeof isNewer>[0]>(
    storage,
    CLASS_KEY,
    { parse: parseClassFile, isNewer },
    () => (isDamaged = true),
  );
  let job: HeapJob | undefined;
  let restoring: Promise<void> | undefined;
  let isRestored = false;
  let queue: Promise<void> = Promise.resolve();

  const print = (): string => printClassFile(collection.peek(), settings.peek());
  const keep = (): void => {
    const { task, collected } = collection.peek();
    if (task === undefined && collected.length === 0) storage.write(CLASS_KEY, undefined);
    else kept.write(print());
  };

  /** A task says which of several tries counts. */
  const takeSettings = ({ collection: now }: Collector): void => {
    const { task } = now();
    if (task) settings.value = { ...settings.peek(), counts: task.assignment.tries.counts };
  };
  const readNow = async (text: string, source: HeapSource): Promise<void> => {
    const collector = openCollector(collection.peek());
    const own = scenarioOf(collection.peek());
    const unpack = openAnswers([...(own ? [own] : []), ...levels]);
    const reports: HeapReport[] = [];
    let isStopped = false;
    const show = (changes: Partial<HeapReading>): void => {
      reading.value = {
        source,
        reports: [...reports],
        progress: undefined,
        isStopped,
        fault: undefined,
        ...changes,
      };
    };
    show({ progress: { read: 0, lines: 0 } });
    const begun = reader.read({ text, described: own ? [own] : [] }, (answer) => {
      for (const { place, text: excerpt, item } of unpack(answer)) {
        const verdict = collector.take(item, excerpt);
        reports.push({ place, verdict });
        if (verdict.kind === 'full') begun.stop();
        if (verdict.kind === 'task-taken' && source !== 'kept') takeSettings(collector);
      }
      const { read, lines } = answer;
      show({ reports: [], progress: { read, lines } });
    });
    job = {
      done: begun.done,
      stop() {
        // What is kept is read whole, or it would be written over by a part of itself.
        if (source === 'kept') return;
        isStopped = true;
        begun.stop();
      },
    };
    let fault: LateFault | undefined;
    try {
      await begun.done;
    } catch (error) {
      console.error(error);
      fault = lateFaultOf(error);
    }
    job = undefined;
    collection.value = collector.collection();
    show({ fault });
  };
  /** One after another, so that nothing is added to what is not there yet. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work);
    return queue;
  };

  const restore = (): Promise<void> =>
    (restoring ??= enqueue(async () => {
      const file = kept.read();
      if (file !== undefined) {
        settings.value = file.settings;
        await readNow(file.codes, 'kept');
      }
      isRestored = reading.peek()?.fault === undefined;
      if (!isRestored) restoring = undefined;
      else reading.value = isDamaged ? failed('kept', 'damaged') : undefined;
    }));

  return {
    collection,
    settings,
    reading,
    restore,
    async add(text, source) {
      await restore();
      // What is kept could not be read yet, and must not be written over.
      if (!isRestored) return;
      await enqueue(async () => {
        const file = text.trimStart().startsWith('{') ? parseClassFile(text) : undefined;
        const isFirst = collection.peek() === NO_CLASS;
        if (file?.ok && isFirst) settings.value = file.value.settings;
        await readNow(file?.ok ? file.value.codes : text, source);
        keep();
      });
    },
    refuse: (source, fault) => void (reading.value = failed(source, fault)),
    stop: () => job?.stop(),
    choose(changes) {
      settings.value = { ...settings.peek(), ...changes };
      keep();
    },
    remove(result) {
      collection.value = withoutResult(collection.peek(), result);
      keep();
    },
    clear() {
      job?.stop();
      collection.value = NO_CLASS;
      reading.value = undefined;
      keep();
    },
    print,
    async link() {
      const { task, collected } = collection.peek();
      if (task === undefined || task.fragment.startsWith('~')) return err('own');
      const { assignment, print: own } = task;
      const handIns = collected.map(({ result }) => {
        const { record, name, mark, attempt } = result;
        return { ...record, name, mark, attempt, assignment: own };
      });
      const code = await reader.link({ assignment, handIns });
      return code.ok ? code : err('too-long');
    },
  };
}
