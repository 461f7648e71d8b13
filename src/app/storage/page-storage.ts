import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Result } from '../../base/result';
import type { KeyValueStore, StorageFault } from '../ports';

/** How every key of the game begins. */
const PREFIX = 'lowland-skies/';
const ASIDE = `${PREFIX}aside/`;

/** A text in storage that this page can't read. */
export interface UnreadText {
  /** What it was kept as: its key without what every key begins with. */
  readonly origin: string;
  readonly text: string;
  /** Whether a newer version made it: it waits where it is for a page that can read it. */
  readonly isNewer: boolean;
  /** Removes it for good. */
  throwAway(): void;
}

/** The texts that a page keeps, in a storage that others may change or empty meanwhile. */
export interface PageStorage {
  /** The texts that can't be read, those that wait in their place first. */
  readonly unread: ReadonlySignal<readonly UnreadText[]>;
  read(key: string): string | undefined;
  /** Keeps a text, or removes it; answers why not, if it could not be done. */
  write(key: string, text: string | undefined): StorageFault | undefined;
  /** The lines that have come to stand under a key since this page looked last. */
  news(key: string): readonly string[];
  /** Keeps a text that can't be read under a key of its own; answers why not. */
  setAside(key: string, text: string): StorageFault | undefined;
  /** Notes which texts that can't be read wait under a key, in place of those noted before. */
  wait(key: string, texts: readonly Omit<UnreadText, 'origin'>[]): void;
}

export interface PageStorageListener {
  onFault(fault: StorageFault): void;
  /** A text of a newer version waits. */
  onNewer(): void;
}

export const linesOf = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split('\n');

const originOf = (key: string): string => key.slice(PREFIX.length);

/** What a text was that was set aside under a key; pages of before had one such key for each. */
function originAside(key: string): string | undefined {
  const [, legacy, name] = /^(damaged)(?:-(.+))?$/.exec(originOf(key)) ?? [];
  if (legacy !== undefined) return name ?? 'game';
  return key.startsWith(ASIDE) ? key.slice(ASIDE.length).replace(/\/\d+$/, '') : undefined;
}

/**
 * Opens a storage for a page. Where another program or page has emptied it, all that this page has
 * read or written there is written again with the next thing that it does.
 */
export function openPageStorage(
  storage: KeyValueStore,
  { onFault, onNewer }: PageStorageListener,
): PageStorage {
  /** What this page last saw under each key; anything else there is another page's. */
  const seen = new Map<string, string>();
  const waiting = new Map<string, readonly UnreadText[]>();
  const unread = signal<readonly UnreadText[]>([]);
  let isCleared = false;
  storage.onCleared(() => void (isCleared = true));

  const told = <T>(result: Result<T, StorageFault>): T | undefined => {
    if (result.ok) return result.value;
    onFault(result.error);
    return undefined;
  };
  const isGone = (key: string): boolean => {
    const text = storage.read(key);
    return text.ok && text.value === undefined;
  };
  const isEmptied = (): boolean => {
    for (const key of seen.keys()) if (!isGone(key)) return false;
    return seen.size > 0;
  };
  const heal = (): void => {
    if (!isCleared && !isEmptied()) return;
    isCleared = false;
    for (const [key, text] of seen) if (isGone(key)) told(storage.write(key, text));
  };
  const note = (key: string, text: string | undefined): void => {
    if (text === undefined) seen.delete(key);
    else seen.set(key, text);
  };

  const read = (key: string): string | undefined => {
    heal();
    const found = storage.read(key);
    if (found.ok) note(key, found.value);
    return told(found);
  };
  const write = (key: string, text: string | undefined): StorageFault | undefined => {
    heal();
    const done = text === undefined ? storage.remove(key) : storage.write(key, text);
    if (done.ok) note(key, text);
    else onFault(done.error);
    return done.ok ? undefined : done.error;
  };

  const look = (): void => {
    const aside = (told(storage.keys()) ?? []).flatMap((key): UnreadText[] => {
      const origin = originAside(key);
      const text = origin === undefined ? undefined : read(key);
      if (origin === undefined || text === undefined) return [];
      const throwAway = (): void => {
        write(key, undefined);
        look();
      };
      return [{ origin, text, isNewer: false, throwAway }];
    });
    unread.value = [...[...waiting.values()].flat(), ...aside];
  };
  look();

  return {
    unread,
    read,
    write,
    news(key) {
      const before = seen.get(key);
      const now = read(key);
      if (now === before) return [];
      const known = new Set(linesOf(before));
      return linesOf(now).filter((line) => !known.has(line));
    },
    setAside(key, text) {
      for (let number = 1; ; number++) {
        const place = `${ASIDE}${originOf(key)}/${number}`;
        const there = read(place);
        if (there !== undefined && there !== text) continue;
        const fault = there === undefined ? write(place, text) : undefined;
        look();
        return fault;
      }
    },
    wait(key, texts) {
      if (texts.length === 0 && !waiting.has(key)) return;
      waiting.set(
        key,
        texts.map((one) => ({ ...one, origin: originOf(key) })),
      );
      look();
      if (texts.some(({ isNewer }) => isNewer)) onNewer();
    },
  };
}
