/** JSON as a test changes it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Stands for taking the place out of its list or its object. */
export const GONE = Symbol('gone');

/** A deep copy of some JSON. */
export const copyOf = (json: unknown): Json => JSON.parse(JSON.stringify(json)) as Json;

const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

/** The holder of a place, as something to be read and written by key. */
function holderOf(root: Json, keys: readonly string[]): Record<string, Json> {
  let holder = root;
  for (const key of keys) {
    const next = (holder as Record<string, Json>)[key];
    if (next === undefined) throw new Error(`there is no ${keys.join('.')}`);
    holder = next;
  }
  return holder as Record<string, Json>;
}

/** A copy of some JSON with another value at a path such as `sites[3].value`. */
export function changed(json: unknown, path: string, value: Json | typeof GONE): Json {
  const copy = copyOf(json);
  const keys = keysOf(path);
  const last = keys.pop();
  if (last === undefined) throw new Error('nothing to change');
  const holder = holderOf(copy, keys);
  if (value !== GONE) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}
