import type { Hex } from '../../src/hex/hex';
import type { Action, PlanItem } from '../../src/rules/action';
import type { Scenario } from '../../src/scenario/scenario';
import type { Pieces } from './threshold-pieces';
import type { Purchases } from './threshold-purchases';

const hexOf = ({ x, y }: Hex): Hex => ({ x, y });

/** The plan that columns stand for, year by year. */
export function planOf(
  { years }: Scenario,
  { standing, leaving }: Pieces,
  { bought, patrol }: Purchases,
  isOn: (column: number) => boolean,
): Action[] {
  return years.flatMap((_, now): Action[] => {
    const inYear = <T extends { readonly year: number; readonly column: number }>(
      parts: readonly T[],
    ): T[] => parts.filter(({ year, column }) => year === now && isOn(column));
    const wasKept =
      now === 0 || patrol.some(({ year, column }) => year === now - 1 && isOn(column));
    const retires = patrol.length > 0 && wasKept && inYear(patrol).length === 0;
    return [
      ...(retires ? [{ do: 'retire' } as const] : []),
      ...inYear(bought).map(({ item }) => item),
      ...inYear(leaving).map(({ layer: { id: layer }, from, to }): PlanItem =>
        to === undefined
          ? { do: 'stand-down', layer, at: hexOf(from) }
          : { do: 'move', layer, from: hexOf(from), to: hexOf(to) },
      ),
      ...inYear(standing)
        .filter(({ ordered }) => ordered === now)
        .map(({ layer, on, wheels }): PlanItem => {
          const order = { do: 'order', layer: layer.id, at: hexOf(on) } as const;
          return wheels ? { ...order, wheels } : order;
        }),
      { do: 'close-books' },
    ];
  });
}
