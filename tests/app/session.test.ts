import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { KEYS } from '../../src/app/storage/saved-games';
import { type Session } from '../../src/app/session';
import { openOn, storageWith, TestStorage } from './test-storage';

const CLOSE: Action = { do: 'close-books' };
const KIT: Action = { do: 'order', layer: 'kit', at: { x: 2, y: 6 } };
const TEAM: Action = { do: 'order', layer: 'team', at: { x: 2, y: 5 } };
const flagship = unwrap(parseScenario(benelux));

/** A session on an empty storage, with a game of the flagship at its start. */
function seated(): { session: Session; storage: TestStorage } {
  const storage = new TestStorage();
  const session = openOn(storage);
  session.start(flagship, 'FIRST');
  return { session, storage };
}
const seedOf = (session: Session): string | undefined => session.state.value.sitting?.seed;
const actionsOf = (session: Session): readonly Action[] =>
  session.state.value.sitting?.actions ?? [];

describe('a game on the table', () => {
  test('is kept after every step, and comes back to the table it was on', () => {
    const { session, storage } = seated();
    const steps = [
      () => session.act(KIT),
      () => session.act(TEAM),
      () => session.undo(),
      () => session.redo(),
      () => session.act(CLOSE),
      () => session.turn(),
      () => session.turnAll(),
      () => session.goOn(),
    ];
    for (const step of steps) {
      const before = storage.texts.get(KEYS.game);
      step();
      expect(storage.texts.get(KEYS.game)).not.toBe(before);
      expect(storage.texts.get(KEYS.game)).toBe(session.file());
      const { sitting, screen, notices } = openOn(storageWith(Object.fromEntries(storage.texts)))
        .state.value;
      expect(sitting).toStrictEqual(session.state.value.sitting);
      expect([screen, notices]).toEqual(['table', []]);
    }
    expect(actionsOf(session)).toEqual([KIT, TEAM, CLOSE]);
  });

  test('stays where it is when a page is opened on the title', () => {
    const { session, storage } = seated();
    session.act(KIT);
    session.toTitle();
    const again = openOn(storage);
    expect(again.state.value.screen).toBe('title');
    expect(actionsOf(again)).toEqual([KIT]);
    again.toTable();
    expect(openOn(storage).state.value.screen).toBe('table');
  });

  test('needs a seed: the one given, or a new one', () => {
    const { session } = seated();
    expect(seedOf(session)).toBe('FIRST');
    session.start(flagship, '');
    expect(seedOf(session)).toBe('FRESH');
  });

  test('an empty storage is a title and nothing else', () => {
    const session = openOn(new TestStorage());
    expect(session.state.value).toMatchObject({ screen: 'title', notices: [] });
    expect(session.state.value.sitting).toBe(undefined);
    expect(session.file()).toBe(undefined);
    for (const step of [session.undo, session.redo, session.turn, session.goOn]) step();
    expect(session.state.value.kept).toEqual([]);
    session.act(KIT);
    expect(session.state.value.sitting).toBe(undefined);
    // A table is for a game: without one, the title is what opens.
    expect(openOn(storageWith({ [KEYS.screen]: 'table' })).state.value.screen).toBe('title');
  });

  test('a refused action changes nothing and is told until the next one that is legal', () => {
    const { session, storage } = seated();
    const writes = storage.written.length;
    const before = session.state.value.sitting;
    session.act({ do: 'order', layer: 'kite', at: { x: 0, y: 0 } });
    expect(session.state.value.sitting).toBe(before);
    expect(storage.written).toHaveLength(writes);
    const misstep = { code: 'unknown-layer', layer: 'kite' };
    expect(session.state.value.notices).toEqual([{ kind: 'refusal', misstep }]);
    session.act({ do: 'order', layer: 'kit', at: { x: 0, y: 0 } });
    expect(session.state.value.notices).toEqual([
      { kind: 'refusal', misstep: { code: 'not-on-land' } },
    ]);
    session.act(KIT);
    expect(session.state.value.notices).toEqual([]);
  });
});

describe('the screens', () => {
  test('the codex leads back to where it was opened, and a reload knows nothing of it', () => {
    const { session, storage } = seated();
    session.toCodex();
    session.toCodex();
    expect(session.state.value.screen).toBe('codex');
    expect(openOn(storage).state.value.screen).toBe('table');
    session.goBack();
    expect(session.state.value.screen).toBe('table');
    session.toTitle();
    session.toCodex();
    session.goBack();
    expect(session.state.value.screen).toBe('title');
  });

  test('the briefing asked for is forgotten once a game begins', () => {
    const { session } = seated();
    session.toLevel('benelux');
    expect(session.state.value).toMatchObject({ screen: 'title', chosen: 'benelux' });
    session.start(flagship, 'NEXT');
    expect(session.state.value.chosen).toBeUndefined();
  });
});
