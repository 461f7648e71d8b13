import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { createGame } from '../../../src/rules/game';
import { Formulation } from '../../../src/solver/formulation';
import type { Bound } from '../../../src/solver/search/domain';
import { rowOfThree } from '../../rules/row-of-three';

const highs = await loadHighs();

// By hand: the row of three has incomes of 4, 0 and 4, and 4 coins saved are a point. Where nothing is
// ordered its 8 coins make 2 points, though a branch says that at most 1 is saved.
test('a plan is worth what the rules say, whatever a branch has rounded down', () => {
  const near = { plan: [], changes: 0 };
  const formulation = new Formulation({ game: createGame(rowOfThree()), near });
  const { columns } = formulation.model.program;
  const saved = columns.findIndex(({ name }) => name === 'savings');
  const bounds: Bound[] = [[saved, 0, 1]];
  const search = formulation.openSearch(highs, { worker: 1 });
  while (!search.isWaiting) search.step();
  const [sums, counts] = [0, 1].map(() => new Float64Array(2 * columns.length));
  if (sums === undefined || counts === undefined) throw new Error('no losses');
  const bound = formulation.trivialBound;
  search.adopt({ bounds, bound, basis: undefined, losses: { sums, counts } });
  while (search.isBusy) search.step();
  const { incumbent } = search;
  search.close();
  if (incumbent === undefined) throw new Error('no plan');
  const { value } = formulation.verify(incumbent);
  expect(value.numerator / value.denominator).toBe(2);
});
