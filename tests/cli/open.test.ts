import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { ok, unwrap } from '../../src/base/result';
import { printGameFile } from '../../src/app/game/game-file';
import { openText } from '../../src/cli/commands/open';
import type { Sources } from '../../src/cli/input';
import { gameFragment, scenarioFragment } from '../../src/codes/link';
import { generate } from '../../src/generator/generate';
import { createGameRecord } from '../../src/rules/game-record';
import { ROOT } from '../architecture/files';
import { LEVELS, library } from '../codes/library';
import { twoShores } from '../rules/two-shores';
import { changed } from '../scenario/change';
import { type Golden, readCollection } from '../golden/collection';
import { OLDER_FILES } from '../levels/editions';
import { planOf, read, sourcesOf } from './sources';

/** The scenario code of the flagship under the seed HER0N. */
const BENELUX = '11DV-TS7R-3VC4-6W';
/** A finished game of “Round the green heart” under the seed CE8TX. */
const FINISHED = '118MT97QBR2FN5W2S5R3VBR';

const sources = (files: Readonly<Record<string, string>> = {}): Sources => ({
  ...sourcesOf(files),
  levelNames: () => LEVELS.map(({ id }) => id),
  editions: () => OLDER_FILES.map((file) => ok(read(file))),
});

const answerOf = (argument: string, files?: Readonly<Record<string, string>>) =>
  openText([argument], sources(files), generate);

function opened(argument: string, files?: Readonly<Record<string, string>>): unknown {
  const { text, fault, code } = answerOf(argument, files);
  expect([fault, code]).toEqual(['', 0]);
  return JSON.parse(text);
}

function refused(argument: string, files?: Readonly<Record<string, string>>): unknown {
  const { text, fault, code } = answerOf(argument, files);
  expect([fault, code]).toEqual(['', 2]);
  return JSON.parse(text);
}

const BENELUX_REPORT = {
  kind: 'scenario',
  id: 'benelux',
  edition: 1,
  title: 'Benelux',
  seed: 'HER0N',
};

describe('opens', () => {
  test('a scenario code, however it is written', () => {
    for (const code of [BENELUX, BENELUX.toLowerCase(), BENELUX.replaceAll('-', ' ')])
      expect(opened(code)).toEqual(BENELUX_REPORT);
  });

  test('a link, and what stands after its #', () => {
    expect(opened(`https://example.org/a/b.html?c#${BENELUX}`)).toEqual(BENELUX_REPORT);
    expect(opened(`#${BENELUX}`)).toEqual(BENELUX_REPORT);
  });

  test('a finished game, with its score', () => {
    const report = opened(FINISHED);
    expect(report).toMatchObject({
      kind: 'game',
      id: 'round-the-green-heart',
      title: 'Round the green heart',
      seed: 'CE8TX',
      phase: 'debrief',
      undone: [],
      hinted: true,
    });
  });

  test('the games of the golden collection, as it has them', () => {
    const games = readCollection<Golden>('codes').filter(
      ({ id, actions }) => actions > 0 && LEVELS.some((level) => level.id === id),
    );
    for (const golden of games.slice(0, 12)) {
      const { id, seed, turned, read: put, hinted, planned, points } = golden;
      const report = opened(golden.fragment) as { phase: string; actions: readonly unknown[] };
      const approximate = planned.numerator / planned.denominator;
      expect(report).toMatchObject({ id, seed, turned, read: put, hinted });
      expect(report).toMatchObject({ planned: { approximate } });
      expect(report.actions).toHaveLength(golden.actions);
      if (report.phase === 'debrief') expect(report).toMatchObject({ score: points });
    }
    expect(games.length).toBeGreaterThan(12);
  });

  test('a generated scenario and one of somebody’s own, by their links', () => {
    const made = generate({
      seed: 'K7Q2',
      size: 'small',
      nations: 1,
      years: 2,
      difficulty: 'gentle',
    });
    const withMade = { ...library, generate };
    expect(opened(unwrap(scenarioFragment(made, 'A', withMade)))).toMatchObject({
      kind: 'scenario',
      id: made.id,
      seed: 'A',
    });
    const record = { ...createGameRecord(twoShores, 'a lark'), isHinted: true };
    expect(opened(`#${unwrap(gameFragment(record, library))}`)).toEqual({
      kind: 'game',
      id: 'two-shores',
      title: twoShores.title.en,
      seed: 'a lark',
      phase: 'planning',
      year: twoShores.firstYear,
      turned: 0,
      read: 0,
      hinted: true,
      planned: expect.any(Object),
      actions: [],
      undone: [],
    });
  });

  test('what the player of a game file expected of the plan', () => {
    const close = { do: 'close-books' } as const;
    const prediction = { percent: 60 };
    const file = printGameFile({
      ...createGameRecord(twoShores, 'A'),
      actions: twoShores.years.map(() => close),
      read: twoShores.years.length - 1,
      prediction,
    });
    expect(opened('game.json', { 'game.json': file })).toMatchObject({ kind: 'game', prediction });
  });

  test('a scenario file, a game file and standard input', () => {
    const scenario = JSON.stringify(coastRoad);
    const report = { kind: 'scenario', id: 'coast-road', seed: null };
    expect(opened('my level.json', { 'my level.json': scenario })).toMatchObject(report);
    expect(opened('-', { '-': scenario })).toMatchObject(report);
    expect(opened(scenario)).toMatchObject(report);
    const flagship = at(
      LEVELS.filter(({ id }) => id === 'benelux'),
      0,
    );
    const [kit, ...undone] = planOf(['kit 2,6', 'kit 2,5']).slice(0, 2);
    const actions = kit ? [kit] : [];
    const game = printGameFile({ ...createGameRecord(flagship, 'TULIP'), actions, undone });
    expect(opened('game.json', { 'game.json': game })).toMatchObject({
      kind: 'game',
      id: 'benelux',
      seed: 'TULIP',
      phase: 'planning',
      year: 2025,
      actions,
      undone,
    });
  });
});

describe('refuses, with a code, a place and the page’s sentence,', () => {
  test.each<[string, string, Readonly<Record<string, string>>, object]>([
    ['a mistyped code', '11DV-TS7R-3VC4-6X', {}, { code: 'check' }],
    ['a letter of no code', '11DU', {}, { code: 'not-a-code', index: 3 }],
    [
      'a letter of no code in a link',
      'https://example.org/#11DU',
      {},
      { code: 'not-a-code', index: 24 },
    ],
    ['nothing', '', {}, { code: 'nothing' }],
    ['other JSON', 'package.json', { 'package.json': '{"name":"a"}' }, { code: 'unknown' }],
    [
      'a cut file',
      'cut.json',
      { 'cut.json': JSON.stringify(coastRoad).slice(0, 99) },
      { code: 'shape', issues: [{ path: '', code: 'not-json' }] },
    ],
    [
      'a misshapen scenario',
      'level.json',
      { 'level.json': JSON.stringify(changed(coastRoad, 'savings.coinsPerPoint', 0)) },
      { code: 'level', issues: [{ path: 'savings.coinsPerPoint', code: 'too-small' }] },
    ],
    [
      'a scenario that can’t be played',
      'sea.json',
      { 'sea.json': JSON.stringify(changed(coastRoad, 'sites[0].y', 59)) },
      { code: 'level', issues: [{ path: 'sites[0]', code: 'not-on-land' }] },
    ],
    [
      'other numbers under a published name',
      'rich.json',
      { 'rich.json': JSON.stringify(changed(coastRoad, 'savings.coinsPerPoint', 9)) },
      { code: 'not-the-edition' },
    ],
    [
      'a game with an illegal action',
      'game.json',
      {
        'game.json': printGameFile({
          ...createGameRecord(twoShores, 'A'),
          actions: [{ do: 'order', layer: 'none', at: { x: 0, y: 0 } }],
        }),
      },
      { code: 'action', index: 0 },
    ],
  ])('%s', (_, argument, files, fault) => {
    expect(refused(argument, files)).toEqual({
      kind: 'refused',
      ...fault,
      sentence: expect.stringMatching(/^.{20,}\.$/su),
    });
  });

  test.each<[string, string[], string]>([
    ['no argument', [], 'usage: npm run --silent open -- <code, link, text, file or ->'],
    ['two', [BENELUX, BENELUX], 'usage: npm run --silent open'],
    ['an option', ['--seed', 'A'], '--seed: there is no such option'],
    ['a file that is not there', ['none.json'], 'none.json: there is no such file'],
    ['one that may not be read', ['locked.json'], 'locked.json: this file may not be read'],
  ])('wrong use in one line: %s', (_, args, line) => {
    const { text, fault, code } = openText(args, sources(), generate);
    expect([text, code]).toEqual(['', 2]);
    expect(fault.startsWith(line)).toBe(true);
    expect(fault.split('\n')).toEqual([expect.any(String), '']);
  });
});

test('the command itself reads the files of the game, and answers with an exit code', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'open', '--', '-'], {
    cwd: ROOT,
    encoding: 'utf8',
    input: `\n${BENELUX}\n`,
    shell: process.platform === 'win32',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(BENELUX_REPORT);
});
