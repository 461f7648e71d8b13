import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import {
  type Assignment,
  assignmentCode,
  PLAIN_TERMS,
  printOfAssignment,
} from '../../../src/codes/assignment';
import { classCode } from '../../../src/codes/class/class-code';
import { type HandIn, handInCode } from '../../../src/codes/hand-in';
import { type HeapFinding, isFault, readHeap } from '../../../src/codes/class/heap';
import { assignmentFragment, gameFragment, readShared } from '../../../src/codes/link';
import { unwrap } from '../../../src/base/result';
import type { Scenario } from '../../../src/scenario/scenario';
import { belowFrom, pick } from '../../rules/random-play';
import { playable } from '../../scenario/playable';
import { scaled } from '../../scale';
import { anyHandIn } from '../any-assignment';
import { spendAll } from '../any-game';
import { levelCalled, library } from '../library';

const flagship = levelCalled('benelux');
const own = playable({ ...flagship, savings: { coinsPerPoint: 7 } });

const handIn = (seed: number, scenario = flagship): HandIn => ({
  ...spendAll(scenario, belowFrom(seed)),
  assignment: 1234,
  attempt: 1,
  name: `S${seed}`,
  mark: seed,
});
const [ada, bob, eve] = [1, 2, 3].map((seed) => handInCode(handIn(seed), library)) as [
  string,
  string,
  string,
];

const readAll = (text: string, described: readonly Scenario[] = []): HeapFinding[] =>
  [...readHeap(text, library, described)].flatMap(({ findings }) => findings);

/** What is found, each as its line and the name of the student or what is wrong. */
const told = (text: string, described?: readonly Scenario[]) =>
  readAll(text, described).map(({ place, opened }) => [
    place.line,
    isFault(opened) ? opened.code : opened.kind === 'hand-in' ? opened.name : opened.kind,
  ]);

describe('a heap of text', () => {
  test('is read whatever stands around the codes', () => {
    const chat = `[12:04] Zoë 🦆: here you go!! ${ada}\n\n12:05 Bob:\n${bob} thanks\n(${eve})`;
    expect(told(chat)).toEqual([
      [1, 'S1'],
      [4, 'S2'],
      [5, 'S3'],
    ]);
  });

  test('is read from a table, a link, a quoted mail, and in small letters', () => {
    const csv = `"time","answer"\r\n"1-2-2026 10:00:00","${ada}"\r\n2,${bob.toLowerCase()},x`;
    expect(told(csv)).toEqual([
      [2, 'S1'],
      [3, 'S2'],
    ]);
    expect(told(`see https://example.org/play/#${ada} and\n> > ${bob}`)).toEqual([
      [1, 'S1'],
      [2, 'S2'],
    ]);
  });

  test('is read where a code is broken by spaces, lines and quotes', () => {
    const groups = (ada.match(/.{1,9}/g) ?? []).join(' ');
    expect(told(groups)).toEqual([[1, 'S1']]);
    const lines = (text: string, end: string) => (text.match(/.{1,30}/g) ?? []).join(end);
    expect(told(`Hello\n${lines(ada, '\n')}\n${lines(bob, '\n')}`).map(([, name]) => name)).toEqual(
      ['S1', 'S2'],
    );
    expect(told(lines(ada, '=\r\n'))).toEqual([[1, 'S1']]);
    expect(told(`> ${lines(ada, '\n> ')}`)).toEqual([[1, 'S1']]);
  });

  test('tells what is damaged, with its place', () => {
    const swapped = `${ada.slice(0, 30)}${ada[31]}${ada[30]}${ada.slice(32)}`;
    const isSame = swapped === ada;
    const wrong = isSame ? `${ada.slice(0, -1)}${ada.endsWith('0') ? '1' : '0'}` : swapped;
    const [first, ...others] = readAll(`one\n  x: ${wrong}\n${bob}`);
    expect(first).toMatchObject({ place: { line: 2, column: 6 }, opened: { code: 'check' } });
    expect(others.map(({ place }) => place.line)).toEqual([3]);
    // Without its head it is known by its look alone.
    expect(told(ada.slice(3))).toEqual([[1, 'check']]);
    expect(told(ada.slice(0, -5))).toEqual([[1, 'check']]);
  });

  test('holds games, tasks and boards as well', () => {
    const task: Assignment = { scenario: flagship, ...PLAIN_TERMS, title: 'Monday' };
    const game = unwrap(gameFragment(handIn(4), library));
    expect(told(`${assignmentCode(task, library)} ${game}`)).toEqual([
      [1, 'assignment'],
      [1, 'game'],
    ]);
  });

  test('holds a whole class as its task and all of its hand-ins', () => {
    const task: Assignment = { scenario: flagship, ...PLAIN_TERMS, title: 'Monday' };
    const print = printOfAssignment(task, library);
    const handIns = [7, 8].map((seed) => ({ ...handIn(seed), assignment: print }));
    const code = unwrap(classCode({ assignment: task, handIns }, library));
    expect(told(`https://example.org/#${code} and ${ada}`).map(([, name]) => name)).toEqual([
      'assignment',
      'S7',
      'S8',
      'S1',
    ]);
    expect(readShared(code, library)).toEqual({ ok: false, error: { code: 'class' } });
  });

  test('a hand-in on a board of one’s own opens with the task, before it or after it', () => {
    const code = handInCode(handIn(5, own), library);
    const task = unwrap(assignmentFragment({ scenario: own, ...PLAIN_TERMS }, library));
    expect(told(code)).toEqual([[1, 'no-scenario']]);
    expect(told(code, [own])).toEqual([[1, 'S5']]);
    for (const text of [`${task}\n${code}`, `${code}\n${task}`])
      expect(
        told(text)
          .map(([, name]) => name)
          .sort(),
      ).toEqual(['S5', 'assignment']);
  });

  test('of chatter alone holds nothing', () => {
    const chatter = `Hi all, have a look at page 12–14, 1 234 567 and +32 2 555 12 12.
      A11 paper, H1N1, https://example.org/a/b?c=1#top, 2026-11-28T06:30:00Z
      Al-Khwarizmi, "1,2,3", 0x1F4A9, base64: aGVsbG8gd29ybGQgMTIzNDU2Nzg5MA==`;
    expect(told(chatter)).toEqual([]);
  });

  test('reports as it goes', () => {
    const text = Array.from({ length: 40 }, () => 'nothing here').join('\n');
    const reads = [...readHeap(text, library)].map(({ read, lines }) => [read, lines]);
    expect(reads).toEqual([
      [16, 40],
      [32, 40],
      [40, 40],
    ]);
  });

  test('gives back every hand-in, in its order, from any chatter', () => {
    const between = [' ', '\n', ', ', ' ok\n', '\t', '";"', '\n> ', ' – '];
    const seeds = fc.nat({ max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const codes = Array.from({ length: 1 + below(6) }, () =>
          handInCode(anyHandIn(flagship, below), library),
        );
        const text = codes.map((code) => `${code}${pick(between, below)}`).join('');
        expect(readAll(text).map((finding) => finding.text)).toEqual(codes);
      }),
      { numRuns: scaled(3000) },
    );
  });

  test('never takes a code with a changed letter for another hand-in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (place, by) => {
        const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const index = place % ada.length;
        const old = letters.indexOf(at(ada, index));
        const other = at(letters, (old + 1 + (by % 31)) % 32);
        const changed = `${ada.slice(0, index)}${other}${ada.slice(index + 1)}`;
        for (const { opened } of readAll(changed)) expect(isFault(opened)).toBe(true);
      }),
      { numRuns: scaled(20_000) },
    );
  });
});
