import { encode } from 'uqr';

/** A QR code as a path of dark squares in a square of `size` units, its white edge within. */
export interface QrView {
  readonly size: number;
  readonly d: string;
}

/** The white edge that readers need, in squares (ISO/IEC 18004). */
const EDGE = 4;

/** The QR code of a text, readable with up to 15 % of it lost (level M). */
export function viewQr(text: string): QrView {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const dark = row.map((isDark) => (isDark ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)]
      .map(({ 0: run, index }) => `M${index + EDGE} ${y + EDGE}h${run.length}v1h-${run.length}z`)
      .join('');
  });
  return { size: size + 2 * EDGE, d: rows.join('') };
}
