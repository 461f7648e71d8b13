import { type ReadonlySignal, signal } from '@preact/signals-core';
import { useEffect } from 'preact/hooks';

const finger = signal(window.matchMedia('(hover: none)').matches);

/** Whether the table is played by finger, which can't hover: what it presses is shown before it is done. */
export const isFinger: ReadonlySignal<boolean> = finger;

/** A click that no pointer made: a screen reader's, a switch's, or a voice's. */
export const isWithoutPointer = (event: MouseEvent): boolean =>
  event.detail === 0 || (event instanceof PointerEvent && event.pointerType === '');

/** Keeps to what was used last, a finger or something else. */
export function useFinger(): void {
  useEffect(() => {
    const onPointer = ({ pointerType }: PointerEvent): void => {
      finger.value = pointerType === 'touch';
    };
    const onKey = (): void => void (finger.value = false);
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
    };
  }, []);
}
