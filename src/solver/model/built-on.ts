import { at } from '../../base/assert';
import { PIECES_PER_REBATE } from '../../rules/bill';
import type { BuiltOn } from '../../analysis/question';
import type { Game } from '../../rules/game';
import { cellOf, layerOf } from '../../rules/setup';
import { type LinearTerm, type ModelBuilder, negative } from './linear-program';
import { nameOf, type PieceColumns } from './piece-columns';
import type { ProgrammeColumns } from './programme-columns';
import type { RebateColumns } from './rebate-columns';

/** The columns that coins are counted by. */
interface SpendingColumns {
  readonly pieces: PieceColumns;
  readonly rebates: RebateColumns;
  readonly programmes: ProgrammeColumns;
}

/** Leaves the plans out that are not built so (`isBuiltOn`). */
export function addBuiltOn(
  builder: ModelBuilder,
  { setup, year: now }: Game,
  { pieces, rebates, programmes }: SpendingColumns,
  { layer, without }: BuiltOn,
): void {
  const { layers, years, firstYear } = setup.scenario;
  const spentOn = (one: number): LinearTerm[] =>
    years.flatMap((_, year): LinearTerm[] => {
      const ordered = pieces.ordered(one, year);
      const rebate = rebates.of(one, year);
      return [
        ...(ordered ? ([[at(layers, one).cost, ordered.column]] as const) : []),
        ...(rebate === undefined ? [] : ([[-at(setup.rebate, one), rebate]] as const)),
      ];
    });
  const own = spentOn(layer);
  layers.forEach(({ id }, other) => {
    if (other !== layer)
      builder.atMost(nameOf('built_on_more_than', id), [...spentOn(other), ...negative(own)], -1);
  });
  for (const { year, item } of without)
    if (item.do === 'order') {
      const cell = cellOf(setup, item.at);
      const barred = pieces.staticPieces.filter(
        (piece) =>
          piece.ordered === year &&
          piece.cell === cell &&
          layerOf(setup, piece.layer).id === item.layer,
      );
      barred.forEach(({ column }, i) =>
        builder.equal(
          nameOf('built_without', item.layer, item.at.x, item.at.y, year, i),
          [[1, column]],
          0,
        ),
      );
    }
  // Rebates are not for the plan to refuse: without them the layer would seem to take more coins.
  for (let year = now; year < years.length; year++) {
    const ordered = pieces.ordered(layer, year);
    const rebate = rebates.of(layer, year);
    if (ordered === undefined || rebate === undefined) continue;
    const { terms, constant } = programmes.programme(setup.jointOrderMask, year);
    builder.atMost(
      nameOf('built_on_rebates', firstYear + year),
      [
        [1, ordered.column],
        [-PIECES_PER_REBATE, rebate],
        ...terms.map(([c, column]): LinearTerm => [ordered.upper * c, column]),
      ],
      PIECES_PER_REBATE - 1 + ordered.upper * (1 - constant),
    );
  }
}
