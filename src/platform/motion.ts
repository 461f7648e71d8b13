/** Tells now, and whenever it changes, whether the reader asks for less motion. */
export function watchMotion(tell: (isStill: boolean) => void): void {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  tell(query.matches);
  query.addEventListener('change', () => tell(query.matches));
}
