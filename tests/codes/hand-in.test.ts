import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { withChecks } from '../../src/codes/checksum';
import { readCode } from '../../src/codes/code';
import { findShared } from '../../src/codes/find-codes';
import { type HandIn, handInCode } from '../../src/codes/hand-in';
import { printLetters } from '../../src/codes/base32';
import { gameFragment, readShared } from '../../src/codes/link';
import { originOf } from '../../src/codes/scenario-reference';
import { STRATEGIES } from '../../src/scenario/vocabulary';
import { purchasesOf } from '../../src/analysis/changes';
import { playStrategy } from '../../src/analysis/strategies';
import { createGame } from '../../src/rules/game';
import { at } from '../../src/base/assert';
import { numbersHash } from '../../src/scenario/draw';
import { belowFrom } from '../rules/random-play';
import { scaled } from '../scale';
import { anyHandIn } from './any-assignment';
import { anyScenario, boughtIn, gameAfter, spendAll, textOf } from './any-game';
import { levelCalled, library } from './library';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const flagship = levelCalled('benelux');
const slip = { assignment: 12_345, attempt: 2, name: 'Ada', mark: 67_890 };
const spent = spendAll(flagship, belowFrom(4));
const handedIn: HandIn = { ...spent, ...slip, prediction: { percent: 80 } };

/** What must be the same of what was handed in and what arrives. */
const partsOf = ({ scenario, actions, prediction, ...rest }: HandIn) => ({
  numbers: numbersHash(scenario),
  game: textOf(gameAfter(scenario, actions)),
  // A piece without wheels may say so or say nothing.
  prediction: JSON.stringify(prediction)?.replace(',"wheels":false', ''),
  slip: [rest.assignment, rest.attempt, rest.name, rest.mark],
  seen: [rest.seed, rest.turned, rest.read, rest.isHinted],
});

describe('the code of a hand-in', () => {
  test('reads back as what was handed in', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const scenario = anyScenario(below);
        const handIn = anyHandIn(scenario, below);
        const code = handInCode(handIn, library);
        expect(code).toMatch(/^H11[0-9A-HJKMNP-TV-Z]+$/);
        const isOwn = originOf(scenario, library).from === 'description';
        const again = unwrap(readCode(code, 0, library, isOwn ? scenario : undefined));
        if (again.kind !== 'hand-in') throw new Error(again.kind);
        expect(partsOf(again)).toEqual(partsOf(handIn));
        expect(handInCode(again, library)).toBe(code);
        if (isOwn)
          expect(readShared(code, library)).toEqual({ ok: false, error: { code: 'no-scenario' } });
        else {
          const around = `Zoë: "${code.toLowerCase()}";\t12:04`;
          expect(findShared(around, library)).toEqual(readShared(code, library));
        }
      }),
      { numRuns: scaled(10_000) },
    );
  });

  test('has the fields of docs/codes.md: the slip first, then the game', () => {
    // From the slip alone: 30 bits of assignment, 30 of mark, the try less 1 of 999, three letters of ASCII.
    const name = [...'Ada'].map((letter) => BigInt(letter.charCodeAt(0) - 32));
    const low = name.reduceRight((sum, letter) => sum * 95n + letter, 0n);
    const slipNumber =
      12_345n + 2n ** 30n * (67_890n + 2n ** 30n * (1n + 999n * (3n + 25n * (0n + 3n * low))));
    const radix = 2n ** 60n * 999n * 25n * 3n * 95n ** 3n;
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const body = handInCode(handedIn, library).slice(3, -4);
    const number = [...body].reduce(
      (sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)),
      0n,
    );
    expect(number % radix).toBe(slipNumber);
    // And a level as the origin comes next, radix 4.
    expect((number / radix) % 4n).toBe(0n);
  });

  test('has at most 300 characters for the flagship, and little more than its game', () => {
    const widest = '🦆'.repeat(12);
    for (const strategy of STRATEGIES) {
      const actions = boughtIn(playStrategy(createGame(flagship), strategy));
      const played = { ...spent, actions };
      const [purchase] = purchasesOf(actions);
      const prediction = { percent: 100, ...(purchase && { purchase }) };
      const most = {
        ...played,
        ...slip,
        attempt: 999,
        mark: 2 ** 30 - 1,
        name: widest,
        prediction,
      };
      expect(handInCode(most, library).length).toBeLessThanOrEqual(300);
    }
    const game = unwrap(gameFragment(spent, library)).length;
    // Two prints of six letters, three letters of ASCII in four, a letter of kind, the rest in seven.
    expect(handInCode(handedIn, library).length).toBeLessThanOrEqual(game + 6 + 6 + 4 + 1 + 7);
  });

  test('with one letter changed is never another result', () => {
    const code = handInCode(handedIn, library);
    for (let place = 0; place < code.length; place++)
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const changed = code.slice(0, place) + letter + code.slice(place + 1);
        if (changed !== code)
          expect([changed, findShared(changed, library).ok]).toEqual([changed, false]);
      }
  });

  test('of a newer version is told as one', () => {
    const newer = printLetters(withChecks([17, 3, 1, ...Array.from({ length: 20 }, () => 5)]));
    expect(readShared(newer, library)).toEqual({
      ok: false,
      error: { code: 'newer', what: 'format', received: 3, known: 1 },
    });
  });

  test('tells two equal plans apart by their marks, and one from itself never', () => {
    const twin = handInCode({ ...handedIn, mark: 1 }, library);
    expect(twin).not.toBe(handInCode(handedIn, library));
    expect(handInCode({ ...handedIn }, library)).toBe(handInCode(handedIn, library));
  });

  test('keeps which purchase was said to count most', () => {
    const purchases = purchasesOf(spent.actions);
    for (const purchase of [at(purchases, 0), at(purchases, purchases.length - 1)]) {
      const code = handInCode({ ...handedIn, prediction: { purchase } }, library);
      expect(unwrap(readShared(code, library))).toMatchObject({ prediction: { purchase } });
    }
  });

  test('cuts a name that is too long, and cleans one that is not a line', () => {
    const code = handInCode({ ...handedIn, name: `\u202e${'x'.repeat(30)}` }, library);
    expect(unwrap(readShared(code, library))).toMatchObject({ name: 'x'.repeat(24) });
  });
});
