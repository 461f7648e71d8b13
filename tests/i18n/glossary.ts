import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/files';

/** The glossary's page as it stands. */
export const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');

/** The rows of its tables that have so many cells. */
export const glossaryRows = (cells: number): string[][] =>
  glossary
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((row) => row.length === cells && !['key', 'on screen'].includes(row[0] ?? ''));
