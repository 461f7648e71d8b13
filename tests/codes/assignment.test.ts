import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { type Assignment, PLAIN_TERMS } from '../../src/codes/class/assignment-terms';
import { printOfWord } from '../../src/codes/class/thirty-bits';
import { assignmentCode, printOfAssignment } from '../../src/codes/class/assignment';
import { withChecks } from '../../src/codes/checksum';
import { findShared } from '../../src/codes/find-codes';
import { cleanLine } from '../../src/codes/class/line';
import { printLetters } from '../../src/codes/base32';
import { assignmentFragment, readShared } from '../../src/codes/link';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { anyAssignment } from './any-assignment';
import { anyScenario } from './any-game';
import { levelCalled, library } from './library';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const read = (text: string) => readShared(text, library);
const lesson: Assignment = {
  ...PLAIN_TERMS,
  scenario: levelCalled('coast-road'),
  title: 'Hi',
  seed: 'K7',
  shown: { hints: 'never', gains: 'at-once', par: 'after-word' },
  word: 5,
  tries: { most: 2, counts: 'best' },
};

describe('the code of an assignment', () => {
  test('is as docs/codes.md lays it out, put together here by itself', () => {
    const level = createHash('sha256').update('coast-road').digest().readUInt16BE(0) >> 1;
    const { layers } = lesson.scenario;
    const fields: [value: number, radix: number][] = [
      // A level, of edition 1.
      [0, 4],
      [level, 2 ** 15],
      [(lesson.scenario.edition ?? 0) - 1, 32],
      // A seed for all; a short one; before K7 come 32 of one letter, those from 00 to JZ, and K0 to K6.
      [1, 2],
      [0, 3],
      [32 + 19 * 32 + 7, 34_636_832],
      // Hints never, gains at once, par after the word.
      [2, 3],
      [0, 3],
      [1, 3],
      [5, 2 ** 30],
      // Points are shown; two tries, of which the best counts.
      [0, 2],
      [2, 10],
      [1, 3],
      // Of its layers and of one sort of programme none is left out.
      [0, layers.length + 1],
      [0, 2],
      // Two letters of ASCII, then no message.
      [2, 81],
      [0, 3],
      ['H'.charCodeAt(0) - 32, 95],
      ['i'.charCodeAt(0) - 32, 95],
      [0, 201],
    ];
    let number = fields.reduceRight(
      (sum, [value, radix]) => sum * BigInt(radix) + BigInt(value),
      0n,
    );
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let body = '';
    for (; number > 0n; number /= 32n) body = letters.charAt(Number(number % 32n)) + body;
    expect(assignmentCode(lesson, library).slice(0, -4)).toBe(`A11${body}`);
  });

  test('reads back as what was set, in a link and among words', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const assignment = anyAssignment(anyScenario(below), below);
        const fragment = unwrap(assignmentFragment(assignment, library));
        const set = { kind: 'assignment', ...assignment };
        const again = unwrap(read(`https://example.org/#${fragment}`));
        const isDescribed = fragment.startsWith('~');
        // A description has all of a board but its lesson.
        const scenario = isDescribed ? { ...set.scenario, campaign: undefined } : set.scenario;
        expect({
          ...again,
          scenario: { ...again.scenario, ...(isDescribed && { campaign: undefined }) },
        }).toEqual({ ...set, scenario });
        expect(findShared(`Do this: ${fragment}, by Friday.`, library)).toEqual(read(fragment));
        if (!isDescribed) expect(fragment).toMatch(/^A11[0-9A-HJKMNP-TV-Z]+$/);
      }),
      { numRuns: scaled(10_000) },
    );
  });

  test('with one letter changed is no other assignment', () => {
    const code = assignmentCode(lesson, library);
    for (let place = 0; place < code.length; place++)
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const changed = code.slice(0, place) + letter + code.slice(place + 1);
        if (changed !== code) expect([changed, read(changed).ok]).toEqual([changed, false]);
      }
  });

  test('of a newer version is told as one, with both versions', () => {
    const newer = printLetters(withChecks([10, 2, 1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]));
    expect(read(newer)).toEqual({
      ok: false,
      error: { code: 'newer', what: 'format', received: 2, known: 1 },
    });
  });

  test('of a board of one’s own needs the board beside it', () => {
    const own = { ...lesson, scenario: twoShores };
    const code = assignmentCode(own, library);
    expect(read(code)).toEqual({ ok: false, error: { code: 'no-scenario' } });
    expect(unwrap(read(unwrap(assignmentFragment(own, library))))).toMatchObject({ title: 'Hi' });
  });
});

test('a print tells assignments apart by anything that is set', () => {
  const print = printOfAssignment(lesson, library);
  const others: Assignment[] = [
    { ...lesson, title: 'Ho' },
    { ...lesson, message: 'Well' },
    { ...lesson, seed: 'K8' },
    { ...lesson, word: 6 },
    { ...lesson, thinksFirst: true },
    { ...lesson, tries: { most: 2, counts: 'last' } },
    { ...lesson, scenario: levelCalled('benelux') },
  ];
  for (const other of others) expect(printOfAssignment(other, library)).not.toBe(print);
  expect(printOfAssignment({ ...lesson }, library)).toBe(print);
});

test('the word is the same however it is written', () => {
  for (const same of ['Zeedijk', ' ZEEDIJK ', 'zee dijk', 'Zee-dijk', 'ｚｅｅｄｉｊｋ'])
    expect(printOfWord(same)).toBe(printOfWord('zeedijk'));
  expect(printOfWord('zeedijks')).not.toBe(printOfWord('zeedijk'));
});

test('a line is cleaned once and for all, and never longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 40 }), (typed, most) => {
      const line = cleanLine(typed, most);
      expect(line.length).toBeLessThanOrEqual(most);
      expect(cleanLine(line, most)).toBe(line);
    }),
    { numRuns: scaled(20_000) },
  );
  expect(cleanLine('  a\t\u202eb\n c ', 20)).toBe('a b c');
  expect(cleanLine('ab🦆', 3)).toBe('ab');
});
