import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { score } from '../../src/cli/commands/score';
import { readItem } from '../rules/script';
import { planOf, sourcesOf } from './sources';

describe('bad input gets one line', () => {
  const usage =
    'usage: npm run --silent score -- <level> <plan.json or -> [--seed <seed> | --seed-exact <seed>]';
  const files = {
    'plan.json': JSON.stringify(planOf([], [], [])),
    'text.json': 'no\njson',
    'object.json': '{}',
    'half.json': JSON.stringify([
      ...planOf([]),
      { do: 'order', layer: 'kit', at: { x: 1.5, y: 2 } },
    ]),
    'two.json': JSON.stringify([{ do: 'sell' }, { do: 'retire', now: true }]),
    'sea.json': JSON.stringify(planOf([], ['kit 2,6', 'kit 0,0'], [])),
    'dear.json': JSON.stringify(planOf(['area 2,6', 'area 3,2', 'area 4,9'])),
    'short.json': JSON.stringify([...planOf([], []), readItem('kit 2,6')]),
    'long.json': JSON.stringify(planOf([], [], [], [])),
    'level.json': JSON.stringify({ ...benelux, savings: { coinsPerPoint: 0 } }),
    'flooded.json': JSON.stringify({ ...benelux, board: { rows: ['....NN'] } }),
    'newer.json': JSON.stringify({ ...benelux, format: 3 }),
    'key.json': JSON.stringify({ ...benelux, 'a\nb\u001B[0m': 1 }),
  };

  test.each<[string, string[], string]>([
    ['no argument', [], `needs a level and a plan, but there are 0 arguments; ${usage}`],
    ['no plan', ['benelux'], `needs a level and a plan, but there is 1 argument; ${usage}`],
    [
      'a third',
      ['benelux', 'plan.json', 'more'],
      `needs a level and a plan, but there are 3 arguments; ${usage}`,
    ],
    ['an option', ['benelux', 'plan.json', '--par'], '--par: there is no such option'],
    ['a short one', ['benelux', 'plan.json', '-s', 'A'], '-s: there is no such option'],
    ['no seed', ['benelux', 'plan.json', '--seed'], '--seed: needs a value after it'],
    ['an option as seed', ['--seed', '--par', 'benelux'], '--seed: needs a value after it'],
    [
      'two seeds',
      ['benelux', 'plan.json', '--seed', 'A', '--seed', 'B'],
      '--seed: may be given only once',
    ],
    [
      'an empty seed',
      ['benelux', 'plan.json', '--seed='],
      '--seed: must have 1 to 40 characters, but has 0',
    ],
    [
      'a long seed',
      ['benelux', 'plan.json', '--seed', 'A'.repeat(41)],
      '--seed: must have 1 to 40 characters, but has 41',
    ],
    [
      'an unknown level',
      ['narnia', 'plan.json'],
      'narnia: levels/ has no level of that name, only benelux and coast-road',
    ],
    ['no such level', ['./x.json', 'plan.json'], './x.json: there is no such file'],
    ['a folder', ['benelux', 'folder'], 'folder: this is a folder, not a file'],
    ['a locked file', ['benelux', 'locked.json'], 'locked.json: this file may not be read'],
    ['no such plan', ['benelux', 'none.json'], 'none.json: there is no such file'],
    [
      'no list',
      ['benelux', 'object.json'],
      'object.json: The whole must be a list in […], but is {}.',
    ],
    [
      'a malformed action',
      ['benelux', 'half.json'],
      'half.json: [1].at.x: must be a whole number, but is 1.5.',
    ],
    [
      'two malformed actions',
      ['benelux', 'two.json'],
      'two.json: [0].do: must be one of "order", "buy", "move", "stand-down", "retire", "take-back", or "close-books", but is "sell". (and 1 more)',
    ],
    [
      'an illegal action',
      ['benelux', 'sea.json'],
      'sea.json: [2] (order): A piece can stand only on a hex of land.',
    ],
    [
      // 3 areas 18 + patrol 1 = 19 of 18 coins
      'a bill too high',
      ['benelux', 'dear.json'],
      'dear.json: [3] (close-books): This costs 19 coins, but there are only 18: 1 too many.',
    ],
    [
      'too few years',
      ['benelux', 'short.json'],
      'short.json: the plan closes the books of 2 of 3 years; it must close those of every year',
    ],
    [
      'too many years',
      ['benelux', 'long.json'],
      'long.json: [3] (close-books): The game is over: no year is left to plan.',
    ],
    [
      'a misshapen level',
      ['level.json', 'plan.json'],
      'level.json: savings.coinsPerPoint: must be at least 1, but is 0.',
    ],
    [
      // Groningen alone still stands on land: 12 of the 13 sites don't.
      'a level that can’t be played',
      ['flooded.json', 'plan.json'],
      'flooded.json: sites[1]: must stand on a hex of land; check x and y. (and 11 more)',
    ],
    [
      'a newer level',
      ['newer.json', 'plan.json'],
      'newer.json: format: is 3, made by a newer version of the game; this one reads 2. Reload the page, or update your copy, and try again.',
    ],
    [
      'a text that is no JSON, of two lines',
      ['benelux', 'text.json'],
      'text.json: The whole stops being JSON at line 1, column 1: a comma, a quotation mark or a bracket is often missing there, or just before.',
    ],
    [
      'a key with a line end',
      ['key.json', 'plan.json'],
      'key.json: a b [0m: is not known here. Check its spelling, or take it out.',
    ],
  ])('%s', (_, args, line) => {
    expect(score(args, sourcesOf(files))).toEqual({ ok: false, error: line });
  });
});
