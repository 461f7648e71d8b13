import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { withChecks } from '../../src/codes/checksum';
import { printLetters } from '../../src/codes/base32';
import { levelNumber } from '../../src/codes/scenario-reference';
import { gameFragment, readShared, scenarioCode, scenarioFragment } from '../../src/codes/link';
import { DIFFICULTIES, SIZES } from '../../src/generator/choices';
import { printId } from '../../src/generator/id';
import { parseId } from '../../src/generator/parse-id';
import type { Scenario } from '../../src/scenario/scenario';
import { EDITIONS } from '../levels/editions';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { anyChoices, someLetters } from './any-game';
import { LEVELS, levelCalled, library } from './library';
import { playable } from '../scenario/playable';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const flagship = levelCalled('benelux');
const read = (text: string) => unwrap(readShared(text, library));
const untouched = { actions: [], undone: [], turned: 0, read: 0, isHinted: false } as const;

test('no two levels share the number by which a code knows them', () => {
  const ids = [...new Set(EDITIONS.map(({ id }) => id))];
  expect(new Set(ids.map(levelNumber)).size).toBe(ids.length);
});

describe('a scenario code', () => {
  test('as docs/codes.md lays it out, put together here by itself', () => {
    const hash = createHash('sha256').update('coast-road').digest();
    const level = BigInt(hash.readUInt16BE(0) >> 1);
    // From a level 0 of 4, edition 1 as 0 of 32, no game 0 of 2, a short seed 0 of 3.
    // Before K7 come 32 of one letter, those from 00 to JZ, and K0 to K6.
    const seed = 32n + 19n * 32n + 7n;
    let number = 4n * (level + 2n ** 15n * (0n + 32n * (0n + 2n * (0n + 3n * seed))));
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let body = '';
    for (; number > 0n; number /= 32n) body = letters.charAt(Number(number % 32n)) + body;
    const code = unwrap(scenarioFragment(levelCalled('coast-road'), 'K7', library));
    expect(code.replaceAll('-', '').slice(0, -2)).toBe(`11${body}`);
  });

  test('has at most sixteen characters for anything shipped or made, and stands for it', () => {
    const forOne = (scenario: Scenario, seed: string): void => {
      const code = scenarioCode(scenario, seed, library) ?? '';
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){1,3}[0-9A-HJKMNP-TV-Z]{1,4}$/);
      expect(scenarioFragment(scenario, seed, library)).toEqual({ ok: true, value: code });
      expect(read(code)).toEqual({ kind: 'scenario', scenario, seed });
      const spoken = code
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(read(`https://example.org/play/?a=b#${spoken} `)).toEqual(read(code));
    };
    for (const level of LEVELS) for (const seed of ['0', 'ZZZZZ']) forOne(level, seed);
    const last = {
      size: 'large',
      nations: 3,
      years: 4,
      difficulty: 'steep',
      seed: 'ZZZZ',
    } as const;
    forOne(library.generate(last), 'ZZZZZ');
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        forOne(library.generate(anyChoices(below)), someLetters(1 + below(5), below));
      }),
      { numRuns: scaled(20_000) },
    );
  });

  test('is there for no other seed, no draft, and no scenario of one’s own', () => {
    const coast = levelCalled('coast-road');
    for (const seed of ['a', 'O', '123456', 'a lark', '🦆'])
      expect(scenarioCode(coast, seed, library)).toBe(undefined);
    expect(scenarioCode(twoShores, 'A', library)).toBe(undefined);
    expect(scenarioCode(playable({ ...coast, edition: 2 }), 'A', library)).toBe(undefined);
    const years = coast.years.map((year) => ({ ...year, income: year.income + 1 }));
    expect(scenarioCode(playable({ ...coast, years }), 'A', library)).toBe(undefined);
    const made = library.generate(anyChoices(belowFrom(1)));
    const thrifty = playable({ ...made, savings: { coinsPerPoint: 98 } });
    expect(scenarioCode(thrifty, 'A', library)).toBe(undefined);
    expect(scenarioCode(playable({ ...made, edition: 1 }), 'A', library)).toBe(undefined);
  });

  test('knows a level by its numbers, whatever its words', () => {
    const coast = levelCalled('coast-road');
    const other = playable({ ...coast, title: { en: 'Along the sea' }, firstYear: 1 });
    expect(scenarioCode(other, 'A', library)).toBe(scenarioCode(coast, 'A', library));
  });
});

test('the generator prints and reads an id of every choice', () => {
  for (const size of SIZES)
    for (const nations of [1, 2, 3] as const)
      for (const years of [2, 3, 4] as const)
        for (const difficulty of DIFFICULTIES) {
          const choices = { size, nations, years, difficulty, seed: '0Z7K' };
          expect(parseId(printId(choices))).toEqual(choices);
        }
});

describe('what may come with a code', () => {
  const own = playable({ ...twoShores, id: 'own' });
  const begun = { ...untouched, scenario: own, seed: 'A', isHinted: true };
  const [, described = '', code = ''] = unwrap(gameFragment(begun, library)).split('~');

  test('a scenario without a seed has none', () => {
    expect(read(`~${described}`)).toEqual({ kind: 'scenario', scenario: own, seed: undefined });
    expect(read(`#%7E${described}%7e${code}`)).toMatchObject({ kind: 'game', isHinted: true });
  });

  const faultOf = (text: string) => {
    const shared = readShared(text, library);
    return shared.ok ? 'opened' : shared.error.code;
  };

  test('a game needs its own scenario beside it, and no other', () => {
    expect(faultOf(code)).toBe('no-scenario');
    const other = playable({ ...own, savings: { coinsPerPoint: 98 } });
    const [, stranger = ''] = unwrap(scenarioFragment(other, 'A', library)).split('~');
    expect(faultOf(`~${stranger}~${code}`)).toBe('wrong-scenario');
    const shipped = unwrap(scenarioFragment(flagship, 'A', library));
    expect(faultOf(`~${described}~${shipped}`)).toBe('wrong-scenario');
    expect(faultOf(`~${described}~`)).toBe('empty');
    expect(faultOf(`~${described}~${code}~`)).toBe('not-a-code');
  });

  test('a game of a scenario that is all words arrives with them', () => {
    const arrived = read(unwrap(scenarioFragment(own, 'A', library)));
    expect(arrived.scenario).toEqual(own);
  });
});

test('an old edition opens, and one that is not there is told from a newer one', () => {
  const coast = levelCalled('coast-road');
  const second = playable({ ...coast, edition: 2 });
  const fifth = playable({ ...coast, edition: 5 });
  const later = { ...library, editions: [...LEVELS, second, fifth] };
  expect(unwrap(readShared(unwrap(scenarioFragment(coast, 'A', later)), later)).scenario).toBe(
    coast,
  );
  expect(unwrap(readShared(unwrap(scenarioFragment(second, 'A', later)), later)).scenario).toBe(
    second,
  );
  const forgetful = { ...library, editions: [fifth, coast] };
  expect(readShared(unwrap(scenarioFragment(second, 'A', later)), forgetful)).toEqual({
    ok: false,
    error: { code: 'unknown-edition', scenario: fifth, received: 2, known: [1, 5] },
  });
  const others = LEVELS.filter(({ id }) => id !== 'coast-road');
  expect(
    readShared(unwrap(scenarioFragment(coast, 'A', library)), { ...library, editions: others }),
  ).toEqual({ ok: false, error: { code: 'unknown-level' } });
});

describe('a code made by a newer version', () => {
  const faultOf = (digits: readonly number[]) => {
    const shared = readShared(printLetters(withChecks(digits)), library);
    return shared.ok ? undefined : shared.error;
  };

  test('is told by its two first characters, whatever the rest may mean by then', () => {
    const below = belowFrom(5);
    for (let i = 0; i < 500; i++) {
      const rest = Array.from({ length: below(40) }, () => below(32));
      // A, H and S, 10, 17 and 25, are the first letters of assignments, hand-ins and games with seats.
      const received = at([2, 9, 11, 16, 18, 24, 31], below(7));
      const format = { code: 'newer', what: 'format', received, known: 1 };
      expect(faultOf([received, below(32), ...rest])).toEqual(format);
      const ruleset = { code: 'newer', what: 'ruleset', received, known: 1 };
      expect(faultOf([1, received, ...rest])).toEqual(ruleset);
    }
    expect(faultOf([0, 1, 5])?.code).toBe('not-canonical');
    expect(faultOf([1, 0, 5])?.code).toBe('not-canonical');
  });

  test('or by its generator', () => {
    // From the generator 1 of 4, its version 2 of 8: 1 + 4·2 = 9.
    const generator = { code: 'newer', what: 'generator', received: 2, known: 1 };
    expect(faultOf([1, 1, 9])).toEqual(generator);
    expect(faultOf([1, 1, 31, 31, 9])).toEqual(generator);
    // From nowhere: 3 of 4. And version 0, which never was.
    expect(faultOf([1, 1, 3])?.code).toBe('not-canonical');
    expect(faultOf([1, 1, 1])?.code).toBe('not-canonical');
  });

  test('is told from what is no code at all', () => {
    const codeOf = (text: string) => {
      const shared = readShared(text, library);
      return shared.ok ? undefined : shared.error;
    };
    for (const text of ['', ' ', '#', '--', 'https://example.org/#'])
      expect(codeOf(text)).toEqual({ code: 'empty' });
    expect(codeOf('1-1 1')).toEqual({ code: 'too-short', length: 3, least: 4 });
    expect(codeOf('1111')).toEqual({ code: 'check' });
    expect(codeOf('#11U')).toEqual({ code: 'not-a-code', character: 'U', index: 3 });
    expect(codeOf('https://example.org')).toMatchObject({ code: 'not-a-code', index: 5 });
  });
});
