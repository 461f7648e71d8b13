import { readdir, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, ROOT } from '../architecture/files';
import * as marks from '../../src/views/style/mark-paths';
import * as shapes from '../../src/views/style/sign-paths';

const assets = new URL('../../assets/', import.meta.url);
const inFolder = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(folder, assets))).map((file) => folder + file);
const FOLDERS = ['signs/', 'marks/'];
const files = (await Promise.all(FOLDERS.map(inFolder))).flat();

/** All path data that the game knows, however it is grouped. */
const known = [...Object.values(shapes), ...Object.values(marks)].flatMap((one) =>
  typeof one === 'string' ? [one] : typeof one === 'function' ? [] : Object.values<string>(one),
);

test('each sign of the game is another one, and each file is a sign of the game', () => {
  expect(new Set(known).size).toBe(known.length);
  expect(known.length).toBe(files.length);
});

test.each(files)('%s is one path in the common box, with no colour of its own', async (file) => {
  const text = await readFile(new URL(file, assets), 'utf8');
  const path =
    /^<svg xmlns="[^"]+" viewBox="0 0 24 24">\s*<path fill-rule="evenodd" d="([^"]+)"\/>\s*<\/svg>\s*$/;
  expect(known).toContain(path.exec(text)?.[1]);
});

test('no text leans on arrows, ticks or other signs that a font may lack', () => {
  // Arrows, and all from box drawing to the dingbats; comments are no text.
  const sign = /[\u2190-\u21ff\u2500-\u27ff]/u;
  const texts = [...filesBelow('src/ui'), ...filesBelow('src/i18n'), ...filesBelow('src/views')];
  const found = texts.filter((file) =>
    readFileSync(`${ROOT}/${file}`, 'utf8')
      .split('\n')
      .some((line) => sign.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line)),
  );
  expect(found).toEqual([]);
});
