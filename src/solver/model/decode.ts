import { at } from '../../base/assert';
import type { Action, PlanItem } from '../../rules/action';
import { itemOf } from '../../rules/legal';
import { hexOf, layerOf, nationAt } from '../../rules/setup';
import type { Model } from './model';
import type { WheeledGroup } from './piece-columns';

/** The cells on which the pieces of a wheeled group stand in a year. */
function cellsOf(group: WheeledGroup, year: number, isOn: (column: number) => boolean): number[] {
  const columns = group.columns[year];
  return columns ? [...columns].flatMap(([cell, column]) => (isOn(column) ? [cell] : [])) : [];
}

/**
 * Decodes an integral solution.
 *
 * @param values The value of each column of the model.
 * @returns The actions from the open year's beginning to the game's end.
 */
export function decodePlan(model: Model, values: ArrayLike<number>): Action[] {
  const { game, pieces, programmes, wheeledSteps } = model;
  const { setup, year: now } = game;
  const isOn = (column: number): boolean => at(values, column) > 0.5;
  const idOf = (layer: number): string => layerOf(setup, layer).id;
  const stays = pieces.staticPieces.filter(({ column }) => isOn(column));
  const actions: Action[] = [];
  const startedAt = (group: WheeledGroup, year: number): number[] =>
    year > now
      ? cellsOf(group, year - 1, isOn)
      : game.pieces.flatMap(({ layer, cell, ordered, wheels }) =>
          wheels &&
          layer === group.layer &&
          ordered === group.ordered &&
          nationAt(setup, cell) === group.nation
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
    for (const group of pieces.wheeledGroups) {
      if (group.ordered >= year) continue;
      const before = startedAt(group, year);
      const after = cellsOf(group, year, isOn);
      const move = (from: number, to: number): void =>
        void moves.push({
          do: 'move',
          layer: idOf(group.layer),
          from: hexOf(setup, from),
          to: hexOf(setup, to),
        });
      // Where a neighbourhood says which moves and stand-downs those are, they are not paired anyhow.
      const steps = wheeledSteps.find((one) => one.group === group && one.year === year);
      const kept = steps?.moves.filter(({ column }) => isOn(column)) ?? [];
      kept.forEach(({ from, to }) => move(from, to));
      const down = before.filter((cell) => {
        const column = steps?.standDowns.get(cell);
        return column !== undefined && isOn(column);
      });
      const staying = before.filter(
        (cell) => !down.includes(cell) && !kept.some(({ from }) => from === cell),
      );
      const filled = after.filter((cell) => !kept.some(({ to }) => to === cell));
      down.forEach((cell) => actions.push(standDown(group.layer, cell)));
      const coming = filled.filter((cell) => !staying.includes(cell));
      for (const from of staying.filter((cell) => !filled.includes(cell))) {
        const to = coming.pop();
        if (to === undefined) actions.push(standDown(group.layer, from));
        else move(from, to);
      }
    }
    const keeps = programmes.patrolColumns[year];
    const kept = programmes.patrolColumns[year - 1];
    if (keeps !== undefined && !isOn(keeps) && (kept === undefined || isOn(kept)))
      actions.push({ do: 'retire' });
    setup.programmes.forEach((programme, index) => {
      const columns = at(programmes.columns, index);
      const before = columns[year - 1];
      const has = columns[year];
      if (has !== undefined && isOn(has) && !(before !== undefined && isOn(before)))
        actions.push(itemOf(setup, programme));
    });
    actions.push(...moves);
    for (const { layer, cell, ordered } of stays)
      if (ordered === year)
        actions.push({ do: 'order', layer: idOf(layer), at: hexOf(setup, cell) });
    for (const group of pieces.wheeledGroups)
      if (group.ordered === year)
        for (const cell of cellsOf(group, year, isOn))
          actions.push({
            do: 'order',
            layer: idOf(group.layer),
            at: hexOf(setup, cell),
            wheels: true,
          });
    actions.push({ do: 'close-books' });
  }
  return actions;
}
