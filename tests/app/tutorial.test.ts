import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import grounds from '../../levels/over-the-grounds.json';
import towns from '../../levels/between-the-towns.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import { afterDeed, createCoach, type Deed, type Prompts } from '../../src/app/tutorial/tutorial';
import type { Session } from '../../src/app/session';
import type { Tool } from '../../src/app/state';
import { openOn, TestStorage } from './test-storage';

const level = unwrap(parseScenario(grounds));
const other = unwrap(parseScenario(towns));
const { sites } = level;
const text = { en: 'Do it.' };
const KIT: Tool = { kind: 'order', layer: 'kit', wheels: false };
const kit = (x: number, y: number): Action => ({ do: 'order', layer: 'kit', at: { x, y } });

describe('a row of prompts', () => {
  const prompts: Prompts = [
    { at: 'forecast', text, until: 'read' },
    { at: 'tray', layer: 'kit', text, until: 'piece-taken' },
    { at: 'board', site: 'elsenborn', text, until: 'piece-placed' },
    { at: 'purse', text, until: 'read' },
    { at: 'board', text, until: 'piece-placed' },
    { at: 'close-books', text, until: 'books-closed' },
    { at: 'incidents', text, until: 'cards-turned' },
    { at: 'debrief', text, until: 'read' },
  ];
  const after = (index: number, deed: Deed): number => afterDeed(prompts, index, deed, sites);

  test('goes on with what each one asks for', () => {
    expect(after(0, { did: 'read' })).toBe(1);
    expect(after(1, { did: 'piece-taken', layer: 'kit' })).toBe(2);
    expect(after(2, { did: 'piece-placed', at: { x: 4, y: 2 } })).toBe(3);
    expect(after(4, { did: 'piece-placed', at: { x: 1, y: 1 } })).toBe(5);
    expect(after(5, { did: 'books-closed' })).toBe(6);
    expect(after(6, { did: 'cards-turned' })).toBe(7);
    expect(after(7, { did: 'read' })).toBe(8);
  });

  test('waits where something else is done', () => {
    expect(after(1, { did: 'piece-taken', layer: 'team' })).toBe(1);
    expect(after(2, { did: 'piece-placed', at: { x: 1, y: 1 } })).toBe(2);
    expect(after(1, { did: 'read' })).toBe(1);
    expect(after(8, { did: 'read' })).toBe(8);
  });

  test('holds nobody up who doesn’t read, closes early or has spent it all', () => {
    expect(after(0, { did: 'piece-taken', layer: 'kit' })).toBe(2);
    expect(after(3, { did: 'piece-placed', at: { x: 1, y: 1 } })).toBe(5);
    expect(after(1, { did: 'books-closed' })).toBe(6);
    expect(after(2, { did: 'purse-spent' })).toBe(5);
    expect(after(5, { did: 'purse-spent' })).toBe(5);
    expect(after(6, { did: 'purse-spent' })).toBe(6);
  });
});

/** A coach over a session that has just begun the first level. */
function begun(storage = new TestStorage()) {
  const session = openOn(storage);
  session.start(level, 'FIRST');
  const coach = createCoach(session, storage);
  const at = (): string | undefined => coach.due.value?.prompt.at;
  return { session, coach, storage, at };
}
const finish = (session: Session): void => {
  session.act({ do: 'close-books' });
  session.turnAll();
  session.goOn();
};

describe('the coach of the first level', () => {
  test('leads from the first prompt to the last', () => {
    const { session, coach, at } = begun();
    expect(at()).toBe('forecast');
    coach.read();
    expect(at()).toBe('tray');
    session.take(KIT);
    expect(at()).toBe('board');
    session.press({ x: 4, y: 2 });
    expect(at()).toBe('purse');
    coach.read();
    session.press({ x: 3, y: 3 });
    expect(at()).toBe('board');
    session.press({ x: 3, y: 1 });
    expect(at()).toBe('close-books');
    expect(session.state.value.tool).toBeUndefined();
    session.act({ do: 'close-books' });
    expect(at()).toBe('incidents');
    session.turnAll();
    expect(at()).toBeUndefined();
    session.goOn();
    expect(at()).toBe('debrief');
    coach.read();
    expect(at()).toBeUndefined();
  });

  test('tells again how to take a piece once it was put down', () => {
    const { session, coach, at } = begun();
    coach.read();
    session.take(KIT);
    session.take(undefined);
    expect(at()).toBe('tray');
    session.take(KIT);
    expect(at()).toBe('board');
  });

  test('is at the same prompt after a reload', () => {
    const { session, storage } = begun();
    session.act(kit(4, 2));
    const again = openOn(storage);
    expect(createCoach(again, storage).due.value?.prompt.at).toBe('purse');
  });

  test('is silent once skipped, over a reload too, and back in a new game', () => {
    const { session, coach, storage, at } = begun();
    coach.skip();
    expect(at()).toBeUndefined();
    const again = openOn(storage);
    const coachAgain = createCoach(again, storage);
    expect(coachAgain.due.value).toBeUndefined();
    session.start(level, 'OTHER');
    expect(at()).toBe('forecast');
  });

  test('leaves alone who has played the level already, and levels without prompts', () => {
    const { session, coach, at } = begun();
    finish(session);
    coach.read();
    session.start(level, 'FIRST');
    expect(at()).toBeUndefined();
    session.start(other, 'FIRST');
    expect(at()).toBeUndefined();
  });

  test('begins again with the same cards, if the first game was not played to its end', () => {
    const { session, coach, at } = begun();
    coach.read();
    session.act(kit(4, 2));
    expect(at()).toBe('purse');
    session.start(level, 'FIRST');
    expect(at()).toBe('forecast');
  });

  test('says nothing where the table isn’t, and nothing when storage is refused', () => {
    const { session, coach, storage, at } = begun();
    session.toTitle();
    expect(at()).toBeUndefined();
    session.toTable();
    storage.writeFault = 'refused';
    coach.skip();
    expect(at()).toBeUndefined();
  });
});
