import { readFileSync } from 'node:fs';
import { type Palette, PALETTES } from '../../src/views/style/palette';
import { KINDS, SHAPES, SUITS } from '../../src/scenario/vocabulary';
import type { Settings } from '../../src/app/settings/settings';

/**
 * How eyes see: fully, in greys, and with a kind of cone missing. The matrices are those for the
 * severity 1.0 in G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model
 * for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer
 * Graphics 15 (6), 2009; they are for linear RGB. The greys are the luminance of Rec. 709.
 */
const EYES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'as it is': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A sign out of its file, filled and rimmed. */
function sign(name: string, fill: string, size: number, rim = ''): string {
  const file = readFileSync(new URL(`../../assets/${name}.svg`, import.meta.url), 'utf8');
  return file
    .replace('viewBox="0 0 24 24"', `viewBox="-1 -1 26 26" width="${size}" height="${size}"`)
    .replace('<path', `<path fill="${fill}" ${rim}`);
}

function sheet(palette: Palette): string {
  const rim = `stroke="${palette.rim}" stroke-width="1.6" stroke-linejoin="round"`;
  const tokens = SHAPES.map((shape) =>
    sign(`signs/shape-${shape}`, palette.layers[shape], 40, rim),
  );
  const kinds = KINDS.map((kind) => sign(`marks/kind-${kind}`, palette.ink, 26));
  const suits = [30, 16].flatMap((size) =>
    SUITS.map((suit) => sign(`marks/suit-${suit}`, palette.suits[suit], size)),
  );
  const row = (ground: string, content: readonly string[]): string =>
    `<div style="background:${ground}">${content.join('')}</div>`;
  return [
    ...palette.nations.slice(0, 3).map((tint) => row(tint, [...tokens, ...kinds])),
    row(palette.sea, [...tokens, sign('marks/patrol', palette.patrol, 40, rim)]),
    row(palette.card, suits),
  ].join('');
}

/** A page with every token, kind and suit of a look, seen by each of the eyes. */
export function signsPage(look: Settings['look']): string {
  const filters = Object.entries(EYES).map(([name, rows]) => {
    const values = rows.map((row) => `${row.join(' ')} 0 0`).join(' ');
    return `<filter id="${name.replaceAll(' ', '-')}" color-interpolation-filters="linearRGB"><feColorMatrix values="${values} 0 0 0 1 0"/></filter>`;
  });
  const sheets = Object.keys(EYES).map(
    (name) =>
      `<figure style="filter:url(#${name.replaceAll(' ', '-')})"><figcaption>${name}</figcaption>${sheet(PALETTES[look])}</figure>`,
  );
  return `<!doctype html><style>body{margin:0;font:15px sans-serif;background:#fff}
    figure{margin:0;padding:6px 10px;background:#fff}div{display:flex;align-items:center;gap:8px;padding:4px 8px}</style>
    <svg width="0" height="0" style="position:absolute">${filters.join('')}</svg>${sheets.join('')}`;
}
