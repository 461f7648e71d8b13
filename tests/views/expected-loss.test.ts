import { viewOddsScale, viewStakes } from '../../src/views/table/expected-loss';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import {
  act,
  closeLedger,
  phaseOf,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import { english } from '../i18n/english';
import { close, north, session as finished, south } from './two-lamps';

const words = english;

const after = (...actions: readonly Action[]): GameSession =>
  actions.reduce(
    (session, action) => {
      const ready =
        phaseOf(session) === 'planning' ? session : closeLedger(turnIncident(session, true));
      return unwrap(act(ready, action));
    },
    createGameSession(finished.scenario, 'STAKES'),
  );
const said = (session: GameSession, most?: number): string[] =>
  (viewStakes(session, words, most) ?? []).map(({ name, loss }) => `${name} ${words.points(loss)}`);

test('the sites that stand to lose most come first, with what they lose on average', () => {
  // One card a year at one of two sites: 6 ÷ 2 and 2 ÷ 2 points.
  expect(said(after())).toEqual(['North 3.0', 'South 1.0']);
  expect(said(after(), 1)).toEqual(['North 3.0']);
  expect(viewStakes(after(), words)?.[0]).toMatchObject({ x: 0, y: 0, gaps: ['buzz'] });
});

test('what is planned is no longer at stake, and where all is covered nothing is', () => {
  expect(said(after(north))).toEqual(['South 1.0']);
  expect(said(after(north, close, south))).toEqual([]);
});

test('the scale of the odds goes from nothing by half of the greatest loss to that', () => {
  // The greatest losses are those of the first test, 3 points at North, and 1 at South.
  expect(viewOddsScale(after(), words)).toEqual(['0.0', '1.5', '3.0']);
  expect(viewOddsScale(after(north), words)).toEqual(['0.0', '0.5', '1.0']);
  expect(viewOddsScale(after(north, close, south), words)).toBeUndefined();
});
