import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import grounds from '../../levels/over-the-grounds.json';
import { unwrap } from '../../src/base/result';
import { listen } from '../../src/app/game/sound-events';
import type { Cue } from '../../src/app/ports';
import { openOn, TestStorage } from './test-storage';

const level = unwrap(parseScenario(grounds));

test('every step of a game has its cue, and a new game is silent', () => {
  const stores = openOn(new TestStorage());
  const heard: Cue[] = [];
  listen(stores.game.session, (cue) => heard.push(cue));
  const since = (): Cue[] => heard.splice(0);
  stores.game.start(level, 'CUES');
  stores.selection.focusOn({ x: 0, y: 0 });
  expect(since()).toEqual([]);
  stores.game.act({ do: 'order', layer: 'kit', at: { x: 4, y: 2 } });
  expect(since()).toEqual(['token']);
  stores.game.undo();
  expect(since()).toEqual(['taken-back']);
  stores.game.redo();
  expect(since()).toEqual(['token']);
  stores.game.act({ do: 'close-books' });
  expect(since()).toEqual(['books']);
  stores.game.turnIncident();
  const [card, end] = since();
  expect(card).toBe('card');
  expect(['held', 'disrupted']).toContain(end);
  expect(stores.game.session.value?.turned).toBe(1);
  stores.game.turnAll();
  expect(since()).toHaveLength(2);
  stores.game.start(level, 'OTHER');
  expect(since()).toEqual([]);
});
