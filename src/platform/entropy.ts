import type { Entropy } from '../app/ports';

/** Crockford's base 32: no I, L, O or U, so that a seed can be read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const browserEntropy: Entropy = {
  newSeed: () =>
    [...crypto.getRandomValues(new Uint8Array(5))]
      .map((byte) => LETTERS[byte % LETTERS.length])
      .join(''),
};
