import { describe, expect, test } from 'vitest';
import { outlook, plannedHeld, plannedScore } from '../../src/analysis/planned-score';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { boardWithout } from '../../src/rules/board-without';
import { createGame, type Game, isOver } from '../../src/rules/game';
import {
  firstLeftOut,
  isLeftOut,
  type LeftOut,
  leavesOut,
  NOTHING_LEFT_OUT,
} from '../../src/rules/left-out';
import { itemsOf } from '../../src/rules/legal';
import { drawName } from '../../src/scenario/draw';
import type { Scenario } from '../../src/scenario/scenario';
import { PROGRAMMES } from '../../src/scenario/vocabulary';
import { levelCalled } from '../codes/library';
import { scaled } from '../scale';
import { bruteForce, forEveryYearPlan, TooMany } from '../solver/brute-force';
import { belowFrom, playAtRandom } from './random-play';
import { tinyScenario } from './tiny-scenario';

const flagship = levelCalled('benelux');

/** The most that a game can come to without what is left out, every plan of the whole board tried. */
function mostWithout(game: Game, leftOut: LeftOut, patience: number): number {
  let closings = 0;
  const mostOf = (now: Game): number => {
    if (isOver(now)) {
      const { pledges, savings, denominator } = outlook(now);
      return (pledges + savings) * denominator;
    }
    let most = -Infinity;
    forEveryYearPlan(now, (planned) => {
      if (++closings > patience) throw new TooMany();
      if (itemsOf(planned).some((item) => isLeftOut(leftOut, item))) return;
      const closed = apply(planned, { do: 'close-books' });
      if (!closed.ok) return;
      const held = plannedHeld(closed.value.setup, now.year, at(closed.value.books, now.year));
      most = Math.max(most, held + mostOf(closed.value));
    });
    return most;
  };
  return mostOf(game);
}

const kit: Action = { do: 'order', layer: 'kit', at: { x: 1, y: 1 } };
const team: Action = { ...kit, layer: 'team' };
const picture: Action = { do: 'buy', programme: 'shared-picture', nation: 'be' };
const books: Action = { do: 'close-books' };

test('the first thing bought that is left out is named by its place', () => {
  const actions = [team, books, picture, kit];
  expect(firstLeftOut(NOTHING_LEFT_OUT, actions)).toBe(undefined);
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, actions)).toBe(3);
  expect(firstLeftOut({ layers: ['kit'], programmes: ['shared-picture'] }, actions)).toBe(2);
  expect(firstLeftOut({ layers: ['close'], programmes: ['seeker'] }, actions)).toBe(undefined);
});

test('what is taken back was bought before', () => {
  const back: Action = { do: 'take-back', item: kit };
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, [kit, back])).toBe(0);
  expect(firstLeftOut({ layers: ['kit'], programmes: [] }, [back])).toBe(undefined);
});

describe('the board without what is left out', () => {
  test('is the board itself where nothing is', () => {
    expect(boardWithout(flagship, NOTHING_LEFT_OUT)).toBe(flagship);
  });

  test('has its cards, and sells nothing of it', () => {
    const board = boardWithout(flagship, { layers: ['kit'], programmes: ['seeker'] });
    expect(drawName(board)).toBe(drawName(flagship));
    expect(createGame(board).setup.programmes.map(({ kind }) => kind)).not.toContain('seeker');
    expect(createGame(board).setup.programmes.map(({ kind }) => kind)).toContain('joint-order');
  });

  test('is worth as much to every plan that keeps to the rule, and no plan is worth more on it', () => {
    let kept = 0;
    for (let seed = 0; kept < scaled(40); seed++) {
      const below = belowFrom(7000 + seed);
      const scenario = tinyScenario(below);
      const sold = createGame(scenario).setup.programmes.map(({ kind }) => kind);
      const leftOut: LeftOut = {
        layers: scenario.layers.flatMap(({ id }) => (below(3) === 0 ? [id] : [])),
        programmes: PROGRAMMES.filter((kind) => sold.includes(kind) && below(3) === 0),
      };
      const { actions } = playAtRandom(scenario, 6, below);
      if (!leavesOut(leftOut) || firstLeftOut(leftOut, actions) !== undefined) continue;
      const valueOn = (board: Scenario) =>
        plannedScore(outlook(unwrap(replay(createGame(board), actions))));
      const board = boardWithout(scenario, leftOut);
      expect(valueOn(board)).toEqual(valueOn(scenario));
      kept++;
      // All plans of the whole board that keep to the rule, one by one, against the best on the other.
      try {
        const most = mostWithout(createGame(scenario), leftOut, 3_000);
        expect(bruteForce(createGame(board), 'X', 3_000).planned).toBe(most);
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
      }
    }
  });
});
