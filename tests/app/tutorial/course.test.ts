import { describe, expect, test } from 'vitest';
import towns from '../../../levels/between-the-towns.json';
import grounds from '../../../levels/over-the-grounds.json';
import type { Stores } from '../../../src/app/stores/create-stores';
import { parseTaught, TAUGHT_KEY } from '../../../src/app/tutorial/taught';
import { createTutorial } from '../../../src/app/tutorial/tutorial';
import { unwrap } from '../../../src/base/result';
import type { Action } from '../../../src/rules/action';
import { parseScenario } from '../../../src/scenario/check';
import { flagship } from '../seated';
import { openOn, TestStorage } from '../test-storage';
import { ownLessons } from './own-lessons';

const level = unwrap(parseScenario(grounds));
const other = unwrap(parseScenario(towns));
const kit = (x: number, y: number): Action => ({ do: 'order', layer: 'kit', at: { x, y } });
const finish = (stores: Stores): void => {
  stores.game.act({ do: 'close-books' });
  stores.game.turnAll();
  stores.game.closeLedger();
};

describe('the lessons of other levels', () => {
  /** A tutorial over a game that has just begun. */
  const at = (scenario: typeof level, storage = new TestStorage()) => {
    const stores = openOn(storage);
    stores.game.start(scenario, 'FIRST');
    const coach = createTutorial(stores, ownLessons);
    const lesson = (): string | undefined => {
      const says = coach.due.value?.says;
      return says?.kind === 'lesson' ? `${says.id} ${says.step}` : undefined;
    };
    const taught = () => unwrap(parseTaught(storage.texts.get(TAUGHT_KEY) ?? '')).lessons;
    return { stores, coach, storage, lesson, taught };
  };

  test('are done by doing, one after another', () => {
    const { stores, lesson, taught } = at(other);
    expect(lesson()).toBe('suits 0');
    stores.selection.focusOn({ x: 0, y: 0 });
    // Open land has no cover to be looked at.
    expect(lesson()).toBe('suits 0');
    const [site] = other.sites;
    if (site) stores.selection.focusOn(site);
    expect(lesson()).toBe('close 0');
    stores.selection.take({ kind: 'order', layer: 'close', wheels: false });
    expect(lesson()).toBe('close 1');
    stores.game.press({ x: 1, y: 1 });
    expect(lesson()).toBeUndefined();
    expect(taught()).toEqual(['suits', 'close']);
  });

  test('leave a piece in hand that is meant for a hex, and ask for a look once it is down', () => {
    const { stores, lesson } = at(flagship);
    const kitInHand = { kind: 'order', layer: 'kit', wheels: false } as const;
    stores.selection.take(kitInHand);
    stores.game.press({ x: 2, y: 6 });
    // A press is now a look at a site, so the hand is empty.
    expect(lesson()).toBe('suits 0');
    expect(stores.selection.tool.value).toBeUndefined();
    stores.selection.take(kitInHand);
    expect(lesson()).toBeUndefined();
    const [site, next] = flagship.sites;
    stores.selection.focusOn(site);
    stores.selection.focusOn(next);
    expect(stores.selection.tool.value).toEqual(kitInHand);
    stores.selection.putDown();
    // Walking with a piece was no look.
    expect(lesson()).toBe('suits 0');
  });

  test('are taught once, and the prompts of the first level teach its things', () => {
    const { stores, storage, coach, taught } = at(level);
    finish(stores);
    coach.read();
    expect(taught().toSorted()).toEqual(['kit', 'omens']);
    stores.game.start(other, 'NEXT');
    const says = coach.due.value?.says;
    expect(says?.kind === 'lesson' && says.id).toBe('suits');
    coach.read();
    expect(at(flagship, storage).lesson()).toBe('years 0');
  });

  test('are at most three in a game, over a reload as well', () => {
    const { stores, coach, lesson, storage } = at(flagship);
    expect(lesson()).toBe('kit 0');
    stores.game.act(kit(2, 6));
    expect(lesson()).toBe('suits 0');
    coach.read();
    expect(createTutorial(openOn(storage), ownLessons).due.value?.says).toMatchObject({
      id: 'omens',
    });
    coach.read();
    expect(lesson()).toBeUndefined();
    expect(createTutorial(openOn(storage), ownLessons).due.value).toBeUndefined();
    // The next game goes on with what is left.
    stores.game.start(flagship, 'OTHER');
    expect(lesson()).toBe('years 0');
  });

  test('are skipped with one press: the one on screen for good, the others for this game', () => {
    const { stores, coach, lesson, storage, taught } = at(flagship);
    coach.skip();
    expect(lesson()).toBeUndefined();
    expect(createTutorial(openOn(storage), ownLessons).due.value).toBeUndefined();
    expect(taught()).toEqual(['kit']);
    stores.game.start(flagship, 'OTHER');
    expect(lesson()).toBe('suits 0');
    coach.showAgain();
    expect(lesson()).toBe('kit 0');
  });

  test('leave alone who has played the level before there were any', () => {
    const storage = new TestStorage();
    const before = openOn(storage);
    before.game.start(other, 'FIRST');
    finish(before);
    before.game.start(other, 'AGAIN');
    expect(createTutorial(before, ownLessons).due.value).toBeUndefined();
  });
});
