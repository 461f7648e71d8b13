import { SHAPES, type Shape } from '../../scenario/vocabulary';

// Signs are drawn in assets/signs, each a single path in a box of 24 × 24, filled by the even-odd
// rule. The drawn board and the panels around it show the same ones.

const files = import.meta.glob<string>('../../../assets/signs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The path data of what is drawn in the file of that name. */
export function pathIn(drawn: Readonly<Record<string, string>>, file: string): string {
  const path = / d="([^"]+)"/.exec(drawn[file] ?? '')?.[1];
  if (path === undefined) throw new Error(`${file} holds no path`);
  return path;
}

/** The path data of each of these names. */
export const pathsBy = <T extends string>(
  names: readonly T[],
  pathOf: (name: T) => string,
): Readonly<Record<T, string>> =>
  Object.fromEntries(names.map((name) => [name, pathOf(name)])) as Record<T, string>;

const pathOf = (name: string): string => pathIn(files, `../../../assets/signs/${name}.svg`);

/** The outlines of the layers' tokens. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = pathsBy(SHAPES, (shape) =>
  pathOf(`shape-${shape}`),
);

/** What is kept, held or done. */
export const TICK_PATH = pathOf('tick');

/** One step of the ranks. */
export const STAR_PATH = pathOf('star');
