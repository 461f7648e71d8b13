import { describe, expect, test, vi } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { createGameImporter } from '../../src/app/import/import-game';
import type { ImportFault } from '../../src/app/import/import-result';
import { createShareCodec } from '../../src/app/import/share-codec';
import { createGameSession } from '../../src/app/game/game-session';
import { printGameFile } from '../../src/app/game/game-file';
import type { ScenarioLibrary } from '../../src/codes/library';
import { createLibrary } from '../../src/codes/library';
import { generate } from '../../src/generator/generate';
import type { Action } from '../../src/rules/action';
import { printScenario } from '../../src/scenario/scenario';
import { parseScenario } from '../../src/scenario/check';
import { LEVELS, library } from '../codes/library';
import { seatedAt } from '../views/game-session';
import { remote } from './remote';
import { openOn, TestStorage } from './test-storage';

const sharing = createShareCodec(library);
const faultOf = (text: string): ImportFault | undefined => {
  const read = sharing.read(text);
  return read.ok ? undefined : read.error;
};
const level = JSON.parse(printScenario(unwrap(parseScenario(benelux)))) as Record<string, unknown>;
const game = JSON.parse(printGameFile(seatedAt(benelux, [], 'SEED'))) as Record<string, unknown>;

/** A list of as many items, none of which may be looked at. */
const unseen = (length: number): object =>
  new Proxy(Array<unknown>(length), {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) throw new Error(`item ${key} was read`);
      return Reflect.get(list, key) as unknown;
    },
  });

describe('a list is counted before its items are read', () => {
  test.each([
    ['sites', 'sites', 40],
    ['layers', 'layers', 8],
    ['years', 'years', 6],
    ['pledges', 'pledges', 20],
    ['nations', 'nations', 6],
    ['board', 'board.rows', 60],
  ])('%s', (key, path, most) => {
    const list = unseen(most + 1);
    const read = parseScenario({ ...level, [key]: key === 'board' ? { rows: list } : list });
    expect(read).toEqual({
      ok: false,
      error: [{ path, problem: { code: 'too-long', most, received: most + 1 } }],
    });
  });

  test('and so are the languages of a text', () => {
    const title = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`l${i}`, 7]));
    const read = parseScenario({ ...level, title });
    expect(read).toEqual({
      ok: false,
      error: [{ path: 'title', problem: { code: 'too-long', most: 100, received: 101 } }],
    });
  });
});

test('330,000 empty sites are refused without reading them as JSON', () => {
  const text = JSON.stringify({ ...level, sites: [] }).replace(
    '"sites":[]',
    `"sites":[${Array(320_000).fill('{}').join(',')}]`,
  );
  expect(text.length).toBeLessThan(1_000_000);
  const parse = vi.spyOn(JSON, 'parse');
  const fault = faultOf(text);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  expect(fault).toMatchObject({
    code: 'shape',
    issues: [{ path: '', problem: { code: 'too-many-parts', most: 200_000 } }],
  });
});

describe('at most twenty faults are listed', () => {
  test.each<[string, object, string]>([
    ['of a level’s shape', { ...level, sites: Array(40).fill({ value: 'x' }) }, 'level'],
    [
      'of what a level holds',
      { ...level, sites: Array(40).fill(at(level['sites'] as unknown[], 0)) },
      'level',
    ],
    ['of a game’s actions', { ...game, actions: Array(40_000).fill({ do: 'jump' }) }, 'shape'],
    ['of its undone actions', { ...game, undone: Array(40_000).fill(7) }, 'shape'],
  ])('%s', (_, json, code) => {
    const fault = faultOf(JSON.stringify(json));
    expect(fault?.code).toBe(code);
    expect(fault && 'issues' in fault && fault.issues).toHaveLength(20);
  });
});

test('a text of more than a megabyte is refused before anything reads it, however it came', async () => {
  const stores = openOn(new TestStorage());
  const reader = { ...remote(sharing), read: vi.fn(remote(sharing).read) };
  const importer = createGameImporter(stores, reader);
  const text = ' '.repeat(1_000_001);
  const fault = { code: 'too-large', bytes: 1_000_001, most: 1_000_000 };
  expect(await importer.open(text)).toEqual(fault);
  for (const source of ['link', 'pasted', 'dropped'] as const) {
    expect(await importer.bring(source, { ok: true, value: text })).toBe(false);
    expect(stores.notices.all.value).toMatchObject([{ kind: 'not-opened', source, fault }]);
  }
  expect(reader.read).not.toHaveBeenCalled();
  // The command line has the same reader and the same bound.
  expect(faultOf(text)).toEqual(fault);
});

test('a legal game of 17,000 times retire and take-back opens with a short history', () => {
  const pair: Action[] = [{ do: 'retire' }, { do: 'take-back', item: { do: 'retire' } }];
  const text = JSON.stringify({ ...game, actions: Array<Action[]>(17_000).fill(pair).flat() });
  const read = unwrap(sharing.read(text.slice(0, 1_000_000)));
  if (read.kind !== 'game') throw new Error('a game file is a game');
  expect(read.session.actions.length).toBeLessThanOrEqual(256);
  expect(printGameFile(read.session).length).toBeLessThan(40_000);
});

describe('a generated board is made once for one act', () => {
  const made = vi.fn<ScenarioLibrary['generate']>(generate);
  const codec = () => createShareCodec(createLibrary(LEVELS, [], made));
  const choices = {
    size: 'large',
    nations: 3,
    years: 4,
    difficulty: 'steep',
    seed: 'K7Q2',
  } as const;
  const board = generate(choices);
  const session = createGameSession(board, 'HER0N');
  const { code = '' } = codec().fragmentsOf(session);

  test.each([
    ['reading its code', () => codec().read(code)],
    ['finding its code twice in a text', () => codec().read(`play ${code} or ${code}!`)],
    ['sharing it', () => codec().fragmentsOf({ ...session, actions: [{ do: 'retire' }] })],
    ['opening its file', () => codec().read(printScenario(board))],
  ])('%s', (_, act) => {
    made.mockClear();
    act();
    expect(made.mock.calls.length).toBeLessThanOrEqual(1);
    expect(code).not.toBe('');
  });
});

test('what a codec on another thread answers is what it answers here', async () => {
  const there = remote(sharing);
  const session = seatedAt(benelux, [{ do: 'order', layer: 'kit', at: { x: 2, y: 6 } }], 'HER0N');
  const [one = '', two = ''] = ['HER0N', '0W1ET'].map(
    (seed) => sharing.fragmentsOf(createGameSession(session.scenario, seed)).code,
  );
  for (const text of [one, `${one} or ${two}`, printGameFile(session), 'no code', '', '{'])
    expect(await there.read(text)).toEqual(sharing.read(text));
  expect(await there.fragmentsOf(session)).toEqual(sharing.fragmentsOf(session));
});
