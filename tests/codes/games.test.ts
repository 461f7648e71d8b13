import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { CODE_FORMAT } from '../../src/codes/code';
import { withChecks } from '../../src/codes/checksum';
import { openWriter } from '../../src/codes/coder';
import { codeGame, layoutOf } from '../../src/codes/game-layout';
import { printLetters } from '../../src/codes/base32';
import { codeOrigin, originOf } from '../../src/codes/scenario-reference';
import { codeSeed } from '../../src/codes/seed';
import { gameFragment, readShared, scenarioFragment } from '../../src/codes/link';
import { createGame } from '../../src/rules/game';
import { createGameRecord, type GameRecord } from '../../src/rules/game-record';
import { itemsOf } from '../../src/rules/legal';
import { playStrategy } from '../../src/analysis/strategies';
import { numbersHash } from '../../src/scenario/draw';
import { STRATEGIES } from '../../src/scenario/vocabulary';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { anyGame, anyScenario, boughtIn, gameAfter, spendAll, textOf } from './any-game';
import { levelCalled, library } from './library';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const flagship = levelCalled('benelux');
const read = (text: string) => {
  const shared = unwrap(readShared(text, library));
  if (shared.kind === 'scenario' || shared.kind === 'game') return shared;
  throw new Error(`${shared.kind} is no game`);
};
const untouched = { actions: [], undone: [], turned: 0, read: 0, isHinted: false } as const;

/** What must be the same of a game that was sent and the one that arrived. */
const partsOf = ({ scenario, seed, actions, turned, read: put, isHinted }: GameRecord) => ({
  numbers: numbersHash(scenario),
  game: textOf(gameAfter(scenario, actions)),
  seed,
  turned,
  read: put,
  isHinted,
});

function sendGame(game: GameRecord): void {
  const fragment = unwrap(gameFragment(game, library));
  const arrived = read(fragment);
  const after = gameAfter(game.scenario, game.actions);
  if (arrived.kind === 'scenario') {
    expect([after.books.length, itemsOf(after).length, game.isHinted]).toEqual([0, 0, false]);
    expect(arrived.seed).toBe(game.seed);
    expect(unwrap(scenarioFragment(arrived.scenario, game.seed, library))).toBe(fragment);
    return;
  }
  expect(partsOf(arrived)).toEqual(partsOf(game));
  expect(unwrap(gameFragment(arrived, library))).toBe(fragment);
}

describe('a game', () => {
  test('of any scenario, stopped anywhere, arrives as it was sent', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        sendGame(anyGame(anyScenario(below), below));
      }),
      { numRuns: scaled(60_000) },
    );
  });

  test.each([
    ['the flagship', flagship],
    ['two shores', twoShores],
    ['the coast road', levelCalled('coast-road')],
  ])('of %s arrives as it was sent', (_, scenario) => {
    fc.assert(
      fc.property(seeds, (seed) => sendGame(anyGame(scenario, belowFrom(seed)))),
      { numRuns: scaled(5000) },
    );
  });

  test('that nobody has touched is its scenario with its seed', () => {
    for (const seed of ['A', 'a lark']) {
      const game = { scenario: flagship, seed, ...untouched };
      expect(read(unwrap(gameFragment(game, library)))).toEqual({
        kind: 'scenario',
        scenario: flagship,
        seed,
      });
      const hinted = read(unwrap(gameFragment({ ...game, isHinted: true }, library)));
      expect(hinted).toEqual({ kind: 'game', ...game, isHinted: true });
    }
  });

  test('that arrived is one that a game file takes, so the table can', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        const arrived = read(unwrap(gameFragment(anyGame(anyScenario(below), below), library)));
        if (arrived.kind === 'scenario') return;
        const { turned, read: put, isHinted, actions } = arrived;
        const session = unwrap(parseGameFile(printGameFile(arrived)));
        expect(session).toMatchObject({ turned, read: put, isHinted, actions });
      }),
      { numRuns: scaled(5000) },
    );
  });

  test('loses what was taken back, and the order of what was not', () => {
    const order = { do: 'order', layer: 'kit', at: { x: 2, y: 3 } } as const;
    const other = { do: 'order', layer: 'kit', at: { x: 5, y: 0 } } as const;
    const buy = { do: 'buy', programme: 'joint-order' } as const;
    const game = { scenario: flagship, seed: 'A', ...untouched };
    const actions = [order, { do: 'take-back', item: order }, order, other, buy] as const;
    const arrived = read(unwrap(gameFragment({ ...game, actions }, library)));
    // Programmes come before orders, and Groningen's row before Rotterdam's.
    expect(arrived).toEqual({ kind: 'game', ...game, actions: [buy, other, order] });
  });

  test('of the flagship takes at most a hundred characters, with every coin spent', () => {
    for (let seed = 0; seed < scaled(10_000); seed++) {
      const below = belowFrom(seed);
      const game = spendAll(flagship, below);
      const fragment = unwrap(gameFragment(game, library));
      expect(fragment.length).toBeLessThanOrEqual(100);
      if (seed % 10 === 0) sendGame(game);
    }
  });

  test.each(STRATEGIES)('of the flagship played by %s takes at most a hundred', (strategy) => {
    const finished = playStrategy(createGame(flagship), strategy);
    const actions = boughtIn(finished);
    expect(textOf(gameAfter(flagship, actions))).toBe(textOf(finished));
    const turned = at(flagship.years, 2).incidents;
    const record = createGameRecord(flagship, 'ZZZZZ');
    const game = { ...record, actions, turned, read: 3, isHinted: true };
    expect(unwrap(gameFragment(game, library)).length).toBeLessThanOrEqual(100);
    sendGame(game);
  });
});

test('a game that the rules refuse is refused with what they say, and where', () => {
  const start = createGame(flagship);
  const orders = [3, 4, 5].map((x) => ({ do: 'order', layer: 'area', at: { x, y: 1 } }) as const);
  const extra = { do: 'order', layer: 'kit', at: { x: 5, y: 0 } } as const;
  const { open } = layoutOf(start, { ...untouched, actions: [...orders, extra] });
  const writer = openWriter();
  unwrap(codeOrigin(writer, originOf(flagship, library)));
  writer.whole(1, 2);
  codeSeed(writer, 'A');
  // Three area batteries are 18 coins, the kit 2 and the patrol 1, of a treasury of 18.
  const refusal = { code: 'over-budget', bill: 21, treasury: 18 };
  const layout = { closed: [open], open, turned: 0, read: 0, isHinted: false };
  const error = { code: 'illegal', index: 4, refusal, scenario: flagship };
  expect(codeGame(writer, start, layout)).toEqual({ ok: false, error });
  const code = printLetters(withChecks([CODE_FORMAT, 1, ...writer.digits()]));
  expect(readShared(code, library)).toEqual({ ok: false, error });
});
