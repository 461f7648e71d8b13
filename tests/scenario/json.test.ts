import fc from 'fast-check';
import { expect, test } from 'vitest';
import coastRoad from '../../levels/coast-road.json';
import { readJson } from '../../src/scenario/json';
import { scaled } from '../scale';

const failsAt = (line: number, column: number) => ({
  ok: false,
  error: [{ path: '', problem: { code: 'not-json', line, column } }],
});

// Places counted by hand.
test.each([
  ['', 1, 1],
  [' \n ', 2, 2],
  ['{', 1, 2],
  ['level', 1, 1],
  ['\ufeff{}', 1, 1],
  ['{"format": 1,}', 1, 14],
  ['{"format": 1\n "id": "a"}', 2, 2],
  ['{"format" 1}', 1, 11],
  ['{"format": 1}\r\n{}', 2, 1],
  ['[1, 2,\n 3,\n ]', 3, 2],
  ['[1 2]', 1, 4],
  ['[1}', 1, 3],
  ['{"a": [1, 2}', 1, 12],
  ['{a: 1}', 1, 2],
  ["{'a': 1}", 1, 2],
  ['[01]', 1, 2],
  ['[1.]', 1, 2],
  ['[+1]', 1, 2],
  ['[NaN]', 1, 2],
  ['[True]', 1, 2],
  ['["a\nb"]', 1, 2],
  ['["\\x"]', 1, 2],
  ['["an end too soon', 1, 2],
  ['{"a": "“typographic”", “b”: 1}', 1, 24],
  ['[1] // a remark', 1, 5],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(readJson(text)).toEqual(failsAt(line, column));
});

test('a text cut anywhere stops being JSON at its end, or where its last token begins', () => {
  const whole = JSON.stringify(coastRoad);
  for (let length = 0; length < whole.length; length += 1 + Math.floor(length / 40)) {
    const read = readJson(whole.slice(0, length));
    if (read.ok) throw new Error('read');
    const [{ problem } = {}] = read.error;
    if (problem?.code !== 'not-json') throw new Error('another fault');
    const rest = whole.slice(problem.column - 1, length);
    expect(rest).toMatch(/^(|"[^"]*|[\w.-]+)$/);
  }
  expect(readJson(whole)).toEqual({ ok: true, value: coastRoad });
});

const json = fc.json({ maxDepth: 4 });
/** One character of JSON written over, left out or put in. */
const slips = fc
  .tuple(json, fc.nat(), fc.nat(1), fc.constantFrom('', ...'{}[]:,"\\0-+.eE atn\n\t\0é'))
  .map(([text, at, out, put]) => {
    const place = at % (text.length + 1);
    return { text: text.slice(0, place) + put + text.slice(place + out), place };
  });

test('what comes before a fault is what JSON might begin with, and no fault is before a slip', () => {
  fc.assert(
    fc.property(slips, ({ text, place }) => {
      const read = readJson(text);
      if (read.ok) return;
      const [{ problem } = {}] = read.error;
      if (problem?.code !== 'not-json') throw new Error('another fault');
      const lines = text.split('\n').slice(0, problem.line - 1);
      const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + problem.column - 1;
      expect(offset).toBeLessThanOrEqual(text.length);
      // A token that the slip is in begins before it; otherwise what was sound is passed over.
      const token = text.slice(offset, place);
      expect(token).toMatch(/^("|[\w.+-]*$)/);
    }),
    { numRuns: scaled(100_000) },
  );
});
