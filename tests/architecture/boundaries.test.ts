import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { boundaryFaults, cyclesAmong, jsxFaults, roomOf } from './boundaries';
import { swallowedIn } from './failures';
import { filesBelow, filesIn, foldersBelow, linesOf, ROOT } from './files';
import { importsOf } from './imports';
import { declaredIn, platformNames, shadowing, twiceExported } from './names';
import { EXCEPTIONS, LONG_FILES, NODE_ROOMS, OTHER_TESTS, PACKAGES, ROOMS } from './rooms';

const code = /\.[jt]sx?$/;
const sources = filesBelow('src').filter((file) => code.test(file));
const imports = sources.flatMap((file) => importsOf(ROOT, file));
const read = (file: string): string => readFileSync(posix.join(ROOT, file), 'utf8');
const declared = sources.flatMap((file) => declaredIn(file, read(file)));

/** More files than this are not taken in at a look; the room then needs subfolders. */
const MOST_FILES = 24;

describe('the rooms', () => {
  test('are found, and more than a few files in them', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(sources.length);
  });

  test('hold every file of src', () => {
    expect(sources.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
  });

  test('import only from the rooms and the packages that are theirs', () => {
    expect(boundaryFaults(imports)).toEqual([]);
  });

  test('have no exceptions but those in use', () => {
    const excused = EXCEPTIONS.filter(
      (exception) => boundaryFaults(imports).length === boundaryFaults(imports, [exception]).length,
    );
    expect(excused).toEqual([]);
  });

  test('draw with JSX in the ui alone', () => {
    expect(jsxFaults(sources)).toEqual([]);
  });

  test('import in no circle', () => {
    expect(cyclesAmong(imports)).toEqual([]);
  });

  test('share out every package that the game is made with', () => {
    const game = Object.keys(PACKAGES).filter((name) => !(name in manifest.devDependencies));
    expect(game.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('leave the packages of the makers’ tools to the rooms that run in Node', () => {
    const tools = Object.keys(PACKAGES).filter((name) => name in manifest.devDependencies);
    const rooms = tools.flatMap((name) => PACKAGES[name] ?? []);
    expect(rooms.filter((room) => !NODE_ROOMS.includes(room))).toEqual([]);
  });
});

test('boards are made in workers and in Node, never on the page’s own thread', () => {
  const makers = imports.filter(
    ({ file, path }) =>
      !file.startsWith('src/generator/') &&
      /^src\/generator\/(generate$|version-)/.test(path ?? ''),
  );
  expect(makers.map(({ file }) => file).filter((file) => !file.startsWith('src/cli/'))).toEqual([
    // Of the worker that reads and writes codes; a frame that may start none has it on its own thread.
    'src/main/answer-codec.ts',
    // Of the worker that reads what a class handed in, likewise.
    'src/main/answer-heap.ts',
    'src/platform/workers/generator-worker.ts',
  ]);
});

test('what shows a table knows points ahead by one module, which hides them from who thinks first', () => {
  const showing = /^src\/(?:views\/(?!debrief\/)|ui\/|board\/)/;
  const knowing = imports.filter(
    ({ file, path }) => showing.test(file) && path === 'src/analysis/planned-score',
  );
  expect(knowing.map(({ file }) => file)).toEqual([
    // What a closed year held on average, beside what it held.
    'src/views/table/ledger.ts',
    'src/views/table/points-ahead.ts',
    // Cover, and no points.
    'src/views/table/presence.ts',
  ]);
  const weighing = sources.filter(
    (file) => showing.test(file) && /\b(?:setup\.(?:weight|heldCards))\b/.test(read(file)),
  );
  expect(weighing).toEqual(['src/views/table/points-ahead.ts']);
});

describe('the names', () => {
  test('of exported types are each in one place', () => {
    expect(twiceExported(declared)).toEqual([]);
  });

  test('hide none of the language’s or the browser’s', () => {
    expect(shadowing(declared, platformNames())).toEqual([]);
  });
});

test('nothing fails silently', () => {
  expect(sources.flatMap((file) => swallowedIn(file, read(file)))).toEqual([]);
});

describe('the folders', () => {
  test('hold no more files than can be looked through', () => {
    // Messages have a file a screen, found by the screen's name; nobody looks through what is compiled of them.
    const folders = ['src', 'tests']
      .flatMap((top) => [top, ...foldersBelow(top)])
      .filter((folder) => !/^src\/i18n\/(?:compiled|messages)/.test(folder));
    const counts = folders.map((folder) => [folder, filesIn(folder).length] as const);
    expect(counts.filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  test('are called by what they hold', () => {
    const vague = /^(utils?|helpers?|common|managers?|misc|shared|lib)$/i;
    const folders = [...foldersBelow('src'), ...foldersBelow('tests')];
    expect(folders.filter((folder) => vague.test(folder.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('of the tests mirror the rooms', () => {
    const rooms = [...Object.keys(ROOMS), ...OTHER_TESTS];
    const tops = foldersBelow('tests').filter((folder) => folder.split('/').length === 2);
    expect(tops.filter((folder) => !rooms.includes(roomOf(folder)))).toEqual([]);
  });
});

test('no file passes 300 lines without a reason', () => {
  const written = [...filesBelow('src'), ...filesBelow('tests')].filter(
    (file) => code.test(file) || file.endsWith('.css'),
  );
  const long = written.filter((file) => linesOf(file) > 300);
  expect(long).toEqual(Object.keys(LONG_FILES).sort());
});
