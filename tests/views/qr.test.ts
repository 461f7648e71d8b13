import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { type QrView, viewQr } from '../../src/views/share/qr';
import { scaled } from '../scale';

/** The side of one square in the picture that the reader is shown. */
const SCALE = 3;

/** What a reader of a hand of its own sees in the picture that a path draws, black on white. */
function scan({ size, d }: QrView): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < Number(run) * SCALE; column++) {
        const left = Number(x) * SCALE + column;
        const place = ((Number(y) * SCALE + row) * side + left) * 4;
        pixels.fill(0, place, place + 3);
      }
  return jsQR(pixels, side, side)?.data;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ-~_abcdefghijklmnopqrstuvwxyz'.split('');
const linkOf = (fragment: string): string => `https://example.org/lowland-skies/#${fragment}`;

test('a QR code gives its link back, up to the longest that there is', () => {
  const ofLength = (length: number): string =>
    linkOf(Array.from({ length }, (_, i) => at(LETTERS, (i * 7) % LETTERS.length)).join(''));
  for (const length of [14, 100, 500, 1000, 2000]) {
    const link = ofLength(length);
    expect(scan(viewQr(link))).toBe(link);
  }
});

test('and any other', () => {
  const fragments = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(fragments, (letters) => {
      const link = linkOf(letters.join(''));
      expect(scan(viewQr(link))).toBe(link);
    }),
    { numRuns: scaled(2000) },
  );
});

test('a white edge of four squares is left on every side', () => {
  const { size, d } = viewQr(linkOf('118H-9SHG-3VC4-G8'));
  const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...run]) => run.map(Number));
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4);
  expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4);
});
