import { useEffect, useState } from 'preact/hooks';

/**
 * The value of the last frame that was painted: it follows `value` once the page has been painted
 * with what else depends on it, so that a press is answered first where the player looks.
 *
 * @param mayWait whether an old value may be shown for one more frame; otherwise it is `value`
 */
export function useAfterPaint<T>(value: T, mayWait: (old: T) => boolean): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => setPainted(value), [value]);
  return mayWait(painted) ? painted : value;
}
