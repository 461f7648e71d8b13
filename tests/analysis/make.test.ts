import { expect, test } from 'vitest';
import { coinsByLayer, makeOf } from '../../src/analysis/make';
import type { Action } from '../../src/rules/action';
import { createGame } from '../../src/rules/game';
import { parseScenario } from '../../src/scenario/check';
import { unwrap } from '../../src/base/result';
import benelux from '../../levels/benelux.json';
import { readItem } from '../rules/script';

const game = createGame(unwrap(parseScenario(benelux)));
const plan = (...years: readonly (readonly string[])[]): Action[] =>
  years.flatMap((lines) => [...lines.map(readItem), { do: 'close-books' as const }]);

const takenBack = (line: string): Action[] => [{ do: 'take-back', item: readItem(line) }];

// Kits, teams 2 coins, close batteries 4, area batteries 6; the joint order takes a piece's cost off for three.
test.each<[string, Action[], number[], string[]]>([
  ['nothing', plan([], [], []), [0, 0, 0, 0], ['kit', 'team', 'close', 'area']],
  [
    'three kits before the joint order and three with it: 6 + 6 − 2',
    plan(['kit 3,2', 'kit 2,3', 'kit 3,4'], ['joint-order', 'kit 2,5', 'kit 2,6', 'kit 3,7'], []),
    [10, 0, 0, 0],
    ['kit'],
  ],
  [
    'as many coins on two sorts: a close battery, and two teams',
    plan(['close 2,3', 'team 2,6'], ['team 4,1'], []),
    [0, 4, 4, 0],
    ['team', 'close'],
  ],
  [
    'what was taken back is not bought',
    [...plan(['area 4,2']).slice(0, 1), ...takenBack('area 4,2'), ...plan(['kit 3,2'], [], [])],
    [2, 0, 0, 0],
    ['kit'],
  ],
])('%s', (_, actions, coins, layers) => {
  expect(coinsByLayer(game, actions)).toEqual(coins);
  expect(makeOf(game, actions).layers).toEqual(layers);
});

test('programmes are told apart, and pictures by their nation; the patrol is none', () => {
  const { programmes } = makeOf(
    game,
    plan(['picture nl', 'joint-order'], ['picture be', 'retire'], ['seeker']),
  );
  expect(programmes).toEqual(['joint-order', 'seeker', 'shared-picture be', 'shared-picture nl']);
});
