import { parseScenario } from '../../src/scenario/check';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { NotArrived } from '../../src/base/not-arrived';
import { err, unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { printScenario } from '../../src/scenario/scenario';
import { createGameImporter } from '../../src/app/import/import-game';
import { type Imported, type ImportFault } from '../../src/app/import/import-result';
import { printGameFile } from '../../src/app/game/game-file';
import { readSeed } from '../../src/app/import/seed';
import { gameFragment, scenarioFragment } from '../../src/codes/link';
import { createShareCodec } from '../../src/app/import/share-codec';
import {
  closeLedger,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import { anyGame, anyScenario, textOf } from '../codes/any-game';
import { LEVELS, library } from '../codes/library';
import { seatedAt } from '../views/game-session';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { changed, GONE } from '../scenario/change';
import { scaled } from '../scale';
import { remote } from './remote';
import { openOn, readAll, TestStorage } from './test-storage';
import { playable } from '../scenario/playable';

const CLOSE: Action = { do: 'close-books' };
const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const flagship = unwrap(parseScenario(benelux));
const sharing = createShareCodec(library);
const read = (text: string): Imported => unwrap(sharing.read(text));
const faultOf = (text: string): ImportFault | undefined => {
  const opening = sharing.read(text);
  return opening.ok ? undefined : opening.error;
};
const planning = seatedAt(benelux, [KIT], 'HER0N');
const offer = sharing.fragmentsOf(planning);
/** What stands after the # of a link to a game. */
const fragmentOf = (session: GameSession): string => {
  const { game } = sharing.fragmentsOf(session);
  if (game === undefined) throw new Error('a game was given');
  return unwrap(game);
};
const fragment = fragmentOf(planning);

describe('one reader tells apart', () => {
  test('a game file', () => {
    expect(read(printGameFile(planning))).toEqual({ kind: 'game', session: planning });
    expect(read(`\ufeff\n ${printGameFile(planning)}\n`)).toEqual({
      kind: 'game',
      session: planning,
    });
  });

  test('a scenario file, and opens it equal to what was exported', () => {
    for (const scenario of [...LEVELS, twoShores])
      expect(read(printScenario(scenario))).toEqual({
        kind: 'scenario',
        scenario,
        seed: undefined,
      });
  });

  test('a code as it is heard over the telephone', () => {
    const code = offer.code ?? '';
    expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(16);
    const heard = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    for (const typed of [code, ` ${code} `, heard, code.replaceAll('-', ' ')])
      expect(read(typed)).toEqual({ kind: 'scenario', scenario: flagship, seed: 'HER0N' });
  });

  test('a link, whole or from its # on', () => {
    for (const link of [`https://example.org/a/?b=c#${fragment}`, `#${fragment}`, fragment])
      expect(read(link)).toEqual({ kind: 'game', session: planning });
  });
});

describe('what is sent as a link', () => {
  test('arrives as it was, for any scenario and a game at any point', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
        const below = belowFrom(seed);
        const game = anyGame(anyScenario(below), below);
        const sent = read(
          JSON.stringify({
            format: 1,
            game: 'lowland-skies',
            undone: [],
            seed: game.seed,
            actions: game.actions,
            turned: game.turned,
            read: game.read,
            ...(game.isHinted && { hinted: true }),
            scenario: game.scenario,
          }),
        );
        if (sent.kind !== 'game') throw new Error('a game file is a game');
        const link = gameFragment(sent.session, library);
        // A scenario of one's own may be too long for a link; then that is said.
        if (!link.ok) {
          expect(link.error.code).toBe('too-long');
          return;
        }
        const opened = read(link.value);
        const session =
          opened.kind === 'game'
            ? opened.session
            : createGameSession(opened.scenario, opened.seed ?? '');
        const { seed: drawn, turned, read: closed, isHinted, scenario } = sent.session;
        expect(session).toMatchObject({ seed: drawn, turned, read: closed, isHinted });
        expect(session.scenario).toEqual(scenario);
        expect(textOf(session.game)).toBe(textOf(sent.session.game));
      }),
      { numRuns: scaled(10_000) },
    );
  });

  test('is a scenario alone before anything was done', () => {
    const game = createGameSession(flagship, 'HER0N');
    expect(sharing.fragmentsOf(game).game).toBeUndefined();
  });
});

const own = playable({ ...flagship, id: 'own', title: { en: '<img src=x onerror=alert(1)>' } });
const json = JSON.stringify;
const level = JSON.parse(printScenario(flagship)) as unknown;

describe('refused, each with its reason, is', () => {
  test.each<[string, string, unknown]>([
    ['nothing', ' \n', { code: 'nothing' }],
    ['a sentence', 'Look at this board!', { code: 'unknown' }],
    ['the bytes of a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000', { code: 'unknown' }],
    ['a page', '<!doctype html><title>#</title>', { code: 'code', fault: { code: 'not-a-code' } }],
    ['JSON of something else', '{"name":"lowland-skies","version":"0.1.0"}', { code: 'unknown' }],
    ['a plan', json([KIT, CLOSE]), { code: 'unknown' }],
    ['JSON cut short', printGameFile(planning).slice(0, 99), { code: 'shape' }],
    ['a list in a list, ten thousand deep', '['.repeat(10_000), { code: 'shape' }],
    [
      'a game of a newer version',
      json(changed(JSON.parse(printGameFile(planning)), 'format', 5)),
      { code: 'shape', issues: [{ problem: { code: 'newer', known: 4, received: '5' } }] },
    ],
    [
      'a game with a piece at sea',
      json(changed(JSON.parse(printGameFile(planning)), 'actions[0].at.x', 0)),
      { code: 'action', index: 0 },
    ],
    [
      'a scenario without years',
      json(changed(level, 'years', GONE)),
      { code: 'level', issues: [{ path: 'years', problem: { code: 'missing' } }] },
    ],
    [
      'a scenario with a site at sea',
      json(changed(level, 'sites[12].x', 5)),
      { code: 'level', issues: [{ path: 'sites[12]', problem: { code: 'not-on-land' } }] },
    ],
    [
      'a scenario of a newer version',
      json(changed(level, 'ruleset', 2)),
      { code: 'level', issues: [{ problem: { code: 'newer', known: 1, received: '2' } }] },
    ],
    [
      'a scenario that takes the name of an edition and not its numbers',
      json(changed(level, 'savings.coinsPerPoint', 99)),
      { code: 'not-the-edition' },
    ],
    [
      'a game on such a scenario',
      json(changed(JSON.parse(printGameFile(planning)), 'scenario.savings.coinsPerPoint', 99)),
      { code: 'not-the-edition' },
    ],
    ['a mistyped code', `${offer.code?.slice(0, -1)}Z`, { code: 'code', fault: { code: 'check' } }],
    [
      'a scenario with a prototype of its own',
      printScenario(own).replace('{', '{"__proto__":{"edition":1},'),
      { code: 'level', issues: [{ problem: { code: 'unknown-key' } }] },
    ],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toMatchObject(fault as object);
  });

  test('and not offered beside a code that opens, a link that takes an edition’s name', () => {
    const pretender = unwrap(parseScenario(changed(level, 'savings.coinsPerPoint', 99)));
    const link = `#${unwrap(scenarioFragment(pretender, 'HER0N', library))}`;
    expect(faultOf(link)).toMatchObject({ code: 'not-the-edition' });
    const honest = { kind: 'scenario', scenario: flagship, seed: 'HER0N' };
    expect(read(`First ${link} then ${offer.code ?? ''}`)).toEqual(honest);
  });

  test('not a level whose words alone were mended', () => {
    const mended = changed(level, 'title.en', 'The Low Countries');
    expect(read(json(mended))).toMatchObject({ scenario: { edition: 1 } });
  });
});

describe('an opener', () => {
  test('lays what it was brought on the table, or tells why not, and changes nothing else', async () => {
    const stores = openOn(new TestStorage());
    const opener = createGameImporter(stores, remote(sharing));
    expect(await opener.open(fragment)).toBeUndefined();
    expect(readAll(stores)).toMatchObject({ screen: 'table', session: { seed: 'HER0N' } });
    const before = readAll(stores);
    expect(await opener.bring('link', { ok: true, value: '#0000' })).toBe(false);
    const [notice] = stores.notices.all.value;
    expect(notice).toMatchObject({ kind: 'not-opened', source: 'link', fault: { code: 'code' } });
    expect({ ...readAll(stores), notices: [] }).toEqual({ ...before, notices: [] });
    await opener.bring({ file: 'a.json' }, err({ code: 'too-large', bytes: 2e6, most: 1e6 }));
    expect(stores.notices.all.value).toMatchObject([
      { kind: 'not-opened', source: { file: 'a.json' }, fault: { code: 'too-large' } },
    ]);
    expect(stores.game.session.value).toBe(before.session);
  });

  test('says so when its reader does not arrive, and asks for it again', async () => {
    const stores = openOn(new TestStorage());
    let asked = 0;
    const opener = createGameImporter(stores, {
      ...remote(sharing),
      read: (text) =>
        asked++ === 0 ? Promise.reject(new Error('offline')) : remote(sharing).read(text),
    });
    expect(await opener.open(fragment)).toEqual({ code: 'not-arrived' });
    expect(await opener.open(fragment)).toBeUndefined();
  });

  test('keeps the text of a link that nothing could read yet', async () => {
    const stores = openOn(new TestStorage());
    const opener = createGameImporter(stores, {
      ...remote(sharing),
      read: () => Promise.reject(new NotArrived('offline')),
    });
    expect(await opener.bring('link', { ok: true, value: fragment })).toBe(false);
    expect(stores.notices.all.value).toEqual([
      { kind: 'not-read', source: 'link', text: fragment },
    ]);
  });

  test('opens a finished game at its debrief', async () => {
    const finished = closeLedger(
      turnIncident(seatedAt(benelux, [KIT, CLOSE, CLOSE, CLOSE], 'HER0N'), true),
    );
    const stores = openOn(new TestStorage());
    const opener = createGameImporter(stores, remote(sharing));
    await opener.open(fragmentOf(finished));
    expect(stores.game.session.value).toEqual(finished);
  });
});

test('a typed seed has one normal form', () => {
  const spellings: [typed: string, seed: string][] = [
    ['heron', 'HER0N'],
    [' Oil1 ', '0111'],
    ['7-k q2', '7KQ2'],
    ['TULIP', 'TULIP'],
    ['tulip', 'TULIP'],
    [' Tulip ', 'TULIP'],
    ['starling', 'STARLING'],
    ['two   wild\tgeese', 'TWO WILD GEESE'],
    ['élan', 'ÉLAN'],
    ['e\u0301lan', 'ÉLAN'],
    ['it’s “late”', 'IT\'S "LATE"'],
    ['Straße', 'STRAßE'],
    ['ŉ', 'ŉ'],
    ['', ''],
    ['-', '-'],
  ];
  for (const [typed, seed] of spellings) expect(readSeed(typed)).toBe(seed);
  const seats: GameSession[] = ['Oil', '011'].map((typed) =>
    createGameSession(flagship, readSeed(typed)),
  );
  expect(at(seats, 0).seed).toBe(at(seats, 1).seed);
});

test('beside a seed with a U, which has no code, one is proposed that has', () => {
  const nearbyOf = (seed: string) => sharing.fragmentsOf(createGameSession(flagship, seed)).nearby;
  const { seed, code } = nearbyOf('TULIP') ?? { seed: '', code: '' };
  // I and L are read as 1.
  expect(seed).toBe('TV11P');
  expect(sharing.read(code)).toMatchObject({ ok: true, value: { kind: 'scenario', seed } });
  expect(nearbyOf('TVLIP')?.seed).toBe('TV11P');
  expect(nearbyOf('HER0N')).toBe(undefined);
  expect(nearbyOf('MUCH TOO LONG')).toBe(undefined);
});
