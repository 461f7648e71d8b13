import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import {
  type GameFileFault,
  isSameGame,
  parseGameFile,
  printGameFile,
} from '../../src/app/game/game-file';
import { type GameSession, turnIncident } from '../../src/app/game/game-session';
import { createHints } from '../../src/app/game/hint';
import { asksForPrediction } from '../../src/app/game/think-first';
import { answerRequest, createRemoteCodec } from '../../src/app/import/remote-codec';
import { createShareCodec } from '../../src/app/import/share-codec';
import { SETTINGS_KEY } from '../../src/app/settings/settings';
import type { Stores } from '../../src/app/stores/create-stores';
import { unwrap } from '../../src/base/result';
import { createLibrary } from '../../src/codes/library';
import type { Prediction } from '../../src/rules/game-record';
import type { Problem } from '../../src/scenario/issue';
import { changed, type Json } from '../scenario/change';
import { seatedAt } from '../views/game-session';
import { flagship, KIT, seated, TEAM } from './seated';
import { inProcessSolver } from './study/in-process-solver';
import { openOn, readAll, storageWith, type TestStorage } from './test-storage';

const CLOSE = { do: 'close-books' } as const;
const TEAM_IN_2026 = { year: 1, item: { do: 'order', layer: 'team', at: { x: 2, y: 5 } } } as const;

/** A game whose cards of the last year are turned, with a prediction. */
const predicted: GameSession = {
  ...turnIncident(seatedAt(benelux, [KIT, CLOSE, TEAM, CLOSE, CLOSE], '1'), true),
  prediction: { purchase: TEAM_IN_2026, percent: 80 },
};

const hidesPoints = ({ game }: Stores) => game.session.value?.hidesPoints === true;

/** Stores of a player who thinks first, with a game in its last year that has a kit. */
function inLastYear(): { stores: Stores; storage: TestStorage } {
  const seat = seated();
  const { game, settings } = seat.stores;
  settings.choose({ thinksFirst: true });
  for (let year = 0; year < 2; year++) {
    game.act(CLOSE);
    game.turnAll();
    game.closeLedger();
  }
  return seat;
}

describe('the setting', () => {
  test('is off until it is chosen, and kept', () => {
    const { stores, storage } = seated();
    expect(hidesPoints(stores)).toBe(false);
    stores.settings.choose({ thinksFirst: true });
    expect(hidesPoints(stores)).toBe(true);
    expect(hidesPoints(openOn(storage))).toBe(true);
    stores.settings.choose({ thinksFirst: false });
    expect(hidesPoints(stores)).toBe(false);
  });

  test('is off in settings of a page that did not know it, and such a page reads what it did know', () => {
    const choices = {
      look: 'dark',
      motion: 'system',
      speed: 'normal',
      textSize: 100,
      isProjected: false,
      hasSound: false,
      hasLetterKeys: true,
      language: 'system',
    };
    const old = JSON.stringify({ format: 1, choices });
    const storage = storageWith({ [SETTINGS_KEY]: old });
    const { settings } = openOn(storage);
    expect(settings.inForce.value).toMatchObject({ look: 'dark', thinksFirst: false });
    settings.choose({ thinksFirst: true });
    // A page of before leaves settings of a later format where they are.
    expect(storage.texts.get(SETTINGS_KEY)).toMatch(/^\{"format":2,/);
    settings.choose({ thinksFirst: false });
    expect(storage.texts.get(SETTINGS_KEY)).toBe(old);
  });
});

describe('points are hidden', () => {
  test('while a game is planned, and no longer once its books are closed', () => {
    const { stores } = inLastYear();
    expect(hidesPoints(stores)).toBe(true);
    stores.game.act(CLOSE);
    expect(hidesPoints(stores)).toBe(false);
    stores.game.turnAll();
    expect(hidesPoints(stores)).toBe(false);
    stores.game.closeLedger();
    expect(hidesPoints(stores)).toBe(false);
  });

  test('with their lenses, and with hints', () => {
    const { stores } = seated();
    stores.game.toggleLens('odds');
    stores.settings.choose({ thinksFirst: true });
    expect(readAll(stores).lens).toBe('none');
    stores.game.toggleLens('odds');
    stores.game.toggleLens('value');
    const hints = createHints(inProcessSolver(), stores.game);
    hints.ask();
    expect(hints.advice.value).toBeUndefined();
    expect(readAll(stores)).toMatchObject({ lens: 'none', session: { isHinted: false } });
  });

  test('by the table, and not by the game that is kept', () => {
    const { stores, storage } = seated();
    const before = stores.game.file();
    stores.settings.choose({ thinksFirst: true });
    expect(stores.game.file()).toBe(before);
    stores.game.start(flagship, 'NEXT');
    expect(stores.savedGames.kept.value.map(printGameFile)).toEqual([before]);
    stores.settings.choose({ thinksFirst: false });
    expect(hidesPoints(openOn(storage))).toBe(false);
  });
});

describe('a prediction is asked for', () => {
  const asks = ({ game }: Stores) =>
    game.session.value !== undefined && asksForPrediction(game.session.value);

  test('before the last books are closed, where they can be, of who thinks first', () => {
    const { stores } = inLastYear();
    expect(asks(stores)).toBe(true);
    stores.settings.choose({ thinksFirst: false });
    expect(asks(stores)).toBe(false);
    stores.settings.choose({ thinksFirst: true });
    // Far more batteries than 44 coins pay for.
    for (let x = 0; x < 6; x++)
      for (const y of [5, 6, 7, 8]) stores.game.act({ do: 'order', layer: 'area', at: { x, y } });
    expect(asks(stores)).toBe(false);
  });

  test('and not in the years before', () => {
    const { stores } = seated();
    stores.settings.choose({ thinksFirst: true });
    expect(asks(stores)).toBe(false);
  });

  test('and kept with the game from then on', () => {
    const { stores, storage } = inLastYear();
    const prediction = { purchase: { year: 0, item: KIT }, percent: 70 } as Prediction;
    stores.game.closeWith(prediction);
    expect(readAll(openOn(storage)).session?.prediction).toEqual(prediction);
    stores.game.turnAll();
    stores.game.closeLedger();
    expect(readAll(stores).session?.prediction).toEqual(prediction);
    expect(readAll(openOn(storage)).session).toEqual(readAll(stores).session);
  });

  test('but closes no books that can’t be closed', () => {
    const { stores } = inLastYear();
    for (let x = 0; x < 6; x++)
      for (const y of [5, 6, 7, 8]) stores.game.act({ do: 'order', layer: 'area', at: { x, y } });
    const before = stores.game.file();
    stores.game.closeWith({});
    expect(stores.game.file()).toBe(before);
    expect(readAll(stores).notices.map(({ kind }) => kind)).toEqual(['refusal']);
  });
});

describe('a file with a prediction', () => {
  test.each<[string, Prediction]>([
    ['both', predicted.prediction ?? {}],
    ['a share alone', { percent: 0 }],
    ['nothing', {}],
  ])('of %s brings it back, and tells older pages that it is newer', (_, prediction) => {
    const text = printGameFile({ ...predicted, prediction });
    expect(parseGameFile(text)).toStrictEqual({ ok: true, value: { ...predicted, prediction } });
    expect(JSON.parse(text)).toMatchObject({ format: 3, prediction });
  });

  test('is another game than one without, which older pages go on reading', () => {
    const { prediction, ...unpredicted } = predicted;
    expect(isSameGame({ ...unpredicted, prediction: { ...prediction } }, predicted)).toBe(true);
    expect(isSameGame(unpredicted, predicted)).toBe(false);
    expect(JSON.parse(printGameFile(unpredicted))).toMatchObject({ format: 1 });
  });

  test('brings it back from the thread that reads files, too', async () => {
    const codec = createShareCodec(createLibrary([flagship], [], () => flagship));
    const remote = createRemoteCodec((request) =>
      Promise.resolve(answerRequest(codec, structuredClone(request))),
    );
    const read = unwrap(await remote.read(printGameFile(predicted)));
    expect(read).toEqual({ kind: 'game', session: predicted });
  });

  const shape = (path: string, problem: Problem): GameFileFault => ({
    code: 'shape',
    issues: [{ path, problem }],
  });
  const PROGRESS = { code: 'progress' } as const;

  test.each<[string, Json, GameFileFault]>([
    // The team was ordered in the second year; nobody ordered an area battery; the game isn't over.
    ['prediction.purchase.year', 0, PROGRESS],
    ['prediction.purchase.item.layer', 'area', PROGRESS],
    ['actions', [KIT, CLOSE, TEAM, CLOSE] as unknown as Json, PROGRESS],
    [
      'prediction.percent',
      101,
      shape('prediction.percent', { code: 'too-large', most: 100, received: '101' }),
    ],
    [
      'prediction.percent',
      7.5,
      shape('prediction.percent', { code: 'not-whole', received: '7.5' }),
    ],
    ['prediction.luck', 1, shape('prediction.luck', { code: 'unknown-key' })],
  ])('is refused with %s %j', (path, value, fault) => {
    const text = JSON.stringify(changed(JSON.parse(printGameFile(predicted)), path, value));
    expect(parseGameFile(text)).toEqual({ ok: false, error: fault });
  });
});
