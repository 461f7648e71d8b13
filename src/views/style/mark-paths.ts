import { pathIn } from './sign-paths';

// Marks are drawn like signs, in assets/marks: those that the first screen does without.

const files = import.meta.glob<string>('../../../assets/marks/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pathOf = (name: string): string => pathIn(files, `../../../assets/marks/${name}.svg`);

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
