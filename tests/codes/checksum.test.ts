import { describe, expect, test } from 'vitest';
import { withChecks, withoutChecks } from '../../src/codes/checksum';
import { printLetters } from '../../src/codes/base32';
import { gameFragment, readShared, scenarioFragment } from '../../src/codes/link';
import { unwrap } from '../../src/base/result';
import { belowFrom } from '../rules/random-play';
import { scaled } from '../scale';
import { anyGame, anyScenario, anySeed } from './any-game';

import { library } from './library';

/** Polynomials over {0, 1} multiplied the long way and reduced by x⁵ + x² + 1. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) sum ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if (sum & (1 << bit)) sum ^= 0b100101 << (bit - 5);
  return sum;
}

/** The value of a code as a polynomial at a point, by Horner's rule. */
const valueAt = (code: readonly number[], point: number): number =>
  code.reduce((value, digit) => product(value, point) ^ digit, 0);

/** 1, α, α², α³ for α = x, multiplied out by hand: x⁰ to x³ are smaller than the modulus. */
const ROOTS = [1, 2, 4, 8];

describe('check characters', () => {
  const below = belowFrom(1);
  const some = (length: number): number[] => Array.from({ length }, () => below(32));

  test('a code is zero at every root', () => {
    for (let length = 2; length < 200; length++) {
      const code = withChecks(some(length));
      const roots = ROOTS.slice(0, code.length <= 16 ? 2 : 4);
      expect(code.length).toBe(length + roots.length);
      expect(roots.map((root) => valueAt(code, root))).toEqual(roots.map(() => 0));
    }
  });

  test('by hand: two checks of one payload', () => {
    // (0, 1) times x² leaves 1·x² modulo (x + 1)(x + 2) = x² + 3x + 2, which is 3x + 2.
    expect(withChecks([0, 1])).toEqual([0, 1, 3, 2]);
  });

  test('a payload comes back from its code, and from no length that codes never have', () => {
    for (const length of [2, 13, 14, 15, 16, 100]) {
      const payload = some(length);
      expect(withoutChecks(withChecks(payload))).toEqual(payload);
    }
    for (let i = 0; i < 1000; i++)
      for (const n of [17, 18]) expect(withoutChecks(some(n))).toBe(undefined);
  });
});

/** Every code with one letter changed or two unlike neighbours swapped. */
function* mistakesOf(letters: string): Generator<string> {
  const all = printLetters(Array.from({ length: 32 }, (_, digit) => digit));
  for (let i = 0; i < letters.length; i++) {
    const [before, letter, after] = [letters.slice(0, i), letters.charAt(i), letters.slice(i + 1)];
    for (const other of all) if (other !== letter) yield `${before}${other}${after}`;
    const next = letters.charAt(i + 1);
    if (next !== '' && next !== letter) yield `${before}${next}${letter}${after.slice(1)}`;
  }
}

test('every changed letter and every swap of neighbours is refused', () => {
  let tried = 0;
  for (let seed = 0; seed < scaled(1000); seed++) {
    const below = belowFrom(seed);
    const scenario = anyScenario(below);
    const fragment =
      below(2) === 0
        ? unwrap(scenarioFragment(scenario, anySeed(below), library))
        : unwrap(gameFragment(anyGame(scenario, below), library));
    const end = fragment.lastIndexOf('~') + 1;
    const code = fragment.slice(end).replaceAll('-', '');
    for (const mistake of mistakesOf(code)) {
      tried++;
      const refused = readShared(mistake, library);
      if (refused.ok || refused.error.code !== 'check')
        expect([code, mistake, refused]).toBe('refused');
    }
  }
  expect(tried).toBeGreaterThan(scaled(1000) * 300);
});
