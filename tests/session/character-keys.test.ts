import { expect, test } from 'vitest';
import { CHARACTER_KEYS_KEY, openCharacterKeys } from '../../src/session/character-keys';
import { storageWith, TestStorage } from './test-storage';

test('character keys are on until they are turned off, and that is kept', () => {
  const storage = new TestStorage();
  const keys = openCharacterKeys(storage);
  expect(keys.isOn.value).toBe(true);
  keys.set(false);
  expect(keys.isOn.value).toBe(false);
  expect(openCharacterKeys(storage).isOn.value).toBe(false);
  keys.set(true);
  expect(openCharacterKeys(storage).isOn.value).toBe(true);
});

test('where nothing can be kept, or something else is there, they are on and can be turned off', () => {
  const refused = new TestStorage();
  refused.readFault = refused.writeFault = 'refused';
  const keys = openCharacterKeys(refused);
  expect(keys.isOn.value).toBe(true);
  keys.set(false);
  expect(keys.isOn.value).toBe(false);
  expect(openCharacterKeys(storageWith({ [CHARACTER_KEYS_KEY]: '{"on":' })).isOn.value).toBe(true);
});
