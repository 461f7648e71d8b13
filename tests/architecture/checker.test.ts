import { describe, expect, test } from 'vitest';
import { boundaryFaults, cyclesAmong, jsxFaults, roomOf } from './boundaries';
import { swallowedIn } from './failures';
import { readImport, specifiersIn } from './imports';
import { declaredIn, platformNames, shadowing, twiceExported } from './names';

// The checker itself: that a house with a crooked wall is seen to have one.
const faults = (file: string, specifier: string) => boundaryFaults([readImport(file, specifier)]);

describe('an import that is allowed', () => {
  test.each([
    ['src/rules/game.ts', '../scenario/scenario'],
    ['src/rules/game.ts', './plan'],
    ['src/i18n/en/index.ts', '../rules/cover'],
    ['src/views/table/board.ts', '../i18n/words'],
    ['src/board/table.ts', 'phaser'],
    ['src/ui/table/tray.tsx', 'preact/hooks'],
    ['src/platform/storage.ts', '../app/ports'],
    ['src/cli/score.ts', 'node:fs'],
    ['src/main.ts', './ui/page'],
    ['src/main.ts', '/levels/benelux.json'],
  ])('%s of %s', (file, specifier) => expect(faults(file, specifier)).toEqual([]));
});

describe('an import that is refused', () => {
  test.each([
    ['src/base/random.ts', '../hex/hex', 'but base not hex'],
    ['src/scenario/draw.ts', '../rules/game', 'but scenario not rules'],
    ['src/rules/game.ts', '../solver/solve', 'but rules not solver'],
    ['src/i18n/en/index.ts', '../../app/ports', 'but i18n not app'],
    ['src/app/session.ts', '../views/board', 'but app not views'],
    ['src/board/table.ts', '../ui/tray', 'but board not ui'],
    ['src/ui/table/tray.tsx', '../../board/table', 'but ui not board'],
    ['src/platform/storage.ts', '../app/save', 'but platform only src/app/ports'],
    ['src/cli/score.ts', '../views/board', 'but cli only src/views/class/csv-rows'],
    ['src/main.ts', './cli/score', 'but main not cli'],
    ['src/ui/table/tray.tsx', '../../main', 'but ui not main'],
    ['src/ui/table/tray.tsx', 'phaser', 'not for ui'],
    ['src/app/session.ts', 'preact', 'not for app'],
    ['src/rules/game.ts', 'seedrandom', 'not for rules'],
    ['src/solver/solve.ts', 'node:fs', 'not for solver'],
    ['src/rules/game.ts', 'lodash', 'a package that has no rooms'],
    ['src/rules/game.ts', '../../levels/benelux.json', 'not for rules'],
    ['src/rules/game.ts', '../../tests/scale', 'not for rules'],
    ['src/attic/box.ts', '../base/result', 'is in no room'],
  ])('%s of %s', (file, specifier, reason) =>
    expect(faults(file, specifier)).toEqual([expect.stringContaining(reason)]),
  );

  test('unless it is a known exception', () => {
    const bad = readImport('src/rules/game.ts', '../solver/solve');
    expect(boundaryFaults([bad], ['src/rules/game -> src/solver/solve'])).toEqual([]);
  });
});

test('every way to name a module is read', () => {
  const source = `
    import a from './a';
    import type { B } from './b';
    import './c.css';
    export { d } from './d';
    export * from './e';
    const f = () => import('./f');
    type G = import('./g').G;
    new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });
    const i = import.meta.glob(['./i/*.json', '!./i/not-this.json'], { eager: true });
    // import './not-this';
    const text = "import './nor-this'";`;
  const specifiers = specifiersIn('src/main.ts', source);
  expect(specifiers).toEqual(
    ['a', 'b', 'c.css', 'd', 'e', 'f', 'g', 'h.ts', 'i/*.json'].map((name) => `./${name}`),
  );
});

test('a query, an ending and a way round say nothing about the room', () => {
  const read = readImport('src/main.ts', './platform/../rules/game.ts?worker');
  expect(read.path).toBe('src/rules/game');
  expect(roomOf(read.path ?? '')).toBe('rules');
});

test('a circle of files is found once', () => {
  const imports = [
    readImport('src/rules/a.ts', './b'),
    readImport('src/rules/b.ts', './c'),
    readImport('src/rules/c.ts', './a'),
    readImport('src/rules/d.ts', './a'),
  ];
  expect(cyclesAmong(imports)).toEqual([
    'src/rules/a -> src/rules/b -> src/rules/c -> src/rules/a',
  ]);
  expect(cyclesAmong(imports.slice(1))).toEqual([]);
});

test('an import of types closes a circle too', () => {
  const sources = {
    'src/rules/a.ts': "import type { B } from './b';",
    'src/rules/b.ts': "import './a';",
  };
  const imports = Object.entries(sources).flatMap(([file, source]) =>
    specifiersIn(file, source).map((specifier) => readImport(file, specifier)),
  );
  expect(cyclesAmong(imports)).toEqual(['src/rules/a -> src/rules/b -> src/rules/a']);
});

test('declared names are found, types among them, and those that two files export', () => {
  const declared = [
    ...declaredIn('a.ts', 'export interface Box {} const [one, { two }] = pair(); type Text = 1;'),
    ...declaredIn('b.ts', 'export type Box = string; export function three() { const four = 4; }'),
    ...declaredIn('c.ts', "import { Box } from './a'; export const Box = 1;"),
  ];
  expect(declared.map(({ name }) => name)).toEqual([
    'Box',
    'one',
    'two',
    'Text',
    'Box',
    'three',
    'Box',
  ]);
  expect(twiceExported(declared)).toEqual(['Box is exported by a.ts and b.ts']);
  expect(shadowing(declared, platformNames())).toEqual(['Text in a.ts']);
});

test.each([
  'try { go(); } catch {}',
  'try { go(); } catch (error) { /* It may. */ }',
  'go().catch(() => undefined);',
  'go().catch(() => {});',
  'go().catch(function () {});',
  'go().then(on, () => null);',
  'void go().catch((error) => void 0);',
])('a failure that nobody hears of is found: %s', (source) => {
  expect(swallowedIn('a.ts', source)).toEqual(['a.ts:1']);
});

test.each([
  'try { go(); } catch { return undefined; }',
  'go().catch(tell);',
  'go().catch((error) => tell(error));',
  'go().then(() => undefined);',
])('a failure that is answered is let be: %s', (source) => {
  expect(swallowedIn('a.ts', source)).toEqual([]);
});

test('JSX outside the ui is found', () => {
  expect(jsxFaults(['src/ui/table/tray.tsx', 'src/main.tsx', 'src/app/tray.tsx'])).toEqual([
    'src/app/tray.tsx',
  ]);
});
