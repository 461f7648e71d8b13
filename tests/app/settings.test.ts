import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result';
import type { Preferences } from '../../src/app/ports';
import {
  type SettingsChoices,
  LOOKS,
  MOTIONS,
  openSettings,
  parseSettings,
  printSettings,
  SETTINGS_KEY,
  TEXT_SIZES,
  UNTOUCHED,
} from '../../src/app/settings/settings';
import { scaled } from '../scale';
import { pageStorageOn, storageWith, TestStorage } from './test-storage';

const kept = SETTINGS_KEY;
const aside = 'lowland-skies/aside/settings/1';
const PLAIN: Preferences = {
  wantsDark: false,
  wantsContrast: false,
  wantsStill: false,
  languages: [],
};
const LANGUAGES = ['en', 'nl'] as const;

function open(storage: TestStorage, system: Partial<Preferences> = {}) {
  const { page, faults } = pageStorageOn(storage);
  const damaged: string[] = [];
  const desk = openSettings(page, { ...PLAIN, ...system }, LANGUAGES, (text) => {
    damaged.push(text);
  });
  return { desk, faults, damaged };
}

const anyChoices: fc.Arbitrary<SettingsChoices> = fc.record({
  look: fc.constantFrom('system' as const, ...LOOKS),
  motion: fc.constantFrom('system' as const, ...MOTIONS),
  speed: fc.constantFrom('normal' as const, 'fast' as const, 'instant' as const),
  textSize: fc.constantFrom(...TEXT_SIZES),
  isProjected: fc.boolean(),
  hasSound: fc.boolean(),
  hasLetterKeys: fc.boolean(),
  language: fc.constantFrom('system', ...LANGUAGES),
  thinksFirst: fc.boolean(),
});

test('what is printed is parsed', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(unwrap(parseSettings(printSettings(choices), LANGUAGES))).toEqual(choices);
    }),
    { numRuns: scaled(5000) },
  );
});

describe('until they are touched, settings follow the system', () => {
  test.each([
    [{}, { look: 'paper', isStill: false, language: 'en' }],
    [{ wantsDark: true }, { look: 'dark' }],
    [{ wantsContrast: true, wantsDark: true }, { look: 'contrast' }],
    [{ wantsStill: true }, { isStill: true }],
    [{ languages: ['fr', 'nl', 'en'] }, { language: 'nl' }],
    [{ languages: ['fr'] }, { language: 'en' }],
  ])('%j', (system, expected) => {
    expect(open(new TestStorage(), system).desk.inForce.value).toMatchObject(expected);
  });

  test('and its changes', () => {
    const { desk } = open(new TestStorage());
    desk.follow({ ...PLAIN, wantsDark: true, wantsStill: true });
    expect(desk.inForce.value).toMatchObject({ look: 'dark', isStill: true });
  });

  test('once touched, one stays, and the rest goes on following', () => {
    const { desk } = open(new TestStorage());
    desk.choose({ look: 'paper' });
    desk.follow({ ...PLAIN, wantsDark: true, wantsStill: true });
    expect(desk.inForce.value).toMatchObject({ look: 'paper', isStill: true });
    desk.forget();
    expect(desk.inForce.value.look).toBe('dark');
  });
});

test('sound is off and letters are keys until something else is chosen', () => {
  expect(open(new TestStorage()).desk.inForce.value).toMatchObject({
    sound: false,
    letterKeys: true,
    textSize: 100,
    pace: 1,
  });
});

test('a projector asks for larger text and for contrast, and gives way to what is chosen', () => {
  const { desk } = open(new TestStorage(), { wantsDark: true });
  desk.choose({ isProjected: true });
  expect(desk.inForce.value).toMatchObject({ look: 'contrast', textSize: 125 });
  desk.choose({ look: 'paper', textSize: 150 });
  expect(desk.inForce.value).toMatchObject({ look: 'paper', textSize: 150 });
});

test('settings are kept, and come back', () => {
  const storage = new TestStorage();
  open(storage).desk.choose({ look: 'dark', textSize: 175, hasSound: true });
  expect(open(storage).desk.inForce.value).toMatchObject({
    look: 'dark',
    textSize: 175,
    sound: true,
  });
});

describe('settings that can’t be read', () => {
  test.each([
    ['no JSON', '{'],
    ['no version', JSON.stringify({ format: '1', choices: UNTOUCHED })],
    ['a size that isn’t offered', printSettings({ ...UNTOUCHED, textSize: 900 as 100 })],
    ['a language that isn’t there', printSettings({ ...UNTOUCHED, language: 'tlh' })],
    ['a key too many', printSettings({ ...UNTOUCHED, more: 1 } as SettingsChoices)],
  ])('%s: are set aside and told of', (_why, text) => {
    const storage = storageWith({ [kept]: text });
    const { desk, damaged, faults } = open(storage);
    expect(desk.choices.value).toEqual(UNTOUCHED);
    expect(damaged).toEqual([text]);
    expect(faults).toEqual([]);
    expect(storage.texts.get(aside)).toBe(text);
    expect(storage.texts.has(kept)).toBe(false);
  });

  test('are not written over where no copy could be made', () => {
    const storage = storageWith({ [kept]: '{' });
    storage.fullKeys.add(aside);
    const { desk, faults } = open(storage);
    expect(faults).toEqual(['full']);
    desk.choose({ look: 'dark' });
    expect(desk.inForce.value.look).toBe('dark');
    expect(storage.texts.get(kept)).toBe('{');
  });
});

test('a storage that refuses is told of, and the choice holds for now', () => {
  const storage = new TestStorage();
  const { desk, faults } = open(storage);
  storage.writeFault = 'refused';
  desk.choose({ motion: 'reduced' });
  expect(desk.inForce.value.isStill).toBe(true);
  expect(faults).toEqual(['refused']);
});
