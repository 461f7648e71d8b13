import { expect, test } from 'vitest';
import benelux from '../../../levels/benelux.json';
import type { Action } from '../../../src/rules/action';
import { viewCells } from '../../../src/views/table/grid-cells';
import { viewDebrief } from '../../../src/views/debrief/debrief';
import { viewHex } from '../../../src/views/table/hex-inspector';
import { viewPledges } from '../../../src/views/table/planning/pledges';
import { closeLedger, turnIncident } from '../../../src/app/game/game-session';
import { english as words } from '../../i18n/english';
import { seatedAt } from '../game-session';

const { sites } = benelux;
const hexOf = (id: string): { x: number; y: number } => {
  const site = sites.find((one) => one.id === id);
  if (site === undefined) throw new Error(id);
  return { x: site.x, y: site.y };
};
const zwolle = hexOf('zwolle');
const order = (layer: string): Action => ({ do: 'order', layer, at: zwolle });
const close: Action = { do: 'close-books' };
// “The north” of the flagship: two layers each at Groningen and Zwolle, for four points.
const atZwolle = [order('kit'), order('team')];
const line =
  'Pledge The north, +4 points: Groningen and Zwolle: 2 types of piece each, 1 of 2 so far';

test('a pledge names its sites, and is called like its only one', () => {
  const rows = viewPledges(seatedAt(benelux, atZwolle), words);
  expect(rows.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Amsterdam: 3 types of piece',
    'Brussels: 4 types of piece',
    'Luxembourg: 2 types of piece',
    'The north: Groningen and Zwolle: 2 types of piece each',
    'The Ardennes road: Charleroi, Liège, and Elsenborn: 2 types of piece each',
  ]);
});

test('one of another name than its only site names that', () => {
  const level = structuredClone(benelux);
  for (const pledge of level.pledges) pledge.name.en = 'The old town';
  expect(viewPledges(seatedAt(level, []), words)[0]?.text).toBe('Amsterdam: 3 types of piece');
});

test('each of its sites tells of it, on the board, in the grid and in the list', () => {
  const session = seatedAt(benelux, atZwolle);
  for (const id of ['zwolle', 'groningen']) {
    expect(viewHex(session, hexOf(id), words).pledges).toEqual([line]);
    const { x, y } = hexOf(id);
    const cell = viewCells(session, words).find((one) => one.x === x && one.y === y);
    expect(cell?.name).toContain(line);
  }
  expect(viewHex(session, hexOf('antwerp'), words).pledges).toEqual([]);
});

test('the debrief names them once more', () => {
  const finished = seatedAt(benelux, [...atZwolle, close, close, close]);
  const view = viewDebrief(closeLedger(turnIncident(finished, true)), words);
  expect(view.pledges[3]).toEqual({
    name: 'The north',
    text: 'Groningen and Zwolle: 2 types of piece each',
    points: 4,
    isKept: false,
  });
});
