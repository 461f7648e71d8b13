import { expect, test } from 'vitest';
import { isolated, withoutTurns } from '../../src/i18n/direction';
import { english } from './english';

test('marks that turn text around are left out, those within a script stay', () => {
  for (const mark of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    expect(withoutTurns(`a${mark}b`)).toBe('ab');
  for (const mark of '\u200e\u200f\u061c') expect(withoutTurns(`a${mark}b`)).toBe(`a${mark}b`);
});

test('a title can’t turn the sentence or the heading around that it stands in', () => {
  expect(english.text({ en: 'Bene\u202elux' })).toBe('Benelux');
  expect(english.page.sentences({ before: 'A\u202e', after: 'B\u2067' })).toBe('A. B');
});

test('what is written from right to left is shut off from the figures beside it', () => {
  expect(isolated('שלום')).toBe('\u2068שלום\u2069');
  expect(isolated('\u202eשלום')).toBe('\u2068שלום\u2069');
  expect(english.page.facts({ before: 'سماء', after: '3' })).toBe('\u2068سماء\u2069 · 3');
  expect(isolated('Łódź 3')).toBe('Łódź 3');
});
