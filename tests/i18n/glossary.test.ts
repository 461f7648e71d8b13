import { expect, test } from 'vitest';
import { viewGlossary } from '../../src/views/help/glossary';
import { english } from './english';
import { glossaryRows } from './glossary';

test('what a word means on screen is what the glossary’s page says, which may say more', () => {
  const rows = [
    ...glossaryRows(3).map(([, name = '', means = '']) => [name, means] as const),
    ...glossaryRows(2).map(([name = '', means = '']) => [name, means] as const),
  ];
  const unlike = viewGlossary(english).filter(
    ({ name, means }) =>
      !rows.some(([word, said]) => sameWord(word, name) && said.startsWith(means)),
  );
  expect(unlike).toEqual([]);
});

/** Verbs stand in their base form on the page, and as they are met on screen. */
const sameWord = (word: string, name: string): boolean =>
  name.toLowerCase().startsWith(word.toLowerCase());
