import type { Result } from '../../base/result';
import type { KeyValueStore, StorageFault } from '../ports';

/** The key under which a text is kept, and the one where it is put when it can't be read. */
export interface StoredValueKeys {
  readonly kept: string;
  readonly aside: string;
}

export interface StoredValueListener {
  onFault(fault: StorageFault): void;
  /** A text that can't be read any more: set aside, or left where it is. */
  onDamage(text: string): void;
}

/** A text in a storage that holds a value. */
export interface StoredValue<T> {
  /** The value as it is kept now: another page of the game may have written meanwhile. */
  read(): T | undefined;
  write(text: string): void;
}

/** Keeps a text in a storage; what can't be read is set aside and told of, and never written over. */
export function createStoredValue<T>(
  storage: KeyValueStore,
  { kept, aside }: StoredValueKeys,
  parse: (text: string) => Result<T, unknown>,
  { onFault, onDamage }: StoredValueListener,
): StoredValue<T> {
  /** Whether what is kept can't be read and there was no room for a copy. */
  let isOnlyCopy = false;
  return {
    read() {
      const text = storage.read(kept);
      if (!text.ok) onFault(text.error);
      if (!text.ok || text.value === undefined || isOnlyCopy) return undefined;
      const value = parse(text.value);
      if (value.ok) return value.value;
      const copied = storage.write(aside, text.value);
      if (copied.ok) storage.remove(kept);
      else {
        isOnlyCopy = true;
        onFault(copied.error);
      }
      onDamage(text.value);
      return undefined;
    },
    write(text) {
      if (isOnlyCopy) return;
      const written = storage.write(kept, text);
      if (!written.ok) onFault(written.error);
    },
  };
}
