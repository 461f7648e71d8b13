import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import grounds from '../../../levels/over-the-grounds.json';
import type { Tool } from '../../../src/app/game/tool';
import type { Stores } from '../../../src/app/stores/create-stores';
import { answerTo, promptAfter, type Prompts } from '../../../src/app/tutorial/level-prompts';
import type { Deed } from '../../../src/app/tutorial/deed';
import { createTutorial } from '../../../src/app/tutorial/tutorial';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { parseScenario } from '../../../src/scenario/check';
import { openOn, TestStorage } from '../test-storage';
import { ownLessons } from './own-lessons';

const level = unwrap(parseScenario(grounds));
const { sites } = level;
const text = { en: 'Do it.' };
const KIT: Tool = { kind: 'order', layer: 'kit', wheels: false };
const kit = (x: number, y: number): Action => ({ do: 'order', layer: 'kit', at: { x, y } });
const taken = (layer: string): Deed => ({ did: 'piece-taken', layer, wheels: false });
const placed = (x: number, y: number): Deed => ({
  did: 'piece-placed',
  layer: 'kit',
  wheels: false,
  at: { x, y },
});

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
  const after = (index: number, deed: Deed): number => promptAfter(prompts, index, deed);

  test('goes on with what each one asks for', () => {
    expect(after(0, { did: 'read' })).toBe(1);
    expect(after(1, taken('kit'))).toBe(2);
    expect(after(2, placed(4, 2))).toBe(3);
    expect(after(4, placed(1, 1))).toBe(5);
    expect(after(5, { did: 'books-closed' })).toBe(6);
    expect(after(6, { did: 'cards-turned' })).toBe(7);
    expect(after(7, { did: 'read' })).toBe(8);
  });

  test('waits where something else is done', () => {
    expect(after(1, taken('team'))).toBe(1);
    expect(after(2, taken('kit'))).toBe(2);
    expect(after(1, { did: 'read' })).toBe(1);
    expect(after(8, { did: 'read' })).toBe(8);
  });

  test('holds nobody up who doesn’t read, closes early or has spent it all', () => {
    expect(after(0, taken('kit'))).toBe(2);
    expect(after(3, placed(1, 1))).toBe(5);
    expect(after(1, { did: 'books-closed' })).toBe(6);
    expect(after(2, { did: 'purse-spent' })).toBe(5);
    expect(after(5, { did: 'purse-spent' })).toBe(5);
    expect(after(6, { did: 'purse-spent' })).toBe(6);
  });

  test('goes on with a piece put elsewhere, and says what that does', () => {
    expect(after(2, placed(1, 1))).toBe(3);
    const answer = (index: number, deed: Deed) => answerTo(prompts, index, deed, sites)?.kind;
    expect(answer(2, placed(1, 1))).toBe('elsewhere');
    expect(answer(2, placed(4, 2))).toBeUndefined();
    // Where no site is meant, any site is as good; open land is none.
    expect(answer(4, placed(1, 1))).toBeUndefined();
    expect(answer(4, placed(2, 1))).toBe('elsewhere');
  });

  test('answers another piece, and an early end of planning', () => {
    expect(answerTo(prompts, 0, taken('team'), sites)).toEqual({
      kind: 'other-piece',
      layer: 'team',
      meant: 'kit',
    });
    expect(answerTo(prompts, 0, taken('kit'), sites)).toBeUndefined();
    expect(answerTo(prompts, 1, { did: 'books-closed' }, sites)?.kind).toBe('ended-early');
    expect(answerTo(prompts, 5, { did: 'books-closed' }, sites)).toBeUndefined();
  });

  test('never goes back, whatever is done', () => {
    const deed = fc.oneof(
      fc.constantFrom<Deed>(
        { did: 'read' },
        { did: 'books-closed' },
        { did: 'cards-turned' },
        { did: 'purse-spent' },
        { did: 'piece-moved' },
        taken('kit'),
        taken('team'),
      ),
      fc.tuple(fc.nat(4), fc.nat(3)).map(([x, y]) => placed(x, y)),
    );
    fc.assert(
      fc.property(fc.nat(prompts.length), deed, (index, done) => {
        const next = after(index, done);
        return next >= index && next <= prompts.length;
      }),
    );
  });
});

/** A coach over a stores that has just begun the first level. */
function begun(storage = new TestStorage()) {
  const stores = openOn(storage);
  stores.game.start(level, 'FIRST');
  const coach = createTutorial(stores, ownLessons);
  const at = (): string | undefined => coach.due.value?.target.at;
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

  const said = (coach: ReturnType<typeof createTutorial>) => {
    const due = coach.due.value;
    return [due?.says.kind === 'level' && due.says.index, due?.answer?.kind];
  };

  test('tells at the same prompt how to take a piece once it was put down', () => {
    const { stores, coach, at } = begun();
    coach.read();
    stores.selection.take(KIT);
    expect(said(coach)).toEqual([2, undefined]);
    stores.selection.take(undefined);
    expect(said(coach)).toEqual([2, 'take-first']);
    expect(at()).toBe('tray');
    stores.selection.take(KIT);
    expect(at()).toBe('board');
  });

  test('answers a kit on another hex until something else is done, and stays when it is undone', () => {
    const { stores, coach, storage } = begun();
    coach.read();
    stores.selection.take(KIT);
    stores.game.press({ x: 1, y: 1 });
    expect(said(coach)).toEqual([3, 'elsewhere']);
    stores.game.undo();
    expect(said(coach)).toEqual([3, undefined]);
    // Not even a reload goes back.
    expect(said(createTutorial(openOn(storage), ownLessons))).toEqual([3, undefined]);
    coach.read();
    expect(said(coach)).toEqual([4, undefined]);
  });

  test('answers who ends planning early', () => {
    const { stores, coach, at } = begun();
    stores.game.act({ do: 'close-books' });
    expect(at()).toBe('incidents');
    expect(said(coach)).toEqual([7, 'ended-early']);
  });

  test('is at the same prompt after a reload', () => {
    const { stores, storage } = begun();
    stores.game.act(kit(4, 2));
    const again = openOn(storage);
    expect(createTutorial(again, ownLessons).due.value?.target.at).toBe('purse');
  });

  test('is silent once skipped, over a reload too, and back in a new game', () => {
    const { stores, coach, storage, at } = begun();
    coach.skip();
    expect(at()).toBeUndefined();
    const again = openOn(storage);
    const coachAgain = createTutorial(again, ownLessons);
    expect(coachAgain.due.value).toBeUndefined();
    stores.game.start(level, 'OTHER');
    expect(at()).toBe('forecast');
  });

  test('leaves alone who has played the level already', () => {
    const { stores, coach, at } = begun();
    finish(stores);
    coach.read();
    stores.game.start(level, 'FIRST');
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

  test('shows all again when asked to, what was skipped too', () => {
    const { stores, coach, at } = begun();
    stores.game.act(kit(4, 2));
    coach.skip();
    expect(coach.canShowAgain.value).toBe(true);
    coach.showAgain();
    expect(at()).toBe('forecast');
    stores.game.act({ do: 'close-books' });
    expect(coach.canShowAgain.value).toBe(false);
  });
});
