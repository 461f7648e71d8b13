import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { generate } from '../../src/generator/generate';
import { printScenario } from '../../src/scenario/scenario';
import { firstChoices } from '../generator/all-choices';

const LOT = 50;

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Scenarios of all choices, from one place in their list to before another: id, and hash of the file. */
export const hashesOf = (from: number, to: number): string[] =>
  firstChoices(to)
    .slice(from)
    .map((choices) => {
      const scenario = generate(choices);
      return `${scenario.id} ${hashOf(printScenario(scenario))}`;
    });

/** Places in the list that part it into lots small enough for one question to a browser. */
export const lotsOf = (count: number): (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(count / LOT) }, (_, lot) => [
    lot * LOT,
    Math.min(count, (lot + 1) * LOT),
  ]);
