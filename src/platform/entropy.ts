import { CROCKFORD } from '../base/crockford';
import { NEW_SEED_LENGTH } from '../rules/game-record';
import type { Entropy } from '../app/ports';

export const browserEntropy: Entropy = {
  newSeed: () =>
    [...crypto.getRandomValues(new Uint8Array(NEW_SEED_LENGTH))]
      .map((byte) => CROCKFORD[byte % CROCKFORD.length])
      .join(''),
};
