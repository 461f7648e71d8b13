import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { billLines, totalOf } from '../../src/rules/bill';
import { createGame, type Game, isOver } from '../../src/rules/game';
import { legalItems } from '../../src/rules/legal';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { type Below, belowFrom, pick } from '../rules/random-play';
import { median, rate, roundsOf } from './ratio';

const start = createGame(unwrap(parseScenario(benelux)));
const CLOSE: Action = { do: 'close-books' };

/**
 * A whole game as a player would spend it: each year random items that are legal and can be
 * paid for, mostly orders, until five in a row can't; then the books are closed.
 */
function spendAtRandom(below: Below): Action[] {
  const actions: Action[] = [];
  let game: Game = start;
  const take = (action: Action): void => {
    game = unwrap(apply(game, action));
    actions.push(action);
  };
  while (!isOver(game)) {
    for (let refused = 0; refused < 5;) {
      const items = legalItems(game);
      const orders = items.filter((item) => item.do === 'order');
      const item = pick(below(4) === 0 ? items : orders, below);
      const next = unwrap(apply(game, item));
      const isFine = totalOf(billLines(next)) <= game.treasury && replay(next, [CLOSE]).ok;
      if (isFine) take(item);
      else refused++;
    }
    take(CLOSE);
  }
  return actions;
}

const plans = Array.from({ length: 500 }, (_, seed) => spendAtRandom(belowFrom(seed)));
const actions = plans.reduce((sum, plan) => sum + plan.length, 0);
const finished = plans.map((plan) => unwrap(replay(start, plan)));
/** The games of the plans before their books are closed for the last time, and for the first. */
const lastYear = plans.map((plan) => unwrap(replay(start, plan.slice(0, -1))));
const firstYear = plans.map((plan) => unwrap(replay(start, plan.slice(0, plan.indexOf(CLOSE)))));

test('the plans are whole games in which most of the coins are spent', () => {
  for (const game of finished) {
    expect(isOver(game)).toBe(true);
    expect(game.treasury).toBeLessThan(24);
  }
});

test('plans and planned scores a second', () => {
  const playAll = (): void => {
    for (const plan of plans) replay(start, plan);
  };
  const scoreAll = (games: readonly Game[]) => (): void => {
    for (const game of games) plannedScore(outlook(game));
  };
  const rounds = roundsOf(
    [playAll, scoreAll(finished), scoreAll(firstYear), scoreAll(lastYear)],
    20,
  );
  const perSecond = (work: number): string =>
    rate((1000 * plans.length) / median(rounds.map((round) => round[work] ?? NaN)));
  console.log(
    [
      `whole games of the flagship, ${actions / plans.length} actions each: ${perSecond(0)} (50,000 is good)`,
      `planned scores of finished games: ${perSecond(1)} (100,000 is good)`,
      `planned scores while planning the first year: ${perSecond(2)}`,
      `planned scores while planning the last year: ${perSecond(3)}`,
    ].join('\n'),
  );
});
