import { err, ok, type Result } from '../base/result';
import type { KeyValueStore, StorageFault } from '../app/ports';

/** Calls the browser's storage; a full one and a refused one are told apart. */
function attempt<T>(use: (storage: Storage) => T): Result<T, StorageFault> {
  try {
    return ok(use(window.localStorage));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return err(isFull ? 'full' : 'refused');
  }
}

/** The browser's own storage, which a page in a third-party frame may be refused. */
export const browserStorage: KeyValueStore = {
  read: (key) => attempt((storage) => storage.getItem(key) ?? undefined),
  write: (key, text) =>
    attempt((storage) => {
      storage.setItem(key, text);
      return undefined;
    }),
  remove: (key) =>
    attempt((storage) => {
      storage.removeItem(key);
      return undefined;
    }),
  keys: () => attempt((storage) => Object.keys(storage)),
  onCleared: (listener) =>
    window.addEventListener('storage', ({ key }) => {
      if (key === null) listener();
    }),
};
