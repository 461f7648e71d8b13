import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileMessages } from '../../src/cli/messages/compile';
import { COMPILED, MESSAGES, readLanguage } from '../../src/cli/messages/language-folder';
import { namespaceOf } from '../../src/cli/messages/write-modules';
import { loadWords, PSEUDO_LOCALE } from '../../src/i18n/words';
import { filesBelow, ROOT } from '../architecture/files';
import { english } from './english';

const { modules, faults } = compileMessages(MESSAGES);

describe('the messages', () => {
  test('have no fault in any language', () => {
    expect(faults).toEqual([]);
  });

  test('are compiled as they stand: run `npm run messages` where this fails', () => {
    const written = filesBelow('src/i18n/compiled').map((file) =>
      file.replace('src/i18n/compiled/', ''),
    );
    expect(written).toEqual([...modules.keys()].sort());
    for (const [path, text] of modules)
      expect(readFileSync(join(COMPILED, path), 'utf8')).toBe(text);
  });

  test('are all used', () => {
    const sources = filesBelow('src')
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/compiled/'))
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    const names = new Set(sources.match(/\w+/g));
    const unused = [...readLanguage(MESSAGES, 'en').messages].flatMap(([file, texts]) =>
      Object.keys(texts)
        .filter((key) => !names.has(key))
        .map((key) => `${namespaceOf(file)}.${key}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('a language', () => {
  const root = mkdtempSync(join(tmpdir(), 'lowland-skies-messages-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (language: string, files: Readonly<Record<string, unknown>>): void => {
    mkdirSync(join(root, language), { recursive: true });
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(root, language, `${file}.json`), JSON.stringify(content));
  };
  write('en', {
    terms: { coin: { one: 'coin', other: 'coins' }, card: { one: 'card', other: 'cards' } },
    page: {
      close: 'Close',
      left: '{count, plural, one {# {coin_one}} other {# {coin_other}}} left',
    },
    title: { won: '{is, select, true {Won} other {Lost}}', seed: 'seed {seed}', again: 'Again' },
  });
  write('pl', {
    terms: { coin: { one: 'moneta', few: 'monety', many: 'monet', other: 'monety' }, mast: {} },
    page: {
      close: 'Zamknij {reason}',
      left: '{count, plural, one {# {coin_one}} other {# {coin_other}}}',
    },
    title: {
      won: '{is, plural, one {a} few {b} many {c} other {d}}',
      seed: 'ziarno',
      extra: 'x',
      broken: '{',
    },
    other: {},
  });

  test('is told of each fault with its file and its key', () => {
    expect(compileMessages(root).faults.toSorted()).toEqual([
      'pl/other.json: is not a file of the language en',
      'pl/page.json: close: uses {reason}, which is not there to use',
      'pl/page.json: left: has a plural of count without: few, many',
      'pl/terms.json: card: is missing',
      'pl/terms.json: mast: is not a key of the language en',
      'pl/title.json: again: is missing',
      expect.stringContaining('pl/title.json: broken: is not ICU MessageFormat'),
      'pl/title.json: extra: is not a key of the language en',
      'pl/title.json: seed: does not use {seed}',
      'pl/title.json: won: uses {is} as a number, but it is a choice of true',
    ]);
  });

  test('is one more in the list of languages once it has a folder', () => {
    expect(compileMessages(root).modules.get('languages.ts')).toContain("LANGUAGES = ['en', 'pl']");
  });
});

describe('the words', () => {
  test('of a part that is not fetched yet are an error, not a gap', async () => {
    const words = await loadWords('en');
    expect(words.title.play).toBe('Play');
    expect(words.has('settings')).toBe(false);
    expect(() => words.settings.title).toThrow('not fetched yet');
    await words.load('settings');
    expect(words.settings.title).toBe('Settings');
  });

  test('take the nouns that a scenario brings', async () => {
    const coin = { one: 'permit', other: 'permits', indefinite: 'a permit' };
    const words = await loadWords('en', ['table'], { coin });
    expect(words.table.coins({ count: 1 })).toBe('1 permit');
    expect(words.table.overBy({ count: 3 })).toBe('3 permits too many');
    expect(words.table.coinsTitle).toBe('Permits');
    expect(english.table.coins({ count: 3 })).toBe('3 coins');
  });

  test('of the pseudo-locale have an accent on every letter of their own, and are longer', async () => {
    const words = await loadWords(PSEUDO_LOCALE, ['table']);
    const told = words.table.planTitle({ count: 3 });
    expect(told).toMatch(/^\[.*\]$/);
    expect(told).not.toMatch(/[a-z]/i);
    expect(told.length).toBeGreaterThan(1.2 * english.table.planTitle({ count: 3 }).length);
    expect(words.page.inProgress({ title: 'Benelux', year: 2025, seed: 'TULIP' })).toContain(
      'TULIP',
    );
  });
});
