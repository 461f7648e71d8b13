import { at } from '../../base/assert';
import type { Action, PlanItem } from '../../rules/action';
import { itemOf } from '../../rules/legal';
import { hexOf, layerOf } from '../../rules/setup';
import type { Model } from './model';
import type { Convoy } from './piece-columns';

/** Where the wheeled pieces of a convoy stand in a year, as its columns say. */
function placesIn(convoy: Convoy, year: number, isOn: (column: number) => boolean): number[] {
  const columns = convoy.places[year];
  return columns ? [...columns].flatMap(([cell, column]) => (isOn(column) ? [cell] : [])) : [];
}

/** The plan that values of a model's columns stand for: actions to the game's end. */
export function planFrom(model: Model, values: ArrayLike<number>): Action[] {
  const { game, stock, inForce } = model;
  const { setup, year: now } = game;
  const isOn = (column: number): boolean => at(values, column) > 0.5;
  const idOf = (layer: number): string => layerOf(setup, layer).id;
  const stays = stock.stays.filter(({ column }) => isOn(column));
  const actions: Action[] = [];
  const startedAt = (convoy: Convoy, year: number): number[] =>
    year > now
      ? placesIn(convoy, year - 1, isOn)
      : game.pieces.flatMap(({ layer, cell, ordered, wheels }) =>
          wheels &&
          layer === convoy.layer &&
          ordered === convoy.ordered &&
          at(setup.nationOf, cell) === convoy.nation
            ? [cell]
            : [],
        );
  for (let year = now; year < setup.scenario.years.length; year++) {
    const standDown = (layer: number, cell: number): PlanItem => ({
      do: 'stand-down',
      layer: idOf(layer),
      at: hexOf(setup, cell),
    });
    const moves: PlanItem[] = [];
    for (const { layer, cell, until } of stays)
      if (until === year) actions.push(standDown(layer, cell));
    for (const convoy of stock.convoys) {
      if (convoy.ordered >= year) continue;
      const before = startedAt(convoy, year);
      const after = placesIn(convoy, year, isOn);
      const leaving = before.filter((cell) => !after.includes(cell));
      const coming = after.filter((cell) => !before.includes(cell));
      for (const from of leaving) {
        const to = coming.pop();
        if (to === undefined) actions.push(standDown(convoy.layer, from));
        else
          moves.push({
            do: 'move',
            layer: idOf(convoy.layer),
            from: hexOf(setup, from),
            to: hexOf(setup, to),
          });
      }
    }
    const flies = inForce.patrolColumns[year];
    const flew = inForce.patrolColumns[year - 1];
    if (flies !== undefined && !isOn(flies) && (flew === undefined || isOn(flew)))
      actions.push({ do: 'retire' });
    setup.programmes.forEach((programme, index) => {
      const columns = at(inForce.columns, index);
      const before = columns[year - 1];
      const has = columns[year];
      if (has !== undefined && isOn(has) && !(before !== undefined && isOn(before)))
        actions.push(itemOf(setup, programme));
    });
    actions.push(...moves);
    for (const { layer, cell, ordered } of stays)
      if (ordered === year)
        actions.push({ do: 'order', layer: idOf(layer), at: hexOf(setup, cell) });
    for (const convoy of stock.convoys)
      if (convoy.ordered === year)
        for (const cell of placesIn(convoy, year, isOn))
          actions.push({
            do: 'order',
            layer: idOf(convoy.layer),
            at: hexOf(setup, cell),
            wheels: true,
          });
    actions.push({ do: 'close-books' });
  }
  return actions;
}
