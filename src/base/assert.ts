/** Marks a branch that the types rule out; throws if the types were wrong. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

/** Element `index` of `items`; throws where an index that must be right is not. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  if (!(index >= 0 && index < items.length)) throw new Error(`no element ${index}`);
  return items[index] as T;
}
