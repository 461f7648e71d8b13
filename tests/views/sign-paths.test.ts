import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as shapes from '../../src/views/style/sign-paths';
import * as zoom from '../../src/views/style/zoom-paths';

const folder = new URL('../../assets/signs/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.svg'));

/** All path data that the game knows, however it is grouped. */
const known = Object.values({ ...shapes, ...zoom }).flatMap((one) =>
  typeof one === 'string' ? [one] : typeof one === 'object' ? Object.values<string>(one) : [],
);

test('each sign of the game is another one, and each file is a sign of the game', () => {
  expect(new Set(known).size).toBe(known.length);
  expect(known.length).toBe(files.length);
});

test.each(files)('%s is one path in the common box, with no colour of its own', async (file) => {
  const text = await readFile(new URL(file, folder), 'utf8');
  const path =
    /^<svg xmlns="[^"]+" viewBox="0 0 24 24">\s*<path fill-rule="evenodd" d="([^"]+)"\/>\s*<\/svg>\s*$/;
  expect(known).toContain(path.exec(text)?.[1]);
});
