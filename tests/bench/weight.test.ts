import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { downloadsOf, gzipBytes } from './weight';

const folder = mkdtempSync(join(tmpdir(), 'lowland-skies-weight-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_words.js'],
    dynamicImports: ['scenes.ts', 'codex.ts', 'src/ui/table/table-screen.tsx'],
    css: ['entry.css'],
  },
  '_words.js': { file: 'words.js' },
  'src/i18n/compiled/en/start-part.ts': { file: 'start-part.js' },
  'src/i18n/compiled/en/table-part.ts': { file: 'table-part.js' },
  '_phaser.js': { file: 'phaser.js' },
  'scenes.ts': { file: 'scenes.js', imports: ['_phaser.js', '_words.js'], css: ['scenes.css'] },
  'codex.ts': { file: 'codex.js', imports: ['_words.js'] },
  'src/ui/table/table-screen.tsx': { file: 'table.js', imports: ['_words.js'], css: ['table.css'] },
};
write('.vite/manifest.json', JSON.stringify(manifest));
const files =
  'entry.js words.js scenes.js codex.js table.js start-part.js table-part.js entry.css scenes.css table.css';
for (const file of files.split(' ')) write(file, `/* ${file} */`);
write('index.html', '<!doctype html>');
write('phaser.js', 'console.log("Phaser v4")');

test('the shell is what the page asks for at once; the table is its panels, Phaser and what needs it', () => {
  expect(downloadsOf(folder)).toEqual({
    shell: ['index.html', 'entry.js', 'entry.css', 'words.js', 'start-part.js'],
    table: ['phaser.js', 'scenes.js', 'scenes.css', 'table.js', 'table.css', 'table-part.js'],
  });
});

test('a build that loads Phaser with the page is refused', () => {
  const { 'index.html': page, ...rest } = manifest;
  const eager = { ...page, imports: ['_words.js', 'scenes.ts'] };
  write('.vite/manifest.json', JSON.stringify({ 'index.html': eager, ...rest }));
  expect(() => downloadsOf(folder)).toThrow('after the shell');
});

test('what repeats itself weighs less than its length', () => {
  write('long.js', 'again '.repeat(10_000));
  expect(gzipBytes(folder, ['long.js'])).toBeLessThan(1000);
  expect(gzipBytes(folder, ['long.js', 'long.js'])).toBe(2 * gzipBytes(folder, ['long.js']));
});
