import { at } from '../../base/assert';
import { bitsOf, hasBit } from '../../base/bits';
import { gcd } from '../../base/fraction';
import { PIECES_PER_REBATE } from '../../rules/bill';
import type { Game } from '../../rules/game';
import { layerOf, type Setup } from '../../rules/setup';
import { layerName, type Pattern, patternsOf } from './cover-patterns';
import { ModelBuilder, type LinearProgram, type LinearTerm } from './linear-program';
import {
  canBePositive,
  type LinearExpression,
  type ProgrammeColumns,
  addProgrammeColumns,
} from './programme-columns';
import { nameOf, type PieceColumns, addPieceColumns } from './piece-columns';
import type { Objective } from './objective';

/** The integer program of what is left of a game (docs/par.md), and what its columns mean. */
export interface Model {
  readonly game: Game;
  readonly program: LinearProgram;
  /** Units of `Objective` to one of the program's objective. */
  readonly scale: number;
  readonly pieces: PieceColumns;
  readonly programmes: ProgrammeColumns;
}

const negative = (terms: readonly LinearTerm[]): LinearTerm[] =>
  terms.map(([c, column]) => [-c, column]);

/** Builds the program of docs/par.md (“Columns”, “Rows”) for one game and objective. */
class ParModeller {
  private readonly builder = new ModelBuilder();
  private readonly setup: Setup;
  private readonly pieces: PieceColumns;
  private readonly programmes: ProgrammeColumns;
  /** The calendar year by which columns and rows are named. */
  private readonly calendarYear: (year: number) => number;

  constructor(
    private readonly game: Game,
    private readonly objective: Objective,
  ) {
    this.setup = game.setup;
    this.calendarYear = (year) => this.setup.scenario.firstYear + year;
    this.programmes = addProgrammeColumns(this.builder, game);
    this.pieces = addPieceColumns(this.builder, game);
  }

  model(): Model {
    const { setup, game, objective, pieces, programmes } = this;
    const last = setup.scenario.years.length - 1;
    for (let year = game.year; year <= last; year++)
      setup.scenario.sites.forEach((_, site) => this.site(site, year));
    this.budget();
    setup.scenario.pledges.forEach(({ points, layers }, pledge) => {
      this.trivialBound += points * objective.denominator;
      const kept = this.builder.binary(
        nameOf('pledge', pledge + 1),
        points * objective.denominator,
      );
      for (const site of at(setup.pledgeSites, pledge)) {
        const present = setup.scenario.layers.flatMap((_, layer): LinearTerm[] => {
          const column = this.presence(layer, site, last);
          return column === undefined ? [] : [[-1, column]];
        });
        const name = nameOf('pledge', pledge + 1, at(setup.scenario.sites, site).id);
        this.builder.atMost(name, [[layers, kept], ...present], 0);
      }
    });
    const scale = this.builder.columns.reduce(
      (divisor, column) => (column.objective > 0 ? gcd(column.objective, divisor) : divisor),
      0,
    );
    const columns = this.builder.columns.map((column) => ({
      ...column,
      objective: column.objective / (scale || 1),
    }));
    const program = {
      columns,
      rows: this.builder.rows,
      trivialBound: this.trivialBound / (scale || 1),
    };
    return { game, program, scale: scale || 1, pieces, programmes };
  }

  /** Sum of the best pattern of every site and year, all pledges, and all income saved, in units. */
  private trivialBound = 0;

  private readonly present = new Map<string, number | undefined>();

  /** The column that is at most 1 where a layer is present at a site; none if it never can be. */
  private presence(layer: number, site: number, year: number): number | undefined {
    const key = [layer, site, year].join();
    if (!this.present.has(key)) this.present.set(key, this.newPresence(layer, site, year));
    return this.present.get(key);
  }

  /**
   * Adds a presence column, bounded by the sum of the pieces in reach. Pieces that count only
   * while a programme is in force are gathered under a source column that the programme bounds.
   */
  private newPresence(layer: number, site: number, year: number): number | undefined {
    const { setup, builder, pieces, programmes } = this;
    const { reach } = layerOf(setup, layer);
    const home = at(setup.siteNation, site);
    const picture = (nation: number): LinearExpression =>
      programmes.programme(at(setup.pictureMasks, nation), year);
    const name = nameOf(
      layerName(setup, layer),
      'at',
      at(setup.scenario.sites, site).id,
      this.calendarYear(year),
    );
    const sources: LinearTerm[] = [];
    for (let nation = 0; nation < setup.scenario.nations.length; nation++)
      for (const isFar of layer === setup.longReachLayer ? [false, true] : [false]) {
        const within = (cell: number, steps: number): boolean =>
          at(at(setup.reached, steps), cell).includes(site);
        const inReach = setup.land
          .filter(
            (cell) =>
              setup.nationOf[cell] === nation &&
              within(cell, reach + (isFar ? 1 : 0)) &&
              !(isFar && within(cell, reach)),
          )
          .flatMap((cell) => pieces.service(layer, cell, year));
        if (inReach.length === 0) continue;
        const gates = [
          ...(nation === home ? [] : [picture(nation), picture(home)]),
          ...(isFar ? [programmes.programme(setup.longReachMask, year)] : []),
        ];
        if (!gates.every(canBePositive)) continue;
        const open = gates.filter(({ terms }) => terms.length > 0);
        if (open.length === 0) {
          sources.push(...inReach);
          continue;
        }
        const from = nameOf(
          name,
          'from',
          at(setup.scenario.nations, nation).id,
          ...(isFar ? ['far'] : []),
        );
        const source = builder.column(from, 1, 0, false);
        builder.atMost(from, [[1, source], ...negative(inReach)], 0);
        open.forEach(({ terms, constant }, i) =>
          builder.atMost(nameOf(from, 'if', i + 1), [[1, source], ...negative(terms)], constant),
        );
        sources.push([1, source]);
      }
    if (sources.length === 0) return undefined;
    const column = builder.column(name, 1, 0, false);
    builder.atMost(name, [[1, column], ...negative(sources)], 0);
    return column;
  }

  /** Adds what a site holds in a year: at most one pattern, each bounded by what it needs. */
  private site(site: number, year: number): void {
    const { setup, builder, programmes } = this;
    const { layers } = setup.scenario;
    const shared = programmes.programme(at(setup.pictureMasks, at(setup.siteNation, site)), year);
    const seeker = programmes.programme(setup.seekerMask, year);
    const patrol = programmes.patrol(year);
    const reachable = layers.reduce(
      (mask, _, layer) =>
        this.presence(layer, site, year) === undefined ? mask : mask | (1 << layer),
      canBePositive(patrol) ? setup.patrolBit : 0,
    );
    const patterns = patternsOf(
      this.objective,
      { year, site },
      { layers: reachable, isShared: canBePositive(shared), hasSeeker: canBePositive(seeker) },
    );
    if (patterns.length === 0) return;
    this.trivialBound += Math.max(...patterns.map(({ units }) => units));
    const place = [at(setup.scenario.sites, site).id, this.calendarYear(year)] as const;
    const columns = patterns.map((pattern): [Pattern, number] => {
      const parts = bitsOf(pattern.layers).map((layer) => layerName(setup, layer));
      const ends = [
        ...(pattern.isShared ? ['shared'] : []),
        ...(pattern.hasSeeker ? ['seeker'] : []),
      ];
      const name = nameOf('held', ...place, 'by', ...parts, ...ends);
      return [pattern, builder.column(name, 1, pattern.units, false)];
    });
    const needing = (isIt: (pattern: Pattern) => boolean): LinearTerm[] =>
      columns.flatMap(([pattern, column]): LinearTerm[] => (isIt(pattern) ? [[1, column]] : []));
    builder.atMost(
      nameOf('held', ...place),
      needing(() => true),
      1,
    );
    const gate = (
      what: string,
      terms: LinearTerm[],
      { terms: by, constant }: LinearExpression,
    ): void => {
      if (terms.length > 0)
        builder.atMost(
          nameOf('held', ...place, 'needs', what),
          [...terms, ...negative(by)],
          constant,
        );
    };
    for (const layer of bitsOf(reachable)) {
      const column = layer < layers.length ? this.presence(layer, site, year) : undefined;
      const by: LinearExpression =
        column === undefined ? patrol : { terms: [[1, column]], constant: 0 };
      gate(
        layerName(setup, layer),
        needing((pattern) => hasBit(pattern.layers, layer)),
        by,
      );
    }
    gate(
      'picture',
      needing(({ isShared }) => isShared),
      shared,
    );
    gate(
      'seeker',
      needing(({ hasSeeker }) => hasSeeker),
      seeker,
    );
  }

  /** Bills up to each year are at most the income up to then; what is left at the end is saved. */
  private budget(): void {
    const { setup, builder, pieces, programmes, game, objective } = this;
    const { years, savings } = setup.scenario;
    let cash = game.treasury;
    const spent: LinearTerm[] = [];
    for (let year = game.year; year < years.length; year++) {
      if (year > game.year) cash += at(years, year).income;
      spent.push(...pieces.cost(year), ...programmes.cost(year), ...this.rebates(year));
      builder.atMost(nameOf('budget', this.calendarYear(year)), spent, cash);
    }
    const maxPoints = Math.floor(cash / savings.coinsPerPoint);
    this.trivialBound += maxPoints * objective.denominator;
    const saved = builder.column('savings', maxPoints, objective.denominator, true);
    builder.atMost('saved', [...spent, [savings.coinsPerPoint, saved]], cash);
  }

  /** Rebates of a year as terms of its bill, negative: one for each full set of a layer. */
  private rebates(year: number): LinearTerm[] {
    const { setup, builder, pieces, programmes } = this;
    const joint = programmes.programme(setup.jointOrderMask, year);
    if (!canBePositive(joint)) return [];
    return setup.scenario.layers.flatMap(({ id }, layer): LinearTerm[] => {
      const ordered = pieces.ordered(layer, year);
      const maxRebates = Math.floor(ordered.length / PIECES_PER_REBATE);
      const rebate = at(setup.rebate, layer);
      if (rebate === 0 || maxRebates === 0) return [];
      const name = nameOf('rebates', id, this.calendarYear(year));
      const column = builder.column(name, maxRebates, 0, true);
      builder.atMost(name, [[PIECES_PER_REBATE, column], ...negative(ordered)], 0);
      builder.atMost(
        nameOf(name, 'if'),
        [[1, column], ...joint.terms.map(([c, j]): LinearTerm => [-maxRebates * c, j])],
        maxRebates * joint.constant,
      );
      return [[-rebate, column]];
    });
  }
}

/**
 * Builds the model of what is left of a game. Every solution holds what is already planned in its
 * open year.
 */
export const buildModel = (game: Game, objective: Objective): Model =>
  new ParModeller(game, objective).model();
