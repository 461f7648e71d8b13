import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Storage } from './ports';

export const CHARACTER_KEYS_KEY = 'lowland-skies/character-keys';
const OFF = 'off';

/** Whether keys with a single letter, digit or sign do anything (WCAG 2.1.4); kept on the device. */
export interface CharacterKeys {
  readonly isOn: ReadonlySignal<boolean>;
  set(isOn: boolean): void;
}

/** Reads the switch; where nothing is kept, or can't be, the keys are on. */
export function openCharacterKeys(storage: Storage): CharacterKeys {
  const kept = storage.read(CHARACTER_KEYS_KEY);
  const isOn = signal(!(kept.ok && kept.value === OFF));
  return {
    isOn,
    set(next) {
      isOn.value = next;
      if (next) storage.remove(CHARACTER_KEYS_KEY);
      else storage.write(CHARACTER_KEYS_KEY, OFF);
    },
  };
}
