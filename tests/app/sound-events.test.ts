import { parseScenario } from '../../src/scenario/check';
import { expect, test } from 'vitest';
import grounds from '../../levels/over-the-grounds.json';
import { unwrap } from '../../src/base/result';
import { listen } from '../../src/app/game/sound-events';
import type { Cue } from '../../src/app/ports';
import { openOn, TestStorage } from './test-storage';

const level = unwrap(parseScenario(grounds));

test('every step of a game has its cue, and a new game is silent', () => {
  const session = openOn(new TestStorage());
  const heard: Cue[] = [];
  listen(session, (cue) => heard.push(cue));
  const since = (): Cue[] => heard.splice(0);
  session.start(level, 'CUES');
  session.focus({ x: 0, y: 0 });
  expect(since()).toEqual([]);
  session.act({ do: 'order', layer: 'kit', at: { x: 4, y: 2 } });
  expect(since()).toEqual(['token']);
  session.undo();
  expect(since()).toEqual(['taken-back']);
  session.redo();
  expect(since()).toEqual(['token']);
  session.act({ do: 'close-books' });
  expect(since()).toEqual(['books']);
  session.turn();
  const [card, end] = since();
  expect(card).toBe('card');
  expect(['held', 'disrupted']).toContain(end);
  expect(session.state.value.sitting?.turned).toBe(1);
  session.turnAll();
  expect(since()).toHaveLength(2);
  session.start(level, 'OTHER');
  expect(since()).toEqual([]);
});
