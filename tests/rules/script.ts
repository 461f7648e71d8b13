import { at } from '../../src/base/assert';
import type { PlanItem } from '../../src/rules/action';

const hexOf = (text: string): { x: number; y: number } => {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return { x, y };
};

/**
 * Reads one line of a table's plan: `kit 2,6`, `tower 0,0 wheels`, `move tower 0,0 to 1,1`,
 * `stand down tower 0,0`, `picture be`, `joint-order`, `long-reach`, `seeker`, `retire`.
 */
export function readItem(line: string): PlanItem {
  const words = line.split(' ');
  const word = (index: number): string => at(words, index);
  switch (word(0)) {
    case 'retire':
      return { do: 'retire' };
    case 'picture':
      return { do: 'buy', programme: 'shared-picture', nation: word(1) };
    case 'joint-order':
    case 'long-reach':
    case 'seeker':
      return { do: 'buy', programme: word(0) as 'joint-order' | 'long-reach' | 'seeker' };
    case 'move':
      return { do: 'move', layer: word(1), from: hexOf(word(2)), to: hexOf(word(4)) };
    case 'stand':
      return { do: 'stand-down', layer: word(2), at: hexOf(word(3)) };
  }
  const order = { do: 'order', layer: word(0), at: hexOf(word(1)) } as const;
  return words[2] === 'wheels' ? { ...order, wheels: true } : order;
}
