import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/** The value of a signal, and a redraw of this panel alone when it changes. */
export function useSignal<T>(signal: ReadonlySignal<T>): T {
  const [value, setValue] = useState(() => signal.peek());
  useEffect(() => effect(() => setValue(() => signal.value)), [signal]);
  return value;
}
