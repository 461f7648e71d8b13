import './settings.css';
import { useEffect, useRef } from 'preact/hooks';
import {
  type SettingsChoices,
  LOOKS,
  MOTIONS,
  SPEEDS,
  TEXT_SIZES,
} from '../../app/settings/settings';
import { nameOfLanguage } from '../../i18n/formats';
import { LANGUAGES } from '../../i18n/words';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { Sign } from '../controls/sign';
import { BACK_PATH } from '../../views/style/mark-paths';

/** How the game looks, moves and sounds on this device; every change is seen at once. */
export function Settings() {
  const { navigation, settings } = useStores();
  const words = useWords();
  const choices = settings.choices.value;
  const told = words.settings;
  const looks = { paper: told.lookPaper, dark: told.lookDark, contrast: told.lookContrast };
  const motions = { full: told.motionFull, reduced: told.motionReduced };
  const speeds = { normal: told.speedNormal, fast: told.speedFast, instant: told.speedInstant };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => [value, names[value]] as const);
  const system = ['system', told.system] as const;
  const pick = <K extends keyof SettingsChoices>(
    key: K,
    legend: string,
    options: readonly (readonly [SettingsChoices[K], string])[],
  ) => (
    <fieldset class="pick">
      <legend>{legend}</legend>
      <div class="pick-options">
        {options.map(([value, name]) => (
          <label key={value} class="pick-option">
            <input
              type="radio"
              name={key}
              checked={choices[key] === value}
              onChange={() => settings.choose({ [key]: value })}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  const flip = (
    key: 'thinksFirst' | 'isProjected' | 'hasSound' | 'hasLetterKeys',
    name: string,
    hint: string,
  ) => (
    <label class="flip">
      <input
        type="checkbox"
        checked={choices[key]}
        onChange={(event) => settings.choose({ [key]: event.currentTarget.checked })}
      />
      <span>
        <b>{name}</b>
        <small>{hint}</small>
      </span>
    </label>
  );
  return (
    <main class="settings">
      <header class="settings-head">
        <Button onClick={navigation.goBack}>
          <Sign d={BACK_PATH} size={16} /> {told.back}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {told.title}
        </h1>
      </header>
      <section class="card settings-card">
        <p class="hint">{told.kept}</p>
        {pick('look', told.look, [system, ...named(LOOKS, looks)])}
        {pick(
          'textSize',
          told.textSize,
          TEXT_SIZES.map((size) => [size, told.percent({ count: size })]),
        )}
        {pick('motion', told.motion, [system, ...named(MOTIONS, motions)])}
        {pick(
          'speed',
          told.speed,
          named(Object.keys(SPEEDS) as SettingsChoices['speed'][], speeds),
        )}
        {pick('language', told.language, [
          system,
          ...LANGUAGES.map((language) => [language, nameOfLanguage(language)] as const),
        ])}
        <p class="hint">{told.languageHint}</p>
        <fieldset class="pick">
          <legend>{told.more}</legend>
          {flip('thinksFirst', told.thinkFirst, told.thinkFirstHint)}
          {flip('isProjected', told.projected, told.projectedHint)}
          {flip('hasSound', told.sound, told.soundHint)}
          {flip('hasLetterKeys', told.letterKeys, told.letterKeysHint)}
        </fieldset>
        <Button onClick={settings.forget}>{told.forget}</Button>
      </section>
    </main>
  );
}
