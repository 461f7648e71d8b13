import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { err, ok, type Result } from '../../base/result';
import type { Issue } from '../../scenario/issue';
import { readJson } from '../../scenario/json';
import { isNewer, readShape, versionUpTo } from '../../scenario/shape';
import type { PageStorage } from '../storage/page-storage';
import { createStoredValue } from '../storage/stored-value';
import type { Preferences } from '../ports';

/** The version of the kept settings that this code reads; it writes the one before where that says all. */
export const SETTINGS_FORMAT = 2;

/** The version in which nobody thinks first. */
const FIRST_FORMAT = 1;

/** The key under which settings are kept. */
export const SETTINGS_KEY = 'lowland-skies/settings';

export const LOOKS = ['paper', 'dark', 'contrast'] as const;
export const MOTIONS = ['full', 'reduced'] as const;
/** How the cards come: how many times faster than by themselves; instant ones don't fly. */
export const SPEEDS = { normal: 1, fast: 2.5, instant: Infinity } as const;
/** Sizes of text, in per cent of the browser's own. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

const ChoicesSchema = v.strictObject({
  look: v.picklist(['system', ...LOOKS]),
  motion: v.picklist(['system', ...MOTIONS]),
  speed: v.picklist(['normal', 'fast', 'instant']),
  textSize: v.picklist(TEXT_SIZES),
  isProjected: v.boolean(),
  hasSound: v.boolean(),
  hasLetterKeys: v.boolean(),
  language: v.pipe(v.string(), v.maxLength(40)),
  thinksFirst: v.optional(v.boolean(), false),
});

const FileSchema = v.strictObject({
  format: versionUpTo(SETTINGS_FORMAT),
  choices: ChoicesSchema,
});

/** What the player has chosen; `system` until something else is. */
export type SettingsChoices = v.InferOutput<typeof ChoicesSchema>;

export const UNTOUCHED: SettingsChoices = {
  look: 'system',
  motion: 'system',
  speed: 'normal',
  textSize: 100,
  isProjected: false,
  hasSound: false,
  hasLetterKeys: true,
  language: 'system',
  thinksFirst: false,
};

/** What the choices come to under the system's preferences. */
export interface Settings<L extends string = string> {
  readonly look: (typeof LOOKS)[number];
  readonly isStill: boolean;
  readonly pace: number;
  /** In per cent of the browser's own. */
  readonly textSize: number;
  /** Whether the page is thrown on a wall, where thin lines are lost. */
  readonly isProjected: boolean;
  readonly sound: boolean;
  readonly letterKeys: boolean;
  /** Whether points are hidden while a game is planned. */
  readonly thinksFirst: boolean;
  readonly language: L;
}

export interface SettingsStore<L extends string = string> {
  readonly choices: ReadonlySignal<SettingsChoices>;
  readonly inForce: ReadonlySignal<Settings<L>>;
  /** Whether motion is replaced by plain changes: asked for, or because cards come at once. */
  readonly isStill: ReadonlySignal<boolean>;
  choose(change: Partial<SettingsChoices>): void;
  /** Back to the system's preferences in everything. */
  forget(): void;
  /** Told when the system's preferences change. */
  follow(preferences: Preferences): void;
}

export function printSettings(choices: SettingsChoices): string {
  const { thinksFirst, ...others } = choices;
  return JSON.stringify(
    thinksFirst ? { format: SETTINGS_FORMAT, choices } : { format: FIRST_FORMAT, choices: others },
  );
}

/** Reads kept settings; a language that the game doesn't have makes them unreadable too. */
export function parseSettings(
  text: string,
  languages: readonly string[],
): Result<SettingsChoices, readonly Issue[]> {
  const json = readJson(text);
  const read = json.ok ? readShape(FileSchema, json.value) : json;
  if (!read.ok) return read;
  const { choices } = read.value;
  const isKnown = choices.language === 'system' || languages.includes(choices.language);
  return isKnown ? ok(choices) : err([]);
}

function settle<L extends string>(
  choices: SettingsChoices,
  system: Preferences,
  languages: readonly [L, ...L[]],
): Settings<L> {
  const { look, motion, speed, textSize, isProjected, hasSound, hasLetterKeys, thinksFirst } =
    choices;
  const wanted = [choices.language, ...system.languages];
  const spoken = wanted.flatMap((name) => languages.find((language) => language === name) ?? []);
  return {
    // A projector washes colours out: what follows the system is then as strong as can be.
    look:
      look !== 'system'
        ? look
        : system.wantsContrast || isProjected
          ? 'contrast'
          : system.wantsDark
            ? 'dark'
            : 'paper',
    isStill: motion === 'system' ? system.wantsStill : motion === 'reduced',
    pace: SPEEDS[speed],
    isProjected,
    textSize: isProjected ? Math.max(textSize, 125) : textSize,
    sound: hasSound,
    letterKeys: hasLetterKeys,
    thinksFirst,
    language: spoken[0] ?? languages[0],
  };
}

/** Opens the settings kept in a storage; those that can't be read are set aside and told of. */
export function openSettings<L extends string>(
  storage: PageStorage,
  system: Preferences,
  languages: readonly [L, ...L[]],
  onDamage: (text: string) => void,
): SettingsStore<L> {
  const parse = (text: string) => parseSettings(text, languages);
  const kept = createStoredValue(storage, SETTINGS_KEY, { parse, isNewer }, onDamage);
  const choices = signal(kept.read() ?? UNTOUCHED);
  const preferences = signal(system);
  const choose = (next: SettingsChoices): void => {
    choices.value = next;
    kept.write(printSettings(next));
  };
  const inForce = computed(() => settle(choices.value, preferences.value, languages));
  return {
    choices,
    inForce,
    isStill: computed(() => inForce.value.isStill || inForce.value.pace === Infinity),
    choose: (change) => choose({ ...choices.value, ...change }),
    forget: () => choose(UNTOUCHED),
    follow: (changed) => void (preferences.value = changed),
  };
}
