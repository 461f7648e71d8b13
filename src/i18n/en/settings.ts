import type { SettingsCatalogue } from '../settings';

/** The settings in English. Loaded only when they are opened. */
export const enSettings: SettingsCatalogue = {
  title: 'Settings',
  back: 'Back',
  kept: 'Kept on this device. Until you touch them they follow what your system prefers.',
  system: 'As the system',
  look: 'Colours',
  looks: { paper: 'Paper', dark: 'Dark', contrast: 'High contrast' },
  motion: 'Motion',
  motions: { full: 'Full', reduced: 'Reduced' },
  speed: 'Speed of the cards',
  speeds: { normal: 'Normal', fast: 'Fast', instant: 'At once' },
  textSize: 'Size of text',
  percent: (n) => `${n} %`,
  language: 'Language',
  more: 'Besides',
  projected: 'Projector',
  projectedHint: 'Larger text, and colours that a bright room doesn’t wash out.',
  sound: 'Sound',
  soundHint: 'Small sounds for what happens. Nothing is told by sound alone.',
  letterKeys: 'Keys of a single letter',
  letterKeysHint: 'Switch them off if you speak to your computer, or type with care.',
  forget: 'Back to how it was',
};
