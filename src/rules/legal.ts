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

/** The item that orders a piece of a layer for a cell. */
export const orderOf = (
  setup: Setup,
  layer: number,
  cell: number,
): PlanItem & { readonly do: 'order' } => ({
  do: 'order',
  layer: layerOf(setup, layer).id,
  at: hexOf(setup, cell),
});

/** The item that stands down the piece of a layer on a cell. */
export const standDownOf = (setup: Setup, layer: number, cell: number): PlanItem => ({
  do: 'stand-down',
  layer: layerOf(setup, layer).id,
  at: hexOf(setup, cell),
});

/** The item that moves the piece of a layer from cell to cell. */
export const moveOf = (setup: Setup, layer: number, from: number, to: number): PlanItem => ({
  do: 'move',
  layer: layerOf(setup, layer).id,
  from: hexOf(setup, from),
  to: hexOf(setup, to),
});

/** Every item that this year's plan could hold, whether or not it can be added now. */
function allItems(game: Game): PlanItem[] {
  const { setup, pieces } = game;
  const { scenario, land, nationOf } = setup;
  const items: PlanItem[] = scenario.layers.flatMap((_, layer) =>
    land.flatMap((cell): PlanItem[] => {
      const order = orderOf(setup, layer, cell);
      return layer === setup.wheeledLayer ? [order, { ...order, wheels: true }] : [order];
    }),
  );
  items.push(...setup.programmes.map((programme) => itemOf(setup, programme)));
  for (const { layer, cell } of pieces) {
    for (const to of land)
      if (nationOf[to] === nationOf[cell]) items.push(moveOf(setup, layer, cell, to));
    items.push(standDownOf(setup, layer, cell));
  }
  items.push({ do: 'retire' });
  return items;
}

/** Every item that can be added to this year's plan now. */
export const legalItems = (game: Game): PlanItem[] =>
  allItems(game).filter((item) => addToPlan(game, item).ok);

/** The items that this year's plan holds. */
export function itemsOf({ setup, plan }: Game): PlanItem[] {
  return [
    ...plan.standDowns.map(({ layer, cell }) => standDownOf(setup, layer, cell)),
    ...(plan.retire ? [{ do: 'retire' } as const] : []),
    ...setup.programmes.flatMap((programme, index) =>
      hasBit(plan.programmes, index) ? [itemOf(setup, programme)] : [],
    ),
    ...plan.moves.map(({ layer, from, to }) => moveOf(setup, layer, from, to)),
    ...plan.orders.map(({ layer, cell, wheels }) => {
      const order = orderOf(setup, layer, cell);
      return wheels ? { ...order, wheels } : order;
    }),
  ];
}
