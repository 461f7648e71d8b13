import { useEffect, useState } from 'preact/hooks';
import type { MessagePart } from '../../i18n/compiled/languages';
import { useWords } from '../context';

/**
 * Fetches parts of the messages once they are wanted.
 *
 * @returns whether they are there, or that they can't be had
 */
export function useMessages(
  isWanted: boolean,
  ...parts: readonly MessagePart[]
): 'waiting' | 'here' | 'lost' {
  const words = useWords();
  const [, setArrivals] = useState(0);
  const [isLost, setLost] = useState(false);
  const isHere = words.has(...parts);
  useEffect(() => {
    if (!isWanted || isHere) return;
    words.load(...parts).then(
      () => setArrivals((count) => count + 1),
      (error: unknown) => {
        setLost(true);
        console.error(error);
      },
    );
  }, [words, isWanted, isHere]);
  return isHere ? 'here' : isLost ? 'lost' : 'waiting';
}
