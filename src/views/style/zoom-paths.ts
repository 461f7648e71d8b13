import { pathIn } from './sign-paths';

// Apart from the other signs, which the first screen has to wait for.

const files = import.meta.glob<string>('../../../assets/zoom/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pathOf = (name: string): string => pathIn(files, `../../../assets/zoom/${name}.svg`);

export const PLUS_PATH = pathOf('plus');

export const MINUS_PATH = pathOf('minus');

/** Four corners: all of the board. */
export const WHOLE_PATH = pathOf('whole');
