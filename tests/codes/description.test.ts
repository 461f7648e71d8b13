import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import { MOST_BYTES, parseDescription, printDescription } from '../../src/codes/description';
import { DICTIONARY } from '../../src/codes/dictionary';
import { readShared, scenarioFragment } from '../../src/codes/link';
import type { Scenario } from '../../src/scenario/scenario';
import { isSoak, scaled } from '../scale';
import { belowFrom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { twoShores } from '../rules/two-shores';
import { LEVELS, library } from './library';
import { pack, packRaw, plain, unpack } from './pack';
import { playable } from '../scenario/playable';

const own = playable({ ...twoShores, id: 'own' });
const read = (description: string) => readShared(`~${description}`, library);
const faultOf = (description: string) => {
  const shared = read(description);
  return shared.ok ? undefined : shared.error;
};
const without = (scenario: Scenario) => {
  const { campaign, $schema, ...rest } = scenario;
  expect([typeof campaign, typeof $schema]).toBeDefined();
  // Purses are all that is left of the second format.
  const format = scenario.nations.some(({ purse }) => purse) ? 2 : 1;
  return { ...rest, format };
};

test('the dictionary is the one that descriptions were packed against', () => {
  // Pinned: a description in a link somewhere points into these very characters.
  const hash = createHash('sha256').update(DICTIONARY).digest('hex');
  expect(hash).toBe('0077c0e5f542172f3a639f290d8fcd09cd88b8c91bd68e89afaa6c2dd0ff5cb7');
});

describe('a description', () => {
  test('is JSON in its one form, packed as others would pack it', () => {
    for (const level of LEVELS) {
      expect(unpack(printDescription(level))).toBe(plain(without(level)));
      expect(unwrap(read(pack(plain(without(level)))))).toEqual({
        kind: 'scenario',
        scenario: without(level),
        seed: undefined,
      });
    }
  });

  test('of a level taken as somebody’s own has at most a thousand characters', () => {
    for (const level of LEVELS) {
      const { edition, ...draft } = level;
      expect(edition).toBeDefined();
      const mine = playable({ ...draft, id: 'my-own-level' });
      const fragment = unwrap(scenarioFragment(mine, 'K7Q2M', library));
      expect(fragment.length).toBeLessThanOrEqual(1000);
    }
  });

  test('brings every word back', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const texts = fc.dictionary(fc.constantFrom('nl', 'fr', '1', 'zh-Hant', 'campaign'), text);
    fc.assert(
      fc.property(fc.nat(), text, texts, (seed, en, others) => {
        const title = { ...others, en: en.slice(0, 60) };
        const scenario = playable({ ...tinyScenario(belowFrom(seed)), title, briefing: title });
        expect(unwrap(parseDescription(printDescription(scenario), 0))).toEqual(scenario);
      }),
      { numRuns: scaled(3000) },
    );
  });

  test('too long for a link is refused with its length', () => {
    const below = belowFrom(3);
    const words = Array.from({ length: 2000 }, () => String.fromCharCode(97 + below(26))).join('');
    const scenario = playable({ ...own, briefing: { en: words, nl: words.toUpperCase() } });
    const fragment = scenarioFragment(scenario, 'A', library);
    if (fragment.ok || fragment.error.code !== 'too-long') throw new Error('not refused');
    expect(fragment.error.most).toBe(2000);
    // 4,000 letters of 26 hold 4,000 × log₂ 26 bits, at six to a character.
    expect(fragment.error.length).toBeGreaterThan((4000 * Math.log2(26)) / 6);
    const given = readShared(`~${'A'.repeat(2000)}`, library);
    expect(given).toEqual({ ok: false, error: { code: 'too-long', length: 2001, most: 2000 } });
    expect(readShared('A'.repeat(10_001), library).ok).toBe(false);
  });
});

describe('a description is refused where', () => {
  test('a character is changed, or two neighbours swapped', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let seed = 0; seed < scaled(100); seed++) {
      const below = belowFrom(seed);
      const text = printDescription(tinyScenario(below));
      for (let i = 0; i < text.length; i++) {
        const [before, letter, after] = [text.slice(0, i), text.charAt(i), text.slice(i + 1)];
        // The everyday run tries some of the letters, the soak run all.
        for (const other of letters)
          if (other !== letter && (isSoak || below(10) === 0))
            expect(faultOf(`${before}${other}${after}`)?.code).toBe('check');
        const next = text.charAt(i + 1);
        if (next !== '' && next !== letter)
          expect(faultOf(`${before}${next}${letter}${after.slice(1)}`)?.code).toBe('check');
      }
    }
  });

  test('something is in it that base64url has no letter for', () => {
    expect(faultOf('AB+C')).toEqual({ code: 'not-a-code', character: '+', index: 3 });
    expect(faultOf('')?.code).toBe('check');
    expect(faultOf('A')?.code).toBe('check');
  });

  test('its JSON is not in its one form', () => {
    const json = plain(own);
    const others = [
      ` ${json}`,
      json.replace('"format":1', '"format":1.0'),
      json.replace('"format":1', '"format":1,"format":1'),
      json.replace('"title":{', '"title":{"__proto__":"x",'),
      JSON.stringify(own),
      `\ufeff${json}`,
    ];
    for (const other of others) {
      expect(other).not.toBe(json);
      expect(['not-canonical', 'bad-scenario']).toContain(faultOf(pack(other))?.code);
    }
    const [campaign] = LEVELS.flatMap((level) => level.campaign ?? []);
    expect(
      faultOf(pack(plain({ ...own, format: 2, campaign: { ...campaign, requires: [] } })))?.code,
    ).toBe('not-canonical');
    expect(faultOf(pack(Buffer.from(json.replace('Two', 'T\xffo'), 'latin1')))?.code).toBe(
      'not-canonical',
    );
  });

  test('it is no scenario, or one that can’t be played', () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    for (const text of ['', '{', 'null', '[]', deep, '{"__proto__":{"format":1}}', '1e999'])
      expect(faultOf(pack(text))?.code).toBe('bad-scenario');
    expect(faultOf(pack(plain({ ...own, savings: { coinsPerPoint: 1e300 } })))).toEqual({
      code: 'bad-scenario',
      issues: [
        {
          path: 'savings.coinsPerPoint',
          problem: { code: 'too-large', most: 99, received: '1e+300' },
        },
      ],
    });
    expect(faultOf(pack(plain({ ...own, board: { rows: ['....'] } })))?.code).toBe('bad-scenario');
  });

  test('it was made by a newer version, which is named', () => {
    const newer = (what: string, received: number, known = 1) => ({
      code: 'newer',
      what,
      received,
      known,
    });
    expect(faultOf(pack('whatever that will be', 2))).toEqual(newer('format', 2));
    expect(faultOf(pack(plain({ ...own, ruleset: 3, more: 1 })))).toEqual(newer('ruleset', 3));
    expect(faultOf(pack(plain({ ...own, format: 4 })))).toEqual(newer('format', 4, 2));
    expect(faultOf(pack(plain(own), 0))?.code).toBe('not-canonical');
  });

  test('it would unpack to more than a description may hold', () => {
    const full = plain({ ...own, $schema: '' });
    const bomb = pack(Buffer.alloc(1_400_000));
    expect(bomb.length).toBeLessThan(2000);
    expect(faultOf(bomb)?.code).toBe('bad-packing');
    expect(faultOf(pack(' '.repeat(MOST_BYTES + 1)))?.code).toBe('bad-packing');
    expect(faultOf(pack(' '.repeat(MOST_BYTES)))?.code).toBe('bad-scenario');
    expect(faultOf(pack(full))?.code).toBe('not-canonical');
    for (const body of [[], [0xff], [1, 255, 255, 0, 0], [3], [5, 0], Array(400).fill(7)])
      expect(faultOf(packRaw(Buffer.from(body as number[])))?.code).toMatch(/bad/);
  });
});
