/** A stretch of a line: plain, or set apart; a link has where it leads. */
export interface Span {
  readonly kind: 'plain' | 'strong' | 'emphasis' | 'code' | 'link';
  readonly text: string;
  /** Of a link to another page of these: its name, and the heading there, if one is meant. */
  readonly page?: string;
  readonly anchor?: string;
}

/** A line, or lines that are one paragraph. */
export type Line = readonly Span[];

/** A part of a page. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly line: Line;
      readonly anchor: string;
    }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: 'code'; readonly text: string };

const SPANS =
  /\*\*(?<strong>.+?)\*\*|\*(?<emphasis>.+?)\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<target>[^)]*)\)/g;

/** Another of these pages lies beside this one. */
const NEIGHBOUR = /^(?<page>[\w-]+)\.md(?:#(?<anchor>[\w-]+))?$/;

function linkTo(text: string, target: string): Span {
  const { page, anchor } = NEIGHBOUR.exec(target)?.groups ?? {};
  // Whatever lies elsewhere is not in the game: its name alone is told.
  if (page === undefined) return { kind: 'plain', text };
  return { kind: 'link', text, page, ...(anchor !== undefined && { anchor }) };
}

/** The stretches of a line of Markdown. */
export function readLine(text: string): Line {
  const spans: Span[] = [];
  let end = 0;
  const plain = (to: number): void => {
    if (to > end) spans.push({ kind: 'plain', text: text.slice(end, to) });
  };
  for (const match of text.matchAll(SPANS)) {
    plain(match.index);
    const { strong, emphasis, code, text: name, target } = match.groups ?? {};
    if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
    else if (code !== undefined) spans.push({ kind: 'code', text: code });
    else spans.push(linkTo(name ?? '', target ?? ''));
    end = match.index + match[0].length;
  }
  plain(text.length);
  return spans;
}

/** The anchor of a heading, as the places that show Markdown make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const cellsOf = (row: string): Line[] =>
  row
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => readLine(cell.trim()));

const ITEM = /^(?:[-*]|(\d+)\.) +/;

/** A list's items, each with the lines that go on with it. */
function readList(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines)
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  const isNumbered = /^\d/.test(lines[0] ?? '');
  return { kind: 'list', isNumbered, items: items.map((item) => readLine(item)) };
}

function readTable([head = '', , ...rows]: readonly string[]): Block {
  return { kind: 'table', head: cellsOf(head), rows: rows.map((row) => cellsOf(row)) };
}

/** Paragraphs, and lists that follow their first line without an empty one. */
function readText(lines: readonly string[]): Block[] {
  const list = lines.findIndex((line) => ITEM.test(line));
  if (list === 0) return [readList(lines)];
  const own = list < 0 ? lines : lines.slice(0, list);
  const paragraph: Block = { kind: 'paragraph', line: readLine(own.join(' ')) };
  return list < 0 ? [paragraph] : [paragraph, readList(lines.slice(list))];
}

/** Reads a page for teachers: the part of Markdown that those pages are written in. */
export function readHandout(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.trim().split(/\n\s*\n(?!\s)/)) {
    const lines = part.split('\n');
    const [first = ''] = lines;
    const [, marks, heading = ''] = /^(#+) (.*)$/.exec(first) ?? [];
    if (marks !== undefined) {
      const line = readLine(heading);
      const level = marks.length;
      blocks.push({ kind: 'heading', level, line, anchor: anchorOf(heading) });
      if (lines.length > 1) blocks.push(...readText(lines.slice(1)));
    } else if (first.startsWith('```'))
      blocks.push({ kind: 'code', text: lines.slice(1, -1).join('\n') });
    else if (first.startsWith('|')) blocks.push(readTable(lines));
    else blocks.push(...readText(lines));
  }
  return blocks;
}
