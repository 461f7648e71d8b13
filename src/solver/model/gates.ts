import { at } from '../../base/assert';
import type { Game } from '../../rules/game';
import { type ModelBuilder, negative } from './linear-program';
import { nameOf } from './piece-columns';
import { canBePositive, type LinearExpression, type ProgrammeColumns } from './programme-columns';

/** The way from a piece to a site: between which nations, by long reach or not, in which year. */
interface Crossing {
  readonly nation: number;
  readonly home: number;
  readonly isFar: boolean;
  readonly year: number;
}

/** What has to be in force for pieces to count at a site, shared by all sites that need the same. */
export class Gates {
  private readonly gates = new Map<string, LinearExpression>();

  constructor(
    private readonly builder: ModelBuilder,
    private readonly game: Game,
    private readonly programmes: ProgrammeColumns,
  ) {}

  /**
   * At most 1 while pieces of a nation count at sites of another, and far ones by long reach.
   * Where more than one programme has to be in force for it, they share a column, so that each
   * source needs one row.
   */
  gate({ nation, home, isFar, year }: Crossing): LinearExpression {
    const { programmes, builder } = this;
    const { setup } = this.game;
    // Both ways across a border have the same gate.
    const nations = [...new Set([nation, home])].sort((a, b) => a - b);
    const sharing = nations.length > 1 ? nations : [];
    const masks = [
      ...sharing.map((partner) => at(setup.pictureMasks, partner)),
      ...(isFar ? [setup.longReachMask] : []),
    ];
    const key = [...masks, year].join();
    const known = this.gates.get(key);
    if (known) return known;
    const needed = masks.map((mask) => programmes.programme(mask, year));
    const open = needed.filter(({ terms }) => terms.length > 0);
    const [only] = open;
    let gate: LinearExpression = { terms: [], constant: needed.every(canBePositive) ? 1 : 0 };
    if (gate.constant === 1 && open.length === 1 && only) gate = only;
    else if (gate.constant === 1 && open.length > 1) {
      const ids = sharing.map((partner) => at(setup.scenario.nations, partner).id);
      const name = nameOf(
        'gate',
        ...ids,
        ...(isFar ? ['far'] : []),
        setup.scenario.firstYear + year,
      );
      const column = builder.column(name, 1, 0, false);
      open.forEach(({ terms, constant }, i) =>
        builder.atMost(nameOf(name, i + 1), [[1, column], ...negative(terms)], constant),
      );
      gate = { terms: [[1, column]], constant: 0 };
    }
    this.gates.set(key, gate);
    return gate;
  }
}
