import { at } from '../base/assert';
import { hasBit } from '../base/bits';
import type { PlanItem } from './action';
import type { Game } from './game';
import { addToPlan } from './plan';
import { hexOf, layerOf, type Programme, type Setup } from './setup';

/** The item that buys a programme. */
export function itemOf(setup: Setup, { kind, nation }: Programme): PlanItem {
  return nation === undefined
    ? { do: 'buy', programme: kind }
    : { do: 'buy', programme: kind, nation: at(setup.scenario.nations, nation).id };
}

/** Every item that this year's plan could hold, whether or not it can be added now. */
function allItems(game: Game): PlanItem[] {
  const { setup, pieces } = game;
  const { scenario, land, nationOf } = setup;
  const items: PlanItem[] = scenario.layers.flatMap(({ id }, layer) =>
    land.flatMap((cell): PlanItem[] => {
      const order = { do: 'order', layer: id, at: hexOf(setup, cell) } as const;
      return layer === setup.wheeledLayer ? [order, { ...order, wheels: true }] : [order];
    }),
  );
  items.push(...setup.programmes.map((programme) => itemOf(setup, programme)));
  for (const { layer, cell } of pieces) {
    const { id } = layerOf(setup, layer);
    const from = hexOf(setup, cell);
    for (const to of land)
      if (nationOf[to] === nationOf[cell])
        items.push({ do: 'move', layer: id, from, to: hexOf(setup, to) });
    items.push({ do: 'stand-down', layer: id, at: from });
  }
  items.push({ do: 'retire' });
  return items;
}

/** Every item that can be added to this year's plan now. */
export const legalItems = (game: Game): PlanItem[] =>
  allItems(game).filter((item) => addToPlan(game, item).ok);

/** The items that this year's plan holds. */
export function itemsOf({ setup, plan }: Game): PlanItem[] {
  const idOf = (layer: number): string => layerOf(setup, layer).id;
  return [
    ...plan.standDowns.map(
      ({ layer, cell }) =>
        ({ do: 'stand-down', layer: idOf(layer), at: hexOf(setup, cell) }) as const,
    ),
    ...(plan.retire ? [{ do: 'retire' } as const] : []),
    ...setup.programmes.flatMap((programme, index) =>
      hasBit(plan.programmes, index) ? [itemOf(setup, programme)] : [],
    ),
    ...plan.moves.map(
      ({ layer, from, to }) =>
        ({
          do: 'move',
          layer: idOf(layer),
          from: hexOf(setup, from),
          to: hexOf(setup, to),
        }) as const,
    ),
    ...plan.orders.map(({ layer, cell, wheels }) => {
      const order = { do: 'order', layer: idOf(layer), at: hexOf(setup, cell) } as const;
      return wheels ? { ...order, wheels } : order;
    }),
  ];
}
