import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { levelNumber } from '../../src/codes/origin';
import {
  gameFragment,
  readShared,
  scenarioCode,
  scenarioFragment,
  type SharedGame,
} from '../../src/codes/shared';
import { DIFFICULTIES, SIZES } from '../../src/generator/choices';
import { parseId, printId } from '../../src/generator/id';
import { itemOf, itemsOf } from '../../src/rules/legal';
import { hexOf, layerOf } from '../../src/rules/setup';
import type { Action } from '../../src/rules/action';
import { playStrategy } from '../../src/rules/strategies';
import { STRATEGIES } from '../../src/scenario/vocabulary';
import { createGame, type Game } from '../../src/rules/game';
import { numbersHash } from '../../src/scenario/draw';
import type { Scenario } from '../../src/scenario/scenario';
import { parseSave, printSave } from '../../src/session/save';
import { scaled } from '../scale';
import { belowFrom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import {
  anyChoices,
  anyGame,
  anyScenario,
  gameAfter,
  someLetters,
  spendAll,
  textOf,
} from './any-game';
import { LEVELS, library } from './library';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const levelCalled = (id: string): Scenario => {
  const level = LEVELS.find((one) => one.id === id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
};
const flagship = levelCalled('benelux');
const read = (text: string) => unwrap(readShared(text, library));
const untouched = { actions: [], turned: 0, read: 0, isHinted: false } as const;

test('no two levels share the number by which a code knows them', () => {
  const numbers = LEVELS.map(({ id }) => levelNumber(id));
  expect(new Set(numbers).size).toBe(LEVELS.length);
});

describe('a scenario code', () => {
  test('as docs/codes.md lays it out, put together here by itself', () => {
    const hash = createHash('sha256').update('coast-road').digest();
    const level = BigInt(hash.readUInt16BE(0) >> 1);
    // From a level 0 of 4, edition 1 as 0 of 32, no game 0 of 2, a short seed 0 of 3.
    // Before K7 come 32 of one letter, those from 00 to JZ, and K0 to K6.
    const seed = 32n + 19n * 32n + 7n;
    let number = 4n * (level + 2n ** 15n * (0n + 32n * (0n + 2n * (0n + 3n * seed))));
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let body = '';
    for (; number > 0n; number /= 32n) body = letters.charAt(Number(number % 32n)) + body;
    const code = unwrap(scenarioFragment(levelCalled('coast-road'), 'K7', library));
    expect(code.replaceAll('-', '').slice(0, -2)).toBe(`11${body}`);
  });

  test('has at most sixteen characters for anything shipped or made, and stands for it', () => {
    const forOne = (scenario: Scenario, seed: string): void => {
      const code = scenarioCode(scenario, seed, library) ?? '';
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){1,3}[0-9A-HJKMNP-TV-Z]{1,4}$/);
      expect(scenarioFragment(scenario, seed, library)).toEqual({ ok: true, value: code });
      expect(read(code)).toEqual({ kind: 'scenario', scenario, seed });
      const spoken = code
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(read(`https://example.org/play/?a=b#${spoken} `)).toEqual(read(code));
    };
    for (const level of LEVELS) for (const seed of ['0', 'ZZZZZ']) forOne(level, seed);
    const last = {
      size: 'large',
      nations: 3,
      years: 4,
      difficulty: 'steep',
      seed: 'ZZZZ',
    } as const;
    forOne(library.generate(last), 'ZZZZZ');
    fc.assert(
      fc.property(seeds, (seed) => {
        const below = belowFrom(seed);
        forOne(library.generate(anyChoices(below)), someLetters(1 + below(5), below));
      }),
      { numRuns: scaled(20_000) },
    );
  });

  test('is there for no other seed, no draft, and no scenario of one’s own', () => {
    const coast = levelCalled('coast-road');
    for (const seed of ['a', 'O', '123456', 'a lark', '🦆'])
      expect(scenarioCode(coast, seed, library)).toBe(undefined);
    expect(scenarioCode(twoShores, 'A', library)).toBe(undefined);
    expect(scenarioCode({ ...coast, edition: 2 }, 'A', library)).toBe(undefined);
    const years = coast.years.map((year) => ({ ...year, income: year.income + 1 }));
    expect(scenarioCode({ ...coast, years }, 'A', library)).toBe(undefined);
    const made = library.generate(anyChoices(belowFrom(1)));
    expect(scenarioCode({ ...made, savings: { coinsPerPoint: 98 } }, 'A', library)).toBe(undefined);
    expect(scenarioCode({ ...made, edition: 1 }, 'A', library)).toBe(undefined);
  });

  test('knows a level by its numbers, whatever its words', () => {
    const coast = levelCalled('coast-road');
    const other = { ...coast, title: { en: 'Along the sea' }, firstYear: 1 };
    expect(scenarioCode(other, 'A', library)).toBe(scenarioCode(coast, 'A', library));
  });
});

test('the generator prints and reads an id of every choice', () => {
  for (const size of SIZES)
    for (const nations of [1, 2, 3] as const)
      for (const years of [2, 3, 4] as const)
        for (const difficulty of DIFFICULTIES) {
          const choices = { size, nations, years, difficulty, seed: '0Z7K' };
          expect(parseId(printId(choices))).toEqual(choices);
        }
});

/** What must be the same of a game that was sent and the one that arrived. */
const partsOf = ({ scenario, seed, actions, turned, read: put, isHinted }: SharedGame) => ({
  numbers: numbersHash(scenario),
  game: textOf(gameAfter(scenario, actions)),
  seed,
  turned,
  read: put,
  isHinted,
});

function sendGame(game: SharedGame): void {
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

/** The actions of a finished game of the flagship, where pieces neither move nor leave. */
const boughtIn = ({ setup, pieces, books }: Game): Action[] =>
  books.flatMap(({ programmes }, year): Action[] => [
    ...setup.programmes.flatMap((programme, index) =>
      ((programmes & ~(books[year - 1]?.programmes ?? 0)) >> index) % 2 === 1
        ? [itemOf(setup, programme)]
        : [],
    ),
    ...pieces
      .filter(({ ordered }) => ordered === year)
      .map(({ layer, cell }) => ({
        do: 'order' as const,
        layer: layerOf(setup, layer).id,
        at: hexOf(setup, cell),
      })),
    { do: 'close-books' },
  ]);

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
        const sitting = unwrap(parseSave(printSave({ ...arrived, undone: [], games: [] })));
        expect(sitting).toMatchObject({ turned, read: put, isHinted, actions });
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
    const finished = playStrategy(unwrap(createGame(flagship)), strategy);
    const actions = boughtIn(finished);
    expect(textOf(gameAfter(flagship, actions))).toBe(textOf(finished));
    const turned = at(flagship.years, 2).incidents;
    const game = { scenario: flagship, seed: 'ZZZZZ', actions, turned, read: 3, isHinted: true };
    expect(unwrap(gameFragment(game, library)).length).toBeLessThanOrEqual(100);
    sendGame(game);
  });
});

describe('what may come with a code', () => {
  const own: Scenario = { ...twoShores, id: 'own' };
  const begun = { ...untouched, scenario: own, seed: 'A', isHinted: true };
  const [, described = '', code = ''] = unwrap(gameFragment(begun, library)).split('~');

  test('a scenario without a seed has none', () => {
    expect(read(`~${described}`)).toEqual({ kind: 'scenario', scenario: own, seed: undefined });
    expect(read(`#%7E${described}%7e${code}`)).toMatchObject({ kind: 'game', isHinted: true });
  });

  const faultOf = (text: string) => {
    const shared = readShared(text, library);
    return shared.ok ? 'opened' : shared.error.code;
  };

  test('a game needs its own scenario beside it, and no other', () => {
    expect(faultOf(code)).toBe('no-scenario');
    const other = { ...own, savings: { coinsPerPoint: 98 } };
    const [, stranger = ''] = unwrap(scenarioFragment(other, 'A', library)).split('~');
    expect(faultOf(`~${stranger}~${code}`)).toBe('wrong-scenario');
    const shipped = unwrap(scenarioFragment(flagship, 'A', library));
    expect(faultOf(`~${described}~${shipped}`)).toBe('wrong-scenario');
    expect(faultOf(`~${described}~`)).toBe('empty');
    expect(faultOf(`~${described}~${code}~`)).toBe('not-a-code');
  });

  test('a game of a scenario that is all words arrives with them', () => {
    const arrived = read(unwrap(scenarioFragment(own, 'A', library)));
    expect(arrived.scenario).toEqual(own);
  });
});

test('an old edition opens, and one that is not there is told from a newer one', () => {
  const coast = levelCalled('coast-road');
  const second = { ...coast, edition: 2 };
  const fifth = { ...coast, edition: 5 };
  const later = { ...library, editions: [...LEVELS, second, fifth] };
  expect(unwrap(readShared(unwrap(scenarioFragment(coast, 'A', later)), later)).scenario).toBe(
    coast,
  );
  expect(unwrap(readShared(unwrap(scenarioFragment(second, 'A', later)), later)).scenario).toBe(
    second,
  );
  const forgetful = { ...library, editions: [fifth, coast] };
  expect(readShared(unwrap(scenarioFragment(second, 'A', later)), forgetful)).toEqual({
    ok: false,
    error: { code: 'unknown-edition', scenario: fifth, received: 2, known: [1, 5] },
  });
  const others = LEVELS.filter(({ id }) => id !== 'coast-road');
  expect(
    readShared(unwrap(scenarioFragment(coast, 'A', library)), { ...library, editions: others }),
  ).toEqual({ ok: false, error: { code: 'unknown-level' } });
  expect(at(later.editions, 0)).toBe(at(LEVELS, 0));
});
