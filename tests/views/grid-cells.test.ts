import { parseScenario } from '../../src/scenario/check';
import { viewProgrammes } from '../../src/views/table/planning/programmes';
import { viewTray } from '../../src/views/table/planning/tray';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { hexKey } from '../../src/hex/hex';
import { unwrap } from '../../src/base/result';
import type { Action, PlanItem } from '../../src/rules/action';
import { itemsOf, legalItems } from '../../src/rules/legal';
import { replay } from '../../src/rules/apply';
import { billLines, totalOf } from '../../src/rules/bill';
import type { Game } from '../../src/rules/game';
import { addToPlan } from '../../src/rules/plan';
import { type Scenario } from '../../src/scenario/scenario';
import { viewBoard } from '../../src/views/table/board';
import {
  coverText,
  nextCell,
  placesFor,
  takenBackAt,
  viewCells,
  viewList,
} from '../../src/views/table/grid-cells';
import type { PieceAct } from '../../src/views/table/hex-inspector';
import {
  act,
  closeLedger,
  phaseOf,
  type GameSession,
  createGameSession,
  turnIncident,
} from '../../src/app/game/game-session';
import { type Tool, toolItem } from '../../src/app/game/tool';
import { english } from '../i18n/english';
import { type Below, belowFrom, playAtRandom } from '../rules/random-play';
import { twoShores } from '../rules/two-shores';
import { scaled } from '../scale';
import { seatedAt, stateOf } from './game-session';

const words = english;
const sorted = (items: Iterable<unknown>): string[] =>
  [...items].map((item) => JSON.stringify(item)).sort();

/** The items of the rules' own list that letting go of a tool somewhere could mean. */
const meantBy = (tool: Tool, items: readonly PlanItem[]): PlanItem[] =>
  items.filter((item) => {
    if (item.do === 'order') return sorted([item])[0] === sorted([toolItem(tool, item.at)])[0];
    return item.do === 'move' && sorted([item])[0] === sorted([toolItem(tool, item.to)])[0];
  });

const billAfter = (game: Game, ...items: readonly PlanItem[]): number =>
  totalOf(billLines(unwrap(replay(game, items))));

/** Whether a piece's coins are there, or it asks for none. */
const isPaidFor = (game: Game, item: PlanItem): boolean => {
  const bill = billAfter(game, item);
  return item.do !== 'order' || bill <= game.treasury || bill <= billAfter(game);
};

/** What each view lets the player do, against what the rules allow. */
function checkSession(session: GameSession, tally: Map<string, number>): void {
  const count = (what: string, n: number): void => void tally.set(what, (tally.get(what) ?? 0) + n);
  const game = session.game;
  const isPlanning = phaseOf(session) === 'planning';
  const legal = isPlanning ? legalItems(game) : [];
  const cells = viewCells(session, words);
  const acts = cells.flatMap(({ here }) =>
    here.pieces.flatMap((piece): readonly PieceAct[] => piece.acts),
  );

  const moves = acts.flatMap((one) => (one.do === 'move' ? [one.tool] : []));
  const tools = [...viewTray(stateOf(session), session, words).map(({ tool }) => tool), ...moves];
  for (const tool of tools) {
    const state = stateOf(session, { tool });
    const rules = meantBy(tool, legal).filter((item) => isPaidFor(game, item));
    const grid = placesFor(state, session);
    const drawn = viewBoard(state, session, words).open.map((hex) => toolItem(tool, hex));
    const nations = viewList(state, session, cells, words);
    const list = nations.flatMap(({ sites, land }) =>
      [...sites, ...land].flatMap(({ put }) => (put ? [put.item] : [])),
    );
    const wanted = sorted(rules);
    expect(sorted(drawn)).toEqual(wanted);
    expect(sorted(grid.values())).toEqual(wanted);
    expect(sorted(list)).toEqual(wanted);
    for (const key of grid.keys()) expect(cells.some((cell) => cell.key === key)).toBe(true);
    count(tool.kind, rules.length);
  }
  const allMoves = moves.flatMap((tool) => meantBy(tool, legal));
  expect(sorted(allMoves)).toEqual(sorted(legal.filter((item) => item.do === 'move')));

  const onHexes = (item: PlanItem): boolean => item.do !== 'buy' && item.do !== 'retire';
  const takenBack = acts.flatMap((one) => (one.do === 'take-back' ? [one.item] : []));
  expect(sorted(takenBack)).toEqual(sorted(isPlanning ? itemsOf(game).filter(onHexes) : []));
  count('take-back', takenBack.length);
  const byKey = cells.flatMap(({ here }) => takenBackAt(here) ?? []);
  for (const item of byKey) expect(sorted(takenBack)).toContain(sorted([item])[0]);

  const downs = acts.flatMap((one) => (one.do === 'stand-down' ? [one.item] : []));
  expect(sorted(downs)).toEqual(sorted(legal.filter((item) => item.do === 'stand-down')));
  count('stand-down', downs.length);
  if (!isPlanning) return count('closed', 1);
  const offered = viewProgrammes(session, words).filter(({ state }) => state === 'offered');
  const bought = offered.map(({ item }) => item).filter((item) => addToPlan(game, item).ok);
  expect(sorted(bought)).toEqual(sorted(legal.filter((item) => !onHexes(item))));
  count('programme', bought.length);
}

/** Plays a whole game at random, and hands over every state on the way. */
function watchGame(
  scenario: Scenario,
  below: Below,
  seed: string,
  see: (session: GameSession) => void,
) {
  let session = createGameSession(scenario, seed);
  see(session);
  for (const action of playAtRandom(scenario, 8, below).actions) {
    session = unwrap(act(session, action));
    see(session);
    while (phaseOf(session) === 'incidents') see((session = turnIncident(session, below(2) === 0)));
    session = closeLedger(session);
  }
}

test.each<[string, Scenario]>([
  ['the flagship', unwrap(parseScenario(benelux))],
  ['the coast road', unwrap(parseScenario(coastRoad))],
  ['two shores', twoShores],
])('in every state of %s the drawn board, its grid and its list offer the same', (...args) => {
  const [name, scenario] = args;
  const below = belowFrom(name.length);
  const tally = new Map<string, number>();
  for (let game = 0; game < scaled(800); game++)
    watchGame(scenario, below, `cells ${game}`, (session) => checkSession(session, tally));
  for (const what of ['order', 'take-back', 'programme', 'closed'])
    expect(tally.get(what), what).toBeGreaterThan(0);
  if (scenario.layers.some(({ upkeep }) => upkeep > 0))
    expect(tally.get('stand-down')).toBeGreaterThan(0);
  if (scenario.wheels) expect(tally.get('move')).toBeGreaterThan(0);
});

// Brussels as in tests/rules/worked-example.test.ts, with Belgium's shared picture: covers 5, 5, 2,
// against a first deck of 6 buzz cards, 3 skim and 2 soar, none stronger than 3, 2 and 2.
const example: Action[] = [
  { do: 'order', layer: 'kit', at: { x: 2, y: 6 } },
  { do: 'order', layer: 'team', at: { x: 2, y: 6 } },
  { do: 'order', layer: 'close', at: { x: 1, y: 5 } },
  { do: 'buy', programme: 'shared-picture', nation: 'be' },
];

test('a cell says place, nation, pieces, cover and gap', () => {
  const cells = viewCells(seatedAt(benelux, example), words);
  const nameAt = (x: number, y: number) => cells.find(({ key }) => key === hexKey({ x, y }))?.name;
  expect(nameAt(2, 6)).toBe(
    'Brussels. Capital in Belgium · value 6. Column 3, row 7. Kit, in this year’s plan. ' +
      'Team, in this year’s plan. Buzz 5 holds 6 of 6 cards. Skim 5 holds 3 of 3 cards. ' +
      'Soar 2 holds 2 of 2 cards. No gap. Pledge Brussels, +5 points: 4 types of piece, not yet',
  );
  // Groningen has the patrol alone: skim 1 and soar 1. The deck's one card of each with
  // strength 1 is held.
  expect(nameAt(5, 0)).toBe(
    'Groningen. City in Netherlands · value 2. Column 6, row 1. Buzz 0 holds 0 of 6 cards. ' +
      'Skim 1 holds 1 of 3 cards. Soar 1 holds 1 of 2 cards. Gap in Buzz, Skim, and Soar. ' +
      'Pledge The north, +4 points: Groningen and Zwolle: 2 types of piece each, 0 of 2 so far',
  );
  expect(nameAt(3, 3)).toBe('Open land, Netherlands. Column 4, row 4');
});

test('what covers a hex is said with its layers', () => {
  const brussels = viewCells(seatedAt(benelux, example), words).find(({ key }) => key === '2,6');
  expect(brussels && coverText(brussels.here, words)).toBe(
    'Brussels. Buzz: kit 3 + team 1 + close battery 1 = 5, holds 6 of 6 cards. ' +
      'Skim: team 2 + close battery 2 + patrol 1 = 5, holds 3 of 3 cards. ' +
      'Soar: close battery 1 + patrol 1 = 2, holds 2 of 2 cards. marks add up',
  );
});

test('the next site follows row by row, and round again', () => {
  const sites = viewCells(seatedAt(benelux, []), words).filter(({ isSite }) => isSite);
  const titleOf = (x: number, y: number, by: 1 | -1) => nextCell(sites, { x, y }, by)?.here.title;
  expect(titleOf(5, 0, 1)).toBe('Zwolle');
  expect(titleOf(3, 3, 1)).toBe('Eindhoven');
  expect(titleOf(4, 9, 1)).toBe('Groningen');
  expect(titleOf(5, 0, -1)).toBe('Luxembourg');
  expect(titleOf(2, 5, -1)).toBe('Ghent');
  const only = sites.slice(0, 1);
  expect(nextCell(only, { x: 5, y: 0 }, 1)?.here.title).toBe('Groningen');
  expect(nextCell([], { x: 5, y: 0 }, 1)).toBeUndefined();
});

test('once a year’s cards are turned, cells say what their sites met', () => {
  const closed = turnIncident(seatedAt(benelux, [...example, { do: 'close-books' }]), true);
  const met = viewCells(closed, words).flatMap(({ name }) => {
    const [, held, disrupted] = /This year (\d+) protected, (\d+) not protected/.exec(name) ?? [];
    return held === undefined ? [] : [Number(held) + Number(disrupted)];
  });
  // Eight incidents a year.
  expect(met.reduce((sum, n) => sum + n, 0)).toBe(8);
});
