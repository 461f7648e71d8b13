import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/check';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { parseGameFile, printGameFile } from '../../../src/app/game/game-file';
import { canUndo, phaseOf } from '../../../src/app/game/game-session';
import { goOn } from '../../../src/app/game/idle-year';
import { momentsOf } from '../../../src/app/game/replay';
import type { Stores } from '../../../src/app/stores/create-stores';
import { close, level, north, south } from '../../views/two-lamps';
import { openOn, TestStorage } from '../test-storage';

/** Three years of two lamps at 3 coins each: the second brings one coin, the third enough again. */
const [first] = level.years;
const poor = { ...level, years: [first, { ...first, income: 1 }, { ...first, income: 9 }] };
/** What was ordered can be stood down for its upkeep. */
const [lamp] = level.layers;
const kept = { ...poor, layers: [{ ...lamp, cost: 2, upkeep: 1 }] };
const patrolled = { ...poor, patrol: { upkeep: 0, marks: {} } };

/** The first year played to the end of its ledger. */
function afterFirstYear(
  on: unknown,
  plan: readonly Action[] = [north],
  thinksFirst = false,
): Stores {
  const stores = openOn(new TestStorage());
  stores.settings.choose({ thinksFirst });
  stores.game.start(unwrap(parseScenario(on)), 'IDLE');
  for (const action of [...plan, close]) stores.game.act(action);
  stores.game.turnAll();
  goOn(stores);
  return stores;
}
const sessionOf = ({ game }: Stores) => {
  const session = game.session.value;
  if (session === undefined) throw new Error('no game');
  return session;
};
const toldOf = ({ notices }: Stores) =>
  notices.all.value.flatMap((notice) => (notice.kind === 'year-passed' ? [notice.year] : []));

test('a year that leaves nothing to do is closed like any other, and told of', () => {
  const stores = afterFirstYear(poor);
  const session = sessionOf(stores);
  expect(session.actions).toEqual([north, close, close]);
  expect([phaseOf(session), session.read, session.turned]).toEqual(['incidents', 1, 0]);
  expect(toldOf(stores)).toEqual([2026]);
  expect(session.game.books.map(({ treasury }) => treasury)).toEqual([0, 1]);
});

test('the year after it is played as ever', () => {
  const stores = afterFirstYear(poor);
  stores.game.turnAll();
  expect(toldOf(stores)).toEqual([]);
  goOn(stores);
  expect(phaseOf(sessionOf(stores))).toBe('planning');
  for (const action of [south, close]) stores.game.act(action);
  stores.game.turnAll();
  goOn(stores);
  const finished = sessionOf(stores);
  expect(finished.actions).toEqual([north, close, close, south, close]);
  // A replay shows the plan of each year, the passed one among them.
  const plans = momentsOf(finished).filter(({ kind }) => kind === 'plan');
  expect(plans.map(({ year }) => year)).toEqual([0, 1, 2]);
});

test('no books are undone: undo has nothing to take back, before as after', () => {
  const stores = afterFirstYear(poor);
  const session = sessionOf(stores);
  expect(canUndo(session)).toBe(false);
  stores.game.undo();
  expect(sessionOf(stores)).toBe(session);
});

test('a game is the same from its file', () => {
  const session = sessionOf(afterFirstYear(poor));
  expect(unwrap(parseGameFile(printGameFile(session)))).toEqual(session);
});

test.each([
  ['coins that pay for one piece', poor, []],
  ['a piece to stand down', kept, [north]],
  ['a patrol to retire', patrolled, [north]],
])('%s: the year waits for its player', (_what, on, plan) => {
  const stores = afterFirstYear(on, plan);
  expect(phaseOf(sessionOf(stores))).toBe('planning');
  expect(toldOf(stores)).toEqual([]);
});

test('the first year waits, and so does one that was left in the middle', () => {
  const broke = { ...level, years: level.years.map((year) => ({ ...year, income: 0 })) };
  const stores = openOn(new TestStorage());
  stores.game.start(unwrap(parseScenario(broke)), 'IDLE');
  goOn(stores);
  expect(sessionOf(stores).actions).toEqual([]);
  stores.game.start(unwrap(parseScenario(level)), 'IDLE');
  stores.game.act(north);
  goOn(stores);
  expect(sessionOf(stores).actions).toEqual([north]);
});

test('who thinks first is asked before the last cards, whatever can be done', () => {
  const last = { ...poor, years: poor.years.slice(0, 2) };
  const asked = afterFirstYear(last, [north], true);
  expect(phaseOf(sessionOf(asked))).toBe('planning');
  expect(phaseOf(sessionOf(afterFirstYear(last)))).toBe('incidents');
  // Before the last year nobody is asked.
  expect(phaseOf(sessionOf(afterFirstYear(poor, [north], true)))).toBe('incidents');
});
