/**
 * Remembers the results of a pure function of one immutable object. An entry lives as long as its
 * key: nothing has to be cleared.
 */
export function memoize<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for a pure function of two immutable objects. */
export function memoizePair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const bySecond = memoize((first: First) => memoize((second: Second) => compute(first, second)));
  return (first, second) => bySecond(first)(second);
}
