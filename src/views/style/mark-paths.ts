import { KINDS, type Kind, SUITS, type Suit } from '../../scenario/vocabulary';
import { pathIn, pathsBy } from './sign-paths';

// Marks are drawn like signs, in assets/marks: those that the first screen does without.

const files = import.meta.glob<string>('../../../assets/marks/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pathOf = (name: string): string => pathIn(files, `../../../assets/marks/${name}.svg`);

export const SUIT_PATHS: Readonly<Record<Suit, string>> = pathsBy(SUITS, (suit) =>
  pathOf(`suit-${suit}`),
);

export const KIND_PATHS: Readonly<Record<Kind, string>> = pathsBy(KINDS, (kind) =>
  pathOf(`kind-${kind}`),
);

/** A pennant with a swallow's tail. */
export const PATROL_PATH = pathOf('patrol');

/** An eye: the shared picture. */
export const PICTURE_PATH = pathOf('picture');

/** Three crates, the third one empty: it comes free. */
export const JOINT_PATH = pathOf('joint');

/** Arrows to all sides: the long reach. */
export const REACH_PATH = pathOf('reach');

/** A ring about a dot: the seeker. */
export const SEEKER_PATH = pathOf('seeker');

export const COIN_PATH = pathOf('coin');

export const WHEEL_PATH = pathOf('wheel');

/** What is not held or not kept. */
export const CROSS_PATH = pathOf('cross');

/** What is not kept yet. */
export const RING_PATH = pathOf('ring');

/** The way back. */
export const BACK_PATH = pathOf('back');

export const PLUS_PATH = pathOf('plus');

export const MINUS_PATH = pathOf('minus');

/** Four corners: all of the board. */
export const WHOLE_PATH = pathOf('whole');
