import { parseScenario } from '../../src/scenario/check';
import { test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { createGame } from '../../src/rules/game';
import { outlook } from '../../src/analysis/planned-score';
import { drawYear } from '../../src/scenario/draw';
import { ratioOf } from './ratio';

// The yardstick is reading the flagship's text as JSON: work that every engine does alike.
const text = JSON.stringify(benelux);
const readText = (): void => void JSON.parse(text);

const scenario = unwrap(parseScenario(benelux));
const empty = createGame(scenario);
const { columns, land } = empty.setup;
const kits = land.map((cell): Action => {
  const at = { x: cell % columns, y: Math.floor(cell / columns) };
  return { do: 'order', layer: 'kit', at };
});
const full = unwrap(replay(empty, kits));
const [first] = kits;
if (first === undefined) throw new Error('a board without land');

test.each([
  ['reading a level', () => void parseScenario(benelux)],
  ['the planned score with a kit on every hex', () => void outlook(full)],
  ['one more order', () => void apply(empty, first)],
  ['the draw of a year', () => void drawYear(scenario, 'bench', 0)],
])('%s', (what, work) => {
  const ratio = ratioOf(work, readText);
  console.log(`${what}: ${ratio.toFixed(2)} × reading the flagship's text`);
});
