import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { type Scenario } from '../../src/scenario/scenario';
import { type Moment, momentsOf, yearBack, yearOn } from '../../src/app/game/replay';
import type { Stores } from '../../src/app/stores/create-stores';
import { phaseOf, type GameSession } from '../../src/app/game/game-session';
import { momentPlace } from '../../src/views/replay/replay';
import { viewBoard } from '../../src/views/table/board';
import { english } from '../i18n/english';
import { stateOf } from '../views/game-session';
import { belowFrom, playAtRandom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { changed } from '../scenario/change';
import { openOn, readAll, TestStorage } from './test-storage';

const flagship = unwrap(parseScenario(benelux));
const boards: readonly Scenario[] = [flagship, unwrap(parseScenario(coastRoad)), twoShores];

/** What can differ between two sessions: the setup is made from the scenario alone. */
const bitsOf = ({ game: { setup: _, ...game }, ...rest }: GameSession) => ({ ...rest, game });

const onTable = (stores: Stores): GameSession => {
  const { session } = readAll(stores);
  if (session === undefined) throw new Error('nothing lies on the table');
  return session;
};

/** Plays through the stores, card by card, and notes what lay there when. */
function play(scenario: Scenario, seed: string, actions: readonly Action[]) {
  const stores = openOn(new TestStorage());
  const seen: { kind: Moment['kind']; session: GameSession }[] = [];
  const note = (kind: Moment['kind']) => void seen.push({ kind, session: onTable(stores) });
  stores.game.start(scenario, seed);
  for (const action of actions) {
    if (action.do === 'close-books') note('plan');
    stores.game.act(action);
    if (action.do !== 'close-books') continue;
    while (phaseOf(onTable(stores)) === 'incidents') {
      stores.game.turnIncident();
      note('card');
    }
    note('ledger');
    stores.game.closeLedger();
  }
  return { finished: onTable(stores), seen };
}

describe('a replay', () => {
  test('shows at each moment the session that lay there when it was played', () => {
    for (let game = 0; game < scaled(1000); game++) {
      const scenario = at(boards, game % boards.length);
      const { actions } = playAtRandom(scenario, 12, belowFrom(game + 1));
      const { finished, seen } = play(scenario, `R${game}`, actions);
      const moments = momentsOf(finished);
      expect(moments.map(({ kind, session }) => ({ kind, session: bitsOf(session) }))).toEqual(
        seen.map(({ kind, session }) => ({ kind, session: bitsOf(session) })),
      );
    }
  });

  test('gives the same in any order, and leaves the game as it is', () => {
    const { actions } = playAtRandom(flagship, 12, belowFrom(7));
    const { finished } = play(flagship, 'ORDER', actions);
    const before = JSON.stringify(bitsOf(finished));
    const words = english;
    const shown = (index: number): string => {
      const { session } = at(momentsOf(finished), index);
      return JSON.stringify(viewBoard(stateOf(finished), session, words));
    };
    const indices = momentsOf(finished).map((_, index) => index);
    const forwards = indices.map(shown);
    expect(indices.toReversed().map(shown).toReversed()).toEqual(forwards);
    expect(JSON.stringify(bitsOf(finished))).toBe(before);
  });
});

// Two years of two and no incidents: plan, card, card, ledger; plan, ledger.
const short = unwrap(
  parseScenario(
    changed(
      {
        ...benelux,
        years: benelux.years.slice(0, 2),
        nations: benelux.nations.map((nation) => ({ ...nation, purse: nation.purse.slice(0, 2) })),
      },
      'years',
      benelux.years.slice(0, 2).map((year, i) => ({ ...year, incidents: i === 0 ? 2 : 0 })),
    ),
  ),
);
const CLOSE: Action = { do: 'close-books' };

describe('the moments of two years, of two incidents and of none', () => {
  const moments = momentsOf(play(short, 'SHORT', [CLOSE, CLOSE]).finished);

  test('are the plan, the cards and the ledger of each', () => {
    expect(moments.map((moment) => momentPlace(moment, english))).toEqual([
      '2025 · the plan',
      '2025 · card 1 of 2',
      '2025 · card 2 of 2',
      '2025 · the ledger',
      '2026 · the plan',
      '2026 · the ledger',
    ]);
  });

  test.each([
    [0, 0, 4],
    [1, 0, 4],
    [3, 0, 4],
    [4, 0, 5],
    [5, 4, 5],
  ])('a year from moment %i: back to %i, on to %i', (from, back, on) => {
    expect(yearBack(moments, from)).toBe(back);
    expect(yearOn(moments, from)).toBe(on);
  });

  test('show each card on the board, the last among them', () => {
    const words = english;
    const turned = moments.map(
      ({ session }) => viewBoard(stateOf(session), session, words).turned?.key,
    );
    expect(turned).toEqual([undefined, '0:1', '0:2', '0:2', undefined, undefined]);
  });
});
