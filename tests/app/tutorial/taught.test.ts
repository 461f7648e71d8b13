import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LESSON_IDS } from '../../../src/app/tutorial/lessons';
import {
  bothTaught,
  openTaught,
  parseTaught,
  printTaught,
  type Taught,
  TAUGHT_KEY,
  UNTAUGHT,
} from '../../../src/app/tutorial/taught';
import { unwrap } from '../../../src/base/result';
import { scaled } from '../../scale';
import { pageStorageOn, storageWith, TestStorage } from '../test-storage';

const names = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...LESSON_IDS), fc.string({ maxLength: 40 })),
  { maxLength: 30 },
);
const anyTaught: fc.Arbitrary<Taught> = fc.record({
  lessons: names,
  game: fc.option(
    fc.record({
      name: fc.string({ maxLength: 200 }),
      lessons: names,
      prompt: fc.nat(100),
    }),
    { nil: undefined },
  ),
});

test('what is printed is parsed', () => {
  fc.assert(
    fc.property(anyTaught, (taught) => {
      expect(unwrap(parseTaught(printTaught(taught)))).toEqual(taught);
    }),
    { numRuns: scaled(5000) },
  );
});

test('whatever stands there is read or set aside, and what is taught then is kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const storage = storageWith({ [TAUGHT_KEY]: text });
      const { page } = pageStorageOn(storage);
      const store = openTaught(page);
      expect(store.read()).toEqual(UNTAUGHT);
      store.add(['kit'], undefined);
      expect(openTaught(pageStorageOn(storage).page).read().lessons).toEqual(['kit']);
      expect([...storage.texts.values()]).toContain(text);
    }),
    { numRuns: scaled(5000) },
  );
});

describe('the record of what was taught', () => {
  test('keeps lessons that this version doesn’t know', () => {
    const storage = storageWith({ [TAUGHT_KEY]: '{"format":1,"taught":["weather"]}' });
    const store = openTaught(pageStorageOn(storage).page);
    store.add(['kit'], undefined);
    expect(storage.texts.get(TAUGHT_KEY)).toBe('{"format":1,"taught":["weather","kit"]}');
  });

  test('lets a newer version’s wait, and is added to it', () => {
    const newer = '{"format":2,"lessons":{"kit":3}}';
    const storage = storageWith({ [TAUGHT_KEY]: newer });
    openTaught(pageStorageOn(storage).page).add(['kit'], undefined);
    expect(storage.texts.get(TAUGHT_KEY)).toBe(newer);
    const game = { name: 'a', lessons: [], prompt: 0 };
    expect(bothTaught({ lessons: ['kit'], game }, { lessons: ['team'], game: undefined })).toEqual({
      lessons: ['kit', 'team'],
      game,
    });
  });

  test('takes up what another page has taught meanwhile', () => {
    const storage = new TestStorage();
    const one = openTaught(pageStorageOn(storage).page);
    const other = openTaught(pageStorageOn(storage).page);
    one.add(['kit'], undefined);
    other.add(['team'], undefined);
    expect(one.read().lessons.toSorted()).toEqual(['kit', 'team']);
  });

  test('counts nothing beyond its bounds', () => {
    const many = Array.from({ length: 201 }, (_, i) => `l${i}`);
    expect(parseTaught(JSON.stringify({ format: 1, taught: many })).ok).toBe(false);
    expect(parseTaught('{"format":1,"taught":[1]}').ok).toBe(false);
  });
});
