import { parseScenario } from '../../src/scenario/check';
import { describe, expect, test } from 'vitest';
import grounds from '../../levels/over-the-grounds.json';
import towns from '../../levels/between-the-towns.json';
import { unwrap } from '../../src/base/result';
import type { Action } from '../../src/rules/action';
import {
  afterDeed,
  createTutorial,
  type Deed,
  type Prompts,
} from '../../src/app/tutorial/tutorial';
import type { Stores } from '../../src/app/stores/create-stores';
import type { Tool } from '../../src/app/game/tool';
import type { LessonOf } from '../../src/scenario/scenario';
import { openOn, TestStorage } from './test-storage';

const level = unwrap(parseScenario(grounds));
const other = unwrap(parseScenario(towns));
const { sites } = level;
const lessonOf: LessonOf = ({ campaign }) => campaign;
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

/** A coach over a stores that has just begun the first level. */
function begun(storage = new TestStorage()) {
  const stores = openOn(storage);
  stores.game.start(level, 'FIRST');
  const coach = createTutorial(stores, stores.storage, lessonOf);
  const at = (): string | undefined => coach.due.value?.prompt.at;
  return { stores, coach, storage, at };
}
const finish = (stores: Stores): void => {
  stores.game.act({ do: 'close-books' });
  stores.game.turnAll();
  stores.game.closeLedger();
};

describe('the coach of the first level', () => {
  test('leads from the first prompt to the last', () => {
    const { stores, coach, at } = begun();
    expect(at()).toBe('forecast');
    coach.read();
    expect(at()).toBe('tray');
    stores.selection.take(KIT);
    expect(at()).toBe('board');
    stores.game.press({ x: 4, y: 2 });
    expect(at()).toBe('purse');
    coach.read();
    stores.game.press({ x: 3, y: 3 });
    expect(at()).toBe('board');
    stores.game.press({ x: 3, y: 1 });
    expect(at()).toBe('close-books');
    expect(stores.selection.tool.value).toBeUndefined();
    stores.game.act({ do: 'close-books' });
    expect(at()).toBe('incidents');
    stores.game.turnAll();
    expect(at()).toBeUndefined();
    stores.game.closeLedger();
    expect(at()).toBe('debrief');
    coach.read();
    expect(at()).toBeUndefined();
  });

  test('tells again how to take a piece once it was put down', () => {
    const { stores, coach, at } = begun();
    coach.read();
    stores.selection.take(KIT);
    stores.selection.take(undefined);
    expect(at()).toBe('tray');
    stores.selection.take(KIT);
    expect(at()).toBe('board');
  });

  test('is at the same prompt after a reload', () => {
    const { stores, storage } = begun();
    stores.game.act(kit(4, 2));
    const again = openOn(storage);
    expect(createTutorial(again, again.storage, lessonOf).due.value?.prompt.at).toBe('purse');
  });

  test('is silent once skipped, over a reload too, and back in a new game', () => {
    const { stores, coach, storage, at } = begun();
    coach.skip();
    expect(at()).toBeUndefined();
    const again = openOn(storage);
    const coachAgain = createTutorial(again, again.storage, lessonOf);
    expect(coachAgain.due.value).toBeUndefined();
    stores.game.start(level, 'OTHER');
    expect(at()).toBe('forecast');
  });

  test('leaves alone who has played the level already, and levels without prompts', () => {
    const { stores, coach, at } = begun();
    finish(stores);
    coach.read();
    stores.game.start(level, 'FIRST');
    expect(at()).toBeUndefined();
    stores.game.start(other, 'FIRST');
    expect(at()).toBeUndefined();
  });

  test('begins again with the same cards, if the first game was not played to its end', () => {
    const { stores, coach, at } = begun();
    coach.read();
    stores.game.act(kit(4, 2));
    expect(at()).toBe('purse');
    stores.game.start(level, 'FIRST');
    expect(at()).toBe('forecast');
  });

  test('says nothing where the table isn’t, and nothing when storage is refused', () => {
    const { stores, coach, storage, at } = begun();
    stores.navigation.toTitle();
    expect(at()).toBeUndefined();
    stores.navigation.toTable();
    storage.writeFault = 'refused';
    coach.skip();
    expect(at()).toBeUndefined();
  });
});
