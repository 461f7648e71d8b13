/** How wide letters are in the board's bold font, as a share of their size; rather more than less. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ ',.:;|!()[\]\-·ijlftrìíîï]/, 0.4],
  [/[csvxyzç]/, 0.55],
  [/[aehknouáàâäéèêëóòôöúùûüñ]/, 0.59],
  [/[EFJL]/, 0.6],
  [/[BKPRSTUVZ]/, 0.67],
  [/[mMWæœÆŒ]/, 0.9],
  [/[OQ]/, 0.79],
  [/[\p{Lu}w]/u, 0.73],
  [/[⺀-￿]/, 1],
];
const USUAL = 0.61;

/** The width of a line of text: known without a canvas, so that a layout can be thought through. */
export const widthOf = (text: string, px: number): number =>
  [...text].reduce(
    (sum, letter) => sum + px * (WIDTHS.find(([those]) => those.test(letter))?.[1] ?? USUAL),
    0,
  );

/** The height of a capital, and what hangs below the line, as shares of the size. */
export const CAPITAL = 0.67;
export const TAIL = 0.2;
