import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { cleanText } from '../../src/codes/clean-text';
import { findShared } from '../../src/codes/find-codes';
import { gameFragment, readShared, scenarioFragment } from '../../src/codes/link';
import { belowFrom } from '../rules/random-play';
import { scaled } from '../scale';
import { anyGame, anyScenario } from './any-game';
import { levelCalled, library } from './library';

/** Benelux under HER0N, and a finished game of Round the green heart under CE8TX. */
const C = '11DV-TS7R-3VC4-6W';
const G = '118MT97QBR2FN5W2S5R3VBR';
const opened = (text: string) => readShared(text, library);
const found = (text: string) => findShared(text, library);

test('the two codes are what the tests take them for', () => {
  expect(unwrap(opened(C))).toMatchObject({ kind: 'scenario', seed: 'HER0N' });
  expect(unwrap(opened(C)).scenario.id).toBe('benelux');
  expect(unwrap(opened(G))).toMatchObject({ kind: 'game', seed: 'CE8TX' });
  expect(unwrap(opened(G)).scenario.id).toBe('round-the-green-heart');
});

describe('a code opens', () => {
  test.each([
    ...[...`.,)!"'>/;:?]}*_`].map((sign) => `#${C}${sign}`),
    `#${C}”`,
    `#${C}’`,
    `“${C}”`,
    `[${C}]`,
    `(${C}).`,
    `<https://example.org/skies/#${C}>`,
    `[skies](https://example.org/skies/#${C})`,
    `#${C}?utm_source=x`,
    `#${C}&fbclid=x`,
    '#11DV%20TS7R%203VC4%206W',
    '#11DV%2DTS7R%2D3VC4%2D6W',
    '#11DV%C2%A0TS7R%C2%A03VC4%C2%A06W',
    `https://example.org/skies/%23${C}`,
    ...'–—−‐‑﹣－'.split('').map((dash) => C.replaceAll('-', dash)),
    ...['\u200b', '\u2060', '\u00ad', '\u200e', '\u2068', '\ufeff'].map((nothing) =>
      [...C].join(nothing),
    ),
    '１１ＤＶ－ＴＳ７Ｒ－３ＶＣ４－６Ｗ',
    '11dv ts7r\n3vc4 6w',
    `Play this: https://example.org/skies/#${C}, then tell me.`,
    `Play this: 11DV TS7R 3VC4 6W, then tell me.`,
    `${C} ${C}`,
    `${C} and once more ${C.toLowerCase()}`,
  ])('%j', (text) => {
    expect(found(text)).toEqual(opened(C));
  });

  test.each([G, `${G}.`, `my game is ${G} so beat it`, `${G} ${G}`, G + G])(
    'a game, %j',
    (text) => {
      expect(found(text)).toEqual(opened(G));
    },
  );
});

test('of several codes none is opened, and all are named', () => {
  const several = {
    ok: false,
    error: { code: 'several-codes', found: [unwrap(opened(C)), unwrap(opened(G))] },
  };
  for (const text of [`${C} or ${G}`, `#${C}\n#${G}`, `${C} ${G}`, `x#${C}, y#${G}!`])
    expect(found(text)).toEqual(several);
});

test.each([
  ['#11DV-TS7R-3VC4-6X.', { code: 'check' }],
  ['#11DV-TS7U-3VC4-6W', { code: 'not-a-code', character: 'U', index: 9 }],
  ['#11DV%20TS7U-3VC4-6W', { code: 'not-a-code', character: 'U', index: 11 }],
  ['11DV–TS7R–3VC4', { code: 'check' }],
])('what is wrong with %j is said with its place', (text, error) => {
  expect(found(text)).toEqual({ ok: false, error });
});

test('a description with one letter left out is damaged', () => {
  const whole = unwrap(scenarioFragment(anyScenario(belowFrom(5)), 'A', library));
  const [, described = ''] = whole.split('~');
  for (let at = 0; at < described.length; at++) {
    const short = `~${described.slice(0, at)}${described.slice(at + 1)}`;
    const fault = opened(short);
    if (!fault.ok) expect(fault.error.code).toBe('check');
    else expect(fault).toEqual(opened(`~${described}`));
  }
});

test('whatever is printed is found among words, whatever stands around it', () => {
  const around = fc.constantFrom(' ', '. ', ', then “', '\n', '(', ') ', '&x=', '?', ' – ', '…');
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), around, around, (seed, before, after) => {
      const below = belowFrom(seed);
      const game = anyGame(anyScenario(below), below);
      const printed = gameFragment(game, library);
      if (!printed.ok) return;
      const text = `Here it is:${before}https://example.org/#${printed.value}${after}`;
      expect(found(text)).toEqual(opened(printed.value));
      expect(found(printed.value)).toEqual(opened(printed.value));
    }),
    { numRuns: scaled(20_000) },
  );
});

test('two whole codes in a row are never a third', () => {
  const codes = [C.replaceAll('-', ''), G];
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1), (one, other) => {
      const rows = [one, other].map((seed) => {
        const below = belowFrom(seed);
        const printed = gameFragment(
          anyGame(levelCalled(below(2) === 0 ? 'coast-road' : 'three-suits'), below),
          library,
        );
        return printed.ok ? printed.value.replaceAll('-', '') : codes[0];
      });
      const [first = '', second = ''] = rows;
      const joined = found(first + second);
      if (joined.ok) expect([opened(first), opened(second)]).toContainEqual(joined);
      else expect(['check', 'several-codes', 'too-long']).toContain(joined.error.code);
      if (first !== second) expect(joined.ok).toBe(false);
    }),
    { numRuns: scaled(20_000) },
  );
});

test('places are kept while a text is cleaned', () => {
  const { text, placeOf } = cleanText('a%20b\u200bＣ—d');
  expect(text).toBe('a bC-d');
  expect([...text].map((_, index) => placeOf(index))).toEqual([0, 1, 4, 6, 7, 8]);
  expect(cleanText('%zz%ff').text).toBe('%zz%ff');
});
