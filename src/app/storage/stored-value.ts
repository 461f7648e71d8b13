import type { Result } from '../../base/result';
import type { StorageFault } from '../ports';
import type { PageStorage } from './page-storage';

/** How a value is kept as a text. */
export interface StoredFormat<T, F> {
  parse(text: string): Result<T, F>;
  /** Whether a text can't be read because a newer version made it. */
  isNewer(fault: F): boolean;
  /**
   * What two values come to of which one was written while the other, of a newer version then,
   * waited in its place. Without it the other is left alone.
   */
  merge?(value: T, beside: T): T;
}

/** A text in a storage that holds a value. */
export interface StoredValue<T> {
  /** The value as it is kept now: another page of the game may have written meanwhile. */
  read(): T | undefined;
  /** @returns why it is not in storage, if it isn't */
  write(text: string): StorageFault | undefined;
}

/** Where a value is kept while something that this page can't read has its place. */
export const besideKey = (key: string): string => `${key}/beside`;

/**
 * Keeps a value in a storage. What can't be read there is never written over: it is set aside and
 * told of, or it waits in its place where a newer version made it or there is no room for a copy.
 *
 * @param onDamage told of a text that can't be read and that no newer version made
 */
export function createStoredValue<T, F>(
  storage: PageStorage,
  key: string,
  { parse, isNewer, merge }: StoredFormat<T, F>,
  onDamage: (text: string, fault: F) => void,
): StoredValue<T> {
  const beside = besideKey(key);
  /** The last text in its place that could be read, and the one that waits there. */
  let readable: string | undefined;
  let waiting: string | undefined;

  const refuse = (text: string, fault: F): void => {
    const isOfNewer = isNewer(fault);
    const isMoved = !isOfNewer && storage.setAside(key, text) === undefined;
    if (isMoved) storage.write(key, undefined);
    else {
      waiting = text;
      const throwAway = (): void => {
        storage.write(key, undefined);
        look();
      };
      storage.wait(key, [{ text, isNewer: isOfNewer, throwAway }]);
    }
    if (!isOfNewer) onDamage(text, fault);
  };
  /** What stands in its place. */
  const look = (): T | undefined => {
    const text = storage.read(key);
    if (text !== undefined && text === waiting) return undefined;
    if (waiting !== undefined) storage.wait(key, []);
    waiting = undefined;
    if (text === undefined) return undefined;
    const value = parse(text);
    if (!value.ok) {
      refuse(text, value.error);
      return undefined;
    }
    readable = text;
    return value.value;
  };
  const lookBeside = (): T | undefined => {
    const text = storage.read(beside);
    const value = text === undefined ? undefined : parse(text);
    return value?.ok ? value.value : undefined;
  };

  return {
    read() {
      const value = look();
      if (value === undefined) return lookBeside();
      const other = merge && lookBeside();
      return other === undefined ? value : merge?.(value, other);
    },
    write(text) {
      if (storage.read(key) !== readable) look();
      if (waiting !== undefined) return storage.write(beside, text);
      const fault = storage.write(key, text);
      if (fault !== undefined) return fault;
      readable = text;
      if (storage.read(beside) !== undefined) storage.write(beside, undefined);
      return undefined;
    },
  };
}
