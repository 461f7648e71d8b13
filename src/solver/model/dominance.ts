import { at } from '../../base/assert';
import { layerOf, type Setup } from '../../rules/setup';

const isWithin = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((site) => b.includes(site));

/**
 * The cells on which orders of a layer have to be considered: of two cells of a nation, one is
 * dominated if the other reaches all its sites, with long reach and without.
 *
 * No optimum is lost. An order for the dominated cell can be placed on the other instead. If a
 * piece of the layer stands there already, one of the two is superfluous, and no rebate is worth
 * more than the piece costs. A wheeled piece that is in the way can move to the dominated cell.
 * The exception is a layer with an upkeep and a lead of two years or more: there a second piece
 * may be pending while the first still serves, so nothing is left out.
 */
export function nondominatedCells(setup: Setup, layer: number): number[] {
  const { reach, upkeep, lead } = layerOf(setup, layer);
  const isOneEnough = upkeep === 0 || lead < 2;
  const reaches = layer === setup.longReachLayer ? [reach, reach + 1] : [reach];
  const sitesFrom = (cell: number): (readonly number[])[] =>
    reaches.map((within) => at(at(setup.reached, within), cell));
  const isCovered = (cell: number, by: number): boolean => {
    const other = sitesFrom(by);
    return (
      setup.nationOf[cell] === setup.nationOf[by] &&
      sitesFrom(cell).every((sites, i) => isWithin(sites, at(other, i)))
    );
  };
  return setup.land.filter(
    (cell) =>
      at(sitesFrom(cell), reaches.length - 1).length > 0 &&
      !(
        isOneEnough &&
        setup.land.some(
          (by) => by !== cell && isCovered(cell, by) && (by < cell || !isCovered(by, cell)),
        )
      ),
  );
}
