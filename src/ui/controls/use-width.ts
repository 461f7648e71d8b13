import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The width of an element in sixteenths of the page's letter size, so that what is drawn for it
 * keeps its letters as large as those around it.
 */
export function useWidth<T extends HTMLElement>(first: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => {
      const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (current.clientWidth > 0) setWidth(Math.round((current.clientWidth * 16) / letter));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
