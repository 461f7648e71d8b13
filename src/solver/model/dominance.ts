import { at } from '../../base/assert';
import { layerOf, type Setup } from '../../rules/setup';

const isWithin = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((site) => b.includes(site));

/**
 * The cells on which an order of a layer can be worth more than on any other: of two cells of
 * a nation, one is left out if the other reaches all its sites, with long reach and without.
 * Nothing is lost by that. Whatever stood on the one can stand on the other instead; where a
 * piece stands there already, one of the two is not needed, and no rebate is worth more than
 * a piece costs; and a wheeled piece that would be in the way takes the cell left out. Only
 * where a piece can be waited for after another has gone is a second cell worth its upkeep.
 */
export function worthwhileCells(setup: Setup, layer: number): number[] {
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
