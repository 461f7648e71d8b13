import { at } from '../../base/assert';
import type { Action, PlanItem } from '../../rules/action';
import { itemOf, moveOf, orderOf, standDownOf } from '../../rules/legal';
import { nationAt } from '../../rules/setup';
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
    const moves: PlanItem[] = [];
    for (const { layer, cell, until } of stays)
      if (until === year) actions.push(standDownOf(setup, layer, cell));
    for (const group of pieces.wheeledGroups) {
      if (group.ordered >= year) continue;
      const before = startedAt(group, year);
      const after = cellsOf(group, year, isOn);
      const { layer } = group;
      // Where a neighbourhood says which moves and stand-downs those are, they are not paired anyhow.
      const steps = wheeledSteps.find((one) => one.group === group && one.year === year);
      const kept = steps?.moves.filter(({ column }) => isOn(column)) ?? [];
      moves.push(...kept.map(({ from, to }) => moveOf(setup, layer, from, to)));
      const down = before.filter((cell) => {
        const column = steps?.standDowns.get(cell);
        return column !== undefined && isOn(column);
      });
      const staying = before.filter(
        (cell) => !down.includes(cell) && !kept.some(({ from }) => from === cell),
      );
      const filled = after.filter((cell) => !kept.some(({ to }) => to === cell));
      actions.push(...down.map((cell) => standDownOf(setup, layer, cell)));
      const coming = filled.filter((cell) => !staying.includes(cell));
      for (const from of staying.filter((cell) => !filled.includes(cell))) {
        const to = coming.pop();
        if (to === undefined) actions.push(standDownOf(setup, layer, from));
        else moves.push(moveOf(setup, layer, from, to));
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
      if (ordered === year) actions.push(orderOf(setup, layer, cell));
    for (const group of pieces.wheeledGroups)
      if (group.ordered === year)
        for (const cell of cellsOf(group, year, isOn))
          actions.push({ ...orderOf(setup, group.layer, cell), wheels: true });
    actions.push({ do: 'close-books' });
  }
  return actions;
}
