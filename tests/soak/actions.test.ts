import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import { type Action, parseAction, type PlanItem } from '../../src/rules/action';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { type Scenario } from '../../src/scenario/scenario';
import { parseGameFile, printGameFile } from '../../src/app/game/game-file';
import {
  act,
  closeLedger,
  phaseOf,
  PHASES,
  redo,
  type GameSession,
  createGameSession,
  turnIncident,
  undo,
} from '../../src/app/game/game-session';
import { anyItem, type Below, belowFrom, pick, placesIn } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';

const CLOSE: Action = { do: 'close-books' };
/** Besides the first state of every phase, each state that is this many steps from the last. */
const SAMPLE = 50;
/** A game that has not come to its end by then makes room for another. */
const LONG = 600;

/** A session as text, all but what is made from the scenario alone. */
const textOf = (session: GameSession): string =>
  JSON.stringify(session, (key, value: unknown) => (key === 'setup' ? undefined : value));

/** Freezes what a step may have made, so that writing to an earlier state throws. */
function freeze(session: GameSession): GameSession {
  const { plan, books, pieces } = session.game;
  const made = [plan, plan.orders, plan.moves, plan.standDowns, books, pieces, ...pieces];
  for (const part of [session.actions, session.undone, session.game, ...made]) Object.freeze(part);
  for (const book of books) Object.freeze(book.present);
  return Object.freeze(session);
}

/** What stands in the plan of the year in hand: what was planned and not taken back. */
function standing(actions: readonly Action[]): PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const action of actions) {
    if (action.do === 'close-books') items.clear();
    else if (action.do === 'take-back') items.delete(JSON.stringify(action.item));
    else items.set(JSON.stringify(action), action);
  }
  return [...items.values()];
}

/** Some action, legal or not; with more than `most` in the plan, often one that makes it smaller. */
function anyAction(session: GameSession, most: number, below: Below): Action {
  const kind = below(20);
  if (kind === 0) return CLOSE;
  const planned = standing(session.actions);
  if (kind < (planned.length > most ? 16 : 3) && planned.length > 0)
    return { do: 'take-back', item: pick(planned, below) };
  const item = anyItem(session.scenario, placesIn(session.actions), below);
  return kind === 19 ? { do: 'take-back', item } : item;
}

/** What a run came to, so that a run that tried too little is seen. */
interface Tally {
  readonly answers: Map<string, number>;
  readonly phases: Set<string>;
  saves: number;
  games: number;
}

function checkSave(session: GameSession, tally: Tally): void {
  const restored = unwrap(parseGameFile(printGameFile(session)));
  if (textOf(restored) !== textOf(session)) expect(restored).toEqual(session);
  if (tally.saves % 500 === 0) expect(restored).toEqual(session);
  const { numerator } = plannedScore(outlook(session.game));
  if (!Number.isSafeInteger(numerator)) throw new Error(`planned ${numerator}`);
  tally.phases.add(phaseOf(session));
  tally.saves++;
}

/** Whatever the phase: an action through `act`, and what came of it in the tally. */
function tryAction(session: GameSession, action: Action, tally: Tally): GameSession {
  const read = parseAction(JSON.parse(JSON.stringify(action)));
  if (!read.ok || JSON.stringify(read.value) !== JSON.stringify(action))
    throw new Error(`a save would not hold ${JSON.stringify(action)}`);
  const next = act(session, action);
  const answer = next.ok ? action.do : next.error.code;
  tally.answers.set(answer, (tally.answers.get(answer) ?? 0) + 1);
  if (!next.ok) return session;
  if (action.do === 'close-books') {
    const before = session.game.treasury;
    const { bill, treasury } = at(next.value.game.books, next.value.game.books.length - 1);
    if (treasury < 0 || treasury !== before - bill)
      throw new Error(`${before} − ${bill} left ${treasury}`);
  }
  return next.value;
}

function step(session: GameSession, most: number, tally: Tally, below: Below): GameSession {
  switch (below(24)) {
    case 0:
      return redo(session);
    case 1:
      return closeLedger(session);
    case 2:
      return turnIncident(session);
    case 3:
    case 4:
      return undo(session);
  }
  const phase = phaseOf(session);
  if (phase === 'incidents' && below(3) > 0) return turnIncident(session, below(8) === 0);
  if (phase === 'ledger' && below(3) > 0) return closeLedger(session);
  return tryAction(session, anyAction(session, most, below), tally);
}

/** Plays `count` actions, game after game. */
function soak(scenario: Scenario, count: number): Tally {
  const tally: Tally = { answers: new Map(), phases: new Set(), saves: 0, games: 0 };
  const below = belowFrom(count);
  const tried = (): number => [...tally.answers.values()].reduce((sum, times) => sum + times, 0);
  for (let done = 0; done < count; done = tried()) {
    let session = freeze(createGameSession(scenario, `seed ${tally.games++}`));
    let phase = '';
    for (let steps = 0; ; steps++) {
      if (phaseOf(session) !== phase || steps % SAMPLE === 0) checkSave(session, tally);
      phase = phaseOf(session);
      if (phase === 'debrief' && below(4) === 0) break;
      if (session.actions.length > LONG) break;
      // A crowded plan can't be paid for: from there on mostly less is planned.
      const most = steps % 60 < 35 ? 12 : 1;
      session = freeze(step(session, most, tally, below));
    }
  }
  return tally;
}

test.each<[string, Scenario, number]>([
  ['the flagship', unwrap(parseScenario(benelux)), scaled(1_000_000)],
  ['the coast road', unwrap(parseScenario(coastRoad)), scaled(100_000)],
  ['two shores', twoShores, scaled(100_000)],
])('%s bears any actions, and every state sampled is brought back by its save', (...args) => {
  const [name, scenario, count] = args;
  const { answers, phases, saves, games } = soak(scenario, count);
  console.log(
    `${name}: ${count} actions, ${games} games, ${saves} saves`,
    Object.fromEntries(answers),
  );
  expect([...phases].sort()).toEqual([...PHASES].sort());
  expect(games).toBeGreaterThan(count / 1000);
  for (const answer of ['order', 'take-back', 'close-books', 'buy', 'over-budget', 'not-on-land'])
    expect(answers.get(answer), answer).toBeGreaterThan(0);
});
