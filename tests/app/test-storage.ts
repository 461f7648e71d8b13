import { err, ok, type Result } from '../../src/base/result';
import type { KeyValueStore, StorageFault } from '../../src/app/ports';
import { createSession, type Session } from '../../src/app/session';

/** A browser's storage in memory, with the faults that a test gives it. */
export class TestStorage implements KeyValueStore {
  readonly texts = new Map<string, string>();
  /** The keys written to, refused ones among them, in order. */
  readonly written: string[] = [];
  readFault: StorageFault | undefined;
  writeFault: StorageFault | undefined;
  /** Keys for which there is no room. */
  readonly fullKeys = new Set<string>();

  read(key: string): Result<string | undefined, StorageFault> {
    return this.readFault ? err(this.readFault) : ok(this.texts.get(key));
  }

  write(key: string, text: string): Result<undefined, StorageFault> {
    this.written.push(key);
    if (this.writeFault) return err(this.writeFault);
    if (this.fullKeys.has(key)) return err('full');
    this.texts.set(key, text);
    return ok(undefined);
  }

  remove(key: string): Result<undefined, StorageFault> {
    if (this.writeFault) return err(this.writeFault);
    this.texts.delete(key);
    return ok(undefined);
  }
}

export const storageWith = (texts: Readonly<Record<string, string>>): TestStorage => {
  const storage = new TestStorage();
  for (const [key, text] of Object.entries(texts)) storage.texts.set(key, text);
  return storage;
};

/** Opens a session on a storage; its new seeds are all `FRESH`. */
export const openOn = (storage: KeyValueStore): Session =>
  createSession(storage, { newSeed: () => 'FRESH' });
