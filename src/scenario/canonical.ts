const NONE: ReadonlySet<string> = new Set();

/** A value as JSON in its one form: no spaces, keys in order, and those of `without` left out. */
export const canonicalJson = (value: unknown, without = NONE): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (without.has(key)) return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
