import { KINDS, type Kind, SHAPES, type Shape, SUITS, type Suit } from '../../scenario/vocabulary';

// Signs are drawn in assets/signs, each a single path in a box of 24 × 24, filled by the even-odd
// rule. The drawn board and the panels around it show the same ones.

const files = import.meta.glob<string>('../../../assets/signs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The path data of a sign's file; `name` is for who has to mend the file. */
export function pathIn(file: string | undefined, name: string): string {
  const path = / d="([^"]+)"/.exec(file ?? '')?.[1];
  if (path === undefined) throw new Error(`assets/signs/${name}.svg holds no path`);
  return path;
}

/** The path data of the sign that is drawn in the file of that name. */
const pathOf = (name: string): string => pathIn(files[`../../../assets/signs/${name}.svg`], name);

const pathsOf = <T extends string>(
  what: string,
  names: readonly T[],
): Readonly<Record<T, string>> =>
  Object.fromEntries(names.map((name) => [name, pathOf(`${what}-${name}`)])) as Record<T, string>;

export const SUIT_PATHS: Readonly<Record<Suit, string>> = pathsOf('suit', SUITS);

export const KIND_PATHS: Readonly<Record<Kind, string>> = pathsOf('kind', KINDS);

/** The outlines of the layers' tokens. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = pathsOf('shape', SHAPES);

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
