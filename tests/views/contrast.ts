/** The parts of a six-digit hex colour, each from 0 to 1. */
export const partsOf = (hex: string): [number, number, number] => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r ?? NaN, g ?? NaN, b ?? NaN];
};

/** Relative luminance as in WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminanceOf(hex: string): number {
  const [r, g, b] = partsOf(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? NaN) + 0.7152 * (g ?? NaN) + 0.0722 * (b ?? NaN);
}

/** The contrast of two colours as in WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
