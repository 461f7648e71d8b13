import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, type Line, readHandout, readLine } from '../../../src/views/teachers/handout';
import { filesBelow, ROOT } from '../../architecture/files';

const FOLDER = 'docs/teaching';
const PAGES = new Map(
  filesBelow(FOLDER).map((file) => {
    const text = readFileSync(posix.join(ROOT, FOLDER, posix.basename(file)), 'utf8');
    return [posix.basename(file, '.md'), readHandout(text)] as const;
  }),
);

const linesOf = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'code':
      return [];
  }
};

test('a line has what is set apart in it', () => {
  expect(readLine('See **this**, *that*, `it` and [there](lesson-15.md#the-talk).')).toEqual([
    { kind: 'plain', text: 'See ' },
    { kind: 'strong', text: 'this' },
    { kind: 'plain', text: ', ' },
    { kind: 'emphasis', text: 'that' },
    { kind: 'plain', text: ', ' },
    { kind: 'code', text: 'it' },
    { kind: 'plain', text: ' and ' },
    { kind: 'link', text: 'there', page: 'lesson-15', anchor: 'the-talk' },
    { kind: 'plain', text: '.' },
  ]);
  // What is not in the game is told by its name.
  expect(readLine('[hosting](../hosting.md)')).toEqual([{ kind: 'plain', text: 'hosting' }]);
});

test('a page has headings, paragraphs, lists, tables and code', () => {
  const text =
    '# One\n\nTwo\nlines.\n\n- a\n  b\n- c\n\n1. d\n\n| e | f |\n| --- | --- |\n| g | h |\n\n```sh\ni\n```\n';
  const kinds = readHandout(text).map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'paragraph', 'list', 'list', 'table', 'code']);
  expect(readHandout(text)[2]).toMatchObject({
    items: [[{ text: 'a b' }], [{ text: 'c' }]],
    isNumbered: false,
  });
  expect(readHandout(text)[4]).toMatchObject({ rows: [[[{ text: 'g' }], [{ text: 'h' }]]] });
});

describe.each([...PAGES])('%s', (_, blocks) => {
  const spans = blocks.flatMap(linesOf).flat();

  test('begins with its name, and leaves no sign of how it is written', () => {
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    const signs = spans.filter(
      ({ kind, text }) => kind !== 'code' && /\*\*|\]\(|^\||^#|^- |`/.test(text),
    );
    expect(signs).toEqual([]);
  });

  test('leads to pages and headings that are there', () => {
    const lost = spans.filter(({ kind, page = '', anchor }) => {
      if (kind !== 'link') return false;
      const headings = PAGES.get(page)?.flatMap((one) =>
        one.kind === 'heading' ? [one.anchor] : [],
      );
      return headings === undefined || (anchor !== undefined && !headings.includes(anchor));
    });
    expect(lost).toEqual([]);
  });
});
