import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { daleChall } from 'dale-chall';
import { describe, expect, test } from 'vitest';
import { MESSAGES, readLanguage } from '../../src/cli/messages/language-folder';
import { glossary, glossaryRows } from './glossary';

/** Single letters are names of keys, or an ending that stands apart. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z]{2,}(?:'[a-z]+)*/g) ?? [];

const { terms, messages } = readLanguage(MESSAGES, 'en');
const forms = Object.values(terms).flatMap((term) => Object.values(term));
const familiar = new Set([
  ...daleChall.map((word) => word.toLowerCase()),
  ...forms.flatMap(wordsIn),
  ...glossaryRows(3).flatMap(([, word = '']) => wordsIn(word)),
  ...glossaryRows(2).flatMap(([word = '']) => wordsIn(word)),
  ...wordsIn(messages.get('page')?.['gameTitle'] ?? ''),
  ...[...glossary.matchAll(/\*(\w+)\*/g)].flatMap(([, word = '']) => wordsIn(word)),
]);

/** Endings of inflections, each with what a word without it may end in. */
const ENDINGS: readonly (readonly [RegExp, ...string[]])[] = [
  [/'s$/, ''],
  [/n't$/, ''],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?:ed|en|er|est|ing)$/, '', 'e'],
  [/n$/, ''],
  [/(.)\1(?:ed|er|est|ing)$/, '$1'],
  [/ly$/, '', 'e'],
  [/ily$/, 'y'],
  [/ier$/, 'y'],
  [/iest$/, 'y'],
];

/** Whether a word is familiar, or an inflection of one that is. */
const isFamiliar = (word: string): boolean =>
  familiar.has(word) ||
  ENDINGS.some(
    ([ending, ...instead]) =>
      ending.test(word) && instead.some((end) => familiar.has(word.replace(ending, end))),
  );

/** The words of a message, of every case of its choices; its arguments and the names of cases are none. */
function wordsOf(message: string): string[] {
  const read = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal) return wordsIn(element.value);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
      return Object.values(element.options).flatMap(({ value }) => read(value));
    });
  return read(parse(message, { ignoreTag: true }));
}

/** Where charm is free: names, ranks, story; and what only speaks to those who make levels. */
const EXEMPT: readonly RegExp[] = [
  /^command\./,
  /^codex\.(?:entry|story)/,
  /^names\./,
  /^title\.(?:rank|tagline)$/,
];

describe('every word on screen', () => {
  test('is familiar, or in the glossary', () => {
    const hard = [...messages].flatMap(([file, texts]) =>
      Object.entries(texts).flatMap(([key, text]) => {
        const name = `${file}.${key}`;
        if (EXEMPT.some((exempt) => exempt.test(name))) return [];
        return wordsOf(text)
          .filter((word) => !isFamiliar(word))
          .map((word) => `${name}: ${word}`);
      }),
    );
    expect(hard).toEqual([]);
  });

  test('of the game is in the glossary under its key, as it is on screen', () => {
    const listed = glossaryRows(3).map(([key = '', word]) => [key.replaceAll('`', ''), word]);
    const first = Object.entries(terms).map(([key, term]) => [key, Object.values(term)[0]]);
    expect(listed.sort()).toEqual(first.sort());
  });
});

test('a word that few know is told, and an inflection of a known one is not', () => {
  expect(isFamiliar('quartermaster')).toBe(false);
  expect(isFamiliar('interceptors')).toBe(false);
  for (const word of ['carries', 'planned', 'bigger', 'quickly', "year's", 'hexes'])
    expect(isFamiliar(word), word).toBe(true);
});
