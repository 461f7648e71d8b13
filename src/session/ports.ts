import type { Result } from '../base/result';

/** Why the browser's storage did not do what was asked. */
export type StorageFault = 'full' | 'refused';

/** Where the game in progress is kept: one text a key. */
export interface Storage {
  read(key: string): Result<string | undefined, StorageFault>;
  write(key: string, text: string): Result<undefined, StorageFault>;
  remove(key: string): Result<undefined, StorageFault>;
}

/** Where new seeds come from. */
export interface Entropy {
  /** A new seed: five letters and digits that can be read aloud. */
  newSeed(): string;
}
