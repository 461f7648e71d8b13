const channels = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** A colour `share` of the way from one to the other, all as six-digit hex. */
export function mix(from: string, to: string, share: number): string {
  const [r, g, b] = channels(from);
  const [r2, g2, b2] = channels(to);
  const at = (a: number, z: number): string =>
    Math.round(a + (z - a) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${at(r, r2)}${at(g, g2)}${at(b, b2)}`;
}

/** A colour with a share of its cover. */
export function veil(colour: string, share: number): string {
  const [r, g, b] = channels(colour);
  return `rgb(${r} ${g} ${b} / ${share})`;
}
