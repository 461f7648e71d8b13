import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/** The value of a signal, and a redraw of this panel alone when that changes. */
export function useSignalValue<T>(signal: ReadonlySignal<T>): T {
  const [value, setValue] = useState(() => signal.peek());
  useEffect(() => signal.subscribe((next) => setValue(() => next)), [signal]);
  return value;
}
