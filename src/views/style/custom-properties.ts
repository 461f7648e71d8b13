import type { Palette } from './palette';

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A palette as properties of the page: `--card`, `--ink-soft`, `--suit-buzz`, `--nation-0`. */
export function propertiesOf(palette: Palette): [string, string][] {
  const { isDark, suits, layers, nations, ...plain } = palette;
  return [
    ['color-scheme', isDark ? 'dark' : 'light'],
    ...Object.entries(plain).map(([name, hex]): [string, string] => [`--${dashed(name)}`, hex]),
    ...Object.entries(suits).map(([suit, hex]): [string, string] => [`--suit-${suit}`, hex]),
    ...Object.entries(layers).map(([shape, hex]): [string, string] => [`--layer-${shape}`, hex]),
    ...nations.map((hex, nation): [string, string] => [`--nation-${nation}`, hex]),
  ];
}
