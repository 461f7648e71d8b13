import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import type { Refusal } from '../../src/rules/refusal';
import { parseActions } from '../../src/rules/action';
import type { Issue, Problem } from '../../src/scenario/issue';
import { readJson } from '../../src/scenario/json';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import { createGameSession } from '../../src/app/game/game-session';
import { problemText, refusalText } from '../../src/i18n/input-text';
import { twoShores } from '../rules/two-shores';
import { english } from './english';

const problem = (issue: Issue): string => problemText(issue, english);
const refusal = (refused: Refusal): string => refusalText(refused, twoShores, english);

type Cases<T extends { code: string }> = {
  readonly [C in T['code']]: readonly [Omit<Extract<T, { code: C }>, 'code'>, string];
};

// By code, so that the compiler asks for the sentence of each new one.
const problems: Cases<Problem> = {
  'not-json': [
    { line: 3, column: 17 },
    'stops being JSON at line 3, column 17: a comma, a quotation mark or a bracket is often missing there, or just before.',
  ],
  'too-many-parts': [
    { most: 200_000, received: 330_000 },
    'has 330,000 parts, and no file of the game has more than 200,000.',
  ],
  missing: [{}, 'is missing; add it.'],
  'unknown-key': [{}, 'is not known here. Check its spelling, or take it out.'],
  'wrong-type': [{ expected: 'number', received: '"7"' }, 'must be a number, but is "7".'],
  'not-whole': [{ received: '1.5' }, 'must be a whole number, but is 1.5.'],
  'too-small': [{ least: 1, received: '0' }, 'must be at least 1, but is 0.'],
  'too-large': [{ most: 9, received: '12' }, 'must be at most 9, but is 12.'],
  'too-short': [{ least: 1, received: 0 }, 'must have a length of at least 1, but has 0.'],
  'too-long': [{ most: 40, received: 41 }, 'must have a length of at most 40, but has 41.'],
  malformed: [{ received: '"b"', rule: '/^x$/' }, 'must be as /^x$/ has it, but is "b".'],
  newer: [
    { known: 1, received: '3' },
    'is 3, made by a newer version of the game; this one reads 1. Reload the page, or update your copy, and try again.',
  ],
  repeated: [{ what: 'kit' }, 'repeats “kit”; each may be there once.'],
  ragged: [{ width: 6 }, 'must be as long as the first row: 6 letters.'],
  'unknown-letter': [
    { letter: 'Q' },
    'has “Q”, which is neither the letter of a nation nor “.” for the sea.',
  ],
  'no-land': [{}, 'must have at least one hex of land.'],
  'too-many-hexes': [
    { most: 400, received: 412 },
    'must have at most 400 hexes of land, but has 412.',
  ],
  'not-on-land': [{}, 'must stand on a hex of land; check x and y.'],
  'unknown-site': [{ id: 'paris' }, 'names “paris”, but no site has that id.'],
  'unknown-layer': [{ id: 'moat' }, 'names “moat”, but no type has that id.'],
  'unknown-nation': [{ id: 'fr' }, 'names “fr”, but no nation has that id.'],
  'rebate-above-cost': [{ cost: 2 }, 'must not be more than a piece of the type costs: 2 coins.'],
  'too-few-cards': [{ cards: 1 }, 'must not be more than the year’s deck has: 1 card.'],
  'too-many-cards': [{ most: 60, received: 61 }, 'must have at most 60 cards, but has 61.'],
  'too-few-tokens': [{ tokens: 3 }, 'must not be more than the year’s bag has: 3 tokens.'],
  'too-many-layers': [{ layers: 4 }, 'must not be more than the scenario has: 4 types.'],
  'purses-differ': [{ paid: 17 }, 'must be what the nations pay together, which is 17.'],
  'too-late': [{ lastYear: 2 }, 'must not be after the last year, which is 2 (the first is 0).'],
  'too-fine': [
    {},
    'must have decks and bags whose sizes fit together better, or planned scores can’t be exact. Let the numbers of cards, and of tokens, divide each other: 6, 12 and 24, say.',
  ],
};

// The names are those of tests/rules/two-shores.ts: layers lamp, cart, tower; from 2025.
const refusals: Cases<Refusal> = {
  'game-over': [{}, 'The game is over: no year is left to plan.'],
  'unknown-layer': [
    { layer: 'kit' },
    'There is no type of piece “kit” here, only lamp, cart, and tower.',
  ],
  'unknown-nation': [{ nation: 'z' }, 'There is no nation “z” here, only a and b.'],
  'no-such-programme': [
    {},
    'This scenario does not have that programme. A shared picture is bought for one nation, any other programme for none.',
  ],
  'not-on-land': [{}, 'A piece can stand only on a hex of land.'],
  'no-wheels': [{ layer: 'cart' }, 'Cart: this type can’t have wheels here.'],
  'already-ordered': [{ layer: 'lamp' }, 'Lamp: one is ordered for this hex already this year.'],
  'already-bought': [{}, 'This programme is bought already; once is enough for the whole game.'],
  'not-yet': [{ from: 1 }, 'This programme can be bought from 2026 on.'],
  'no-such-piece': [
    { layer: 'tower' },
    'Tower: no piece of an earlier year stands on this hex. One ordered this year can be taken back instead.',
  ],
  'not-wheeled': [
    { layer: 'tower' },
    'Tower: this piece was ordered without wheels and can’t be moved.',
  ],
  'other-nation': [{}, 'A piece can be moved only to land of its own nation.'],
  'same-hex': [{}, 'The piece stands on that hex already.'],
  'already-moved': [
    { layer: 'tower' },
    'Tower: this piece is moved already this year. Take the move back first.',
  ],
  'no-upkeep': [
    { layer: 'lamp' },
    'Lamp: a piece without upkeep costs nothing to keep, so it can’t be stood down.',
  ],
  'already-stood-down': [
    { layer: 'cart' },
    'Cart: this piece is stood down already this year. Take that back first.',
  ],
  'no-patrol': [{}, 'There is no patrol to retire.'],
  'already-retired': [{}, 'The patrol is retired already in this year’s plan.'],
  'not-in-plan': [{}, 'This year’s plan does not hold that, so it can’t be taken back.'],
  'two-on-a-hex': [
    { layer: 'cart', x: 2, y: 0 },
    'Cart: two pieces would stand on one hex, Castle. Take one of them away.',
  ],
  'over-budget': [
    { bill: 19, treasury: 18 },
    'This costs 19 coins, but there are only 18: 1 too many.',
  ],
};

describe('a problem has its sentence', () => {
  test.each(Object.entries(problems))('%s', (code, [figures, sentence]) => {
    const found = { code, ...figures } as Problem;
    expect(problem({ path: 'a.b[2]', problem: found })).toBe(`a.b[2]: ${sentence}`);
    expect(problem({ path: '', problem: found })).toBe(`The whole ${sentence}`);
  });
});

describe('a refusal has its sentence', () => {
  test.each(Object.entries(refusals))('%s', (code, [figures, sentence]) => {
    expect(refusal({ code, ...figures } as Refusal)).toBe(sentence);
  });

  test('with the place of a hex that has no site', () => {
    const found = { code: 'two-on-a-hex', layer: 'cart', x: 1, y: 0 } as const;
    expect(refusal(found)).toContain('column 2, row 1 (x 1, y 0)');
  });
});

/** The lines on a level that is two-shores but for one place. */
function linesOn(path: readonly (string | number)[], value: unknown): string[] {
  const level: unknown = structuredClone(twoShores);
  let place = level as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as typeof place;
  place[path.at(-1) ?? ''] = value;
  const parsed = parseScenario(level);
  return parsed.ok ? [] : parsed.error.map(problem);
}

describe('the shape of a level, in words', () => {
  test.each<[(string | number)[], unknown, string]>([
    [
      ['years', 2, 'deck', 0, 'suit'],
      'fire',
      'years[2].deck[0].suit: must be one of "buzz", "skim", or "soar", but is "fire".',
    ],
    [['id'], 7, 'id: must be text in quotation marks, but is 7.'],
    [['years'], {}, 'years: must be a list in […], but is {}.'],
    [['board'], 'AAB', 'board: must be names and values in {…}, but is "AAB".'],
    [['savings', 'coinsPerPoint'], null, 'savings.coinsPerPoint: must be a number, but is null.'],
    [['format'], 0, 'format: must be at least 1, but is 0.'],
    [
      ['id'],
      'Two Shores',
      'id: must be at most 40 small letters, digits and dashes, with a letter first (such as "coast-road"), but is "Two Shores".',
    ],
    [
      ['nations', 0, 'letter'],
      'ab',
      'nations[0].letter: must be one capital letter from A to Z, but is "ab".',
    ],
  ])('%j as %j', (path, value, line) => {
    expect(linesOn(path, value)).toEqual([line]);
  });

  test('an action of no known sort names the sorts there are', () => {
    const actions = parseActions([{ do: 'jump' }]);
    expect(actions.ok ? [] : actions.error.map(problem)).toEqual([
      '[0].do: must be one of "order", "buy", "move", "stand-down", "retire", "take-back", or "close-books", but is "jump".',
    ]);
  });
});

describe('input of a newer version', () => {
  const newer = (path: string, known = 1) =>
    `${path}: is ${known + 1}, made by a newer version of the game; this one reads ${known}. Reload the page, or update your copy, and try again.`;

  test.each([
    ['format', 2],
    ['ruleset', 1],
  ])('%s of a level', (key, known) => {
    expect(linesOn([key], known + 1)).toEqual([newer(key, known)]);
  });

  test('is all that is said of a file, whatever else is new in it', () => {
    const parsed = parseScenario({ ...twoShores, format: 3, layers: 'elsewhere', more: [] });
    expect(parsed.ok ? [] : parsed.error.map(problem)).toEqual([newer('format', 2)]);
  });

  test.each([
    ['format', 4, (save: object) => ({ ...save, format: 5 })],
    [
      'scenario.ruleset',
      1,
      (save: object) => ({ ...save, scenario: { ...twoShores, ruleset: 2 } }),
    ],
  ])('%s of a game file', (path, known, change) => {
    const save = unwrap(readJson(printGameFile(createGameSession(twoShores, 'ANY'))));
    const parsed = parseGameFile(JSON.stringify(change(save as object)));
    expect(parsed.ok ? undefined : parsed.error).toMatchObject({ code: 'shape' });
    const issues = !parsed.ok && 'issues' in parsed.error ? parsed.error.issues : [];
    expect(issues.map(problem)).toEqual([newer(path, known)]);
  });

  test.each([
    [1.5, 'a whole number'],
    ['3', 'a number'],
    [-1, 'at least 1'],
  ])('is not seen in a version of %j', (format, what) => {
    expect(linesOn(['format'], format)).toEqual([
      `format: must be ${what}, but is ${JSON.stringify(format)}.`,
    ]);
  });
});
