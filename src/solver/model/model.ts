import type { Neighbourhood } from '../../analysis/changes';
import { at } from '../../base/assert';
import { bitsOf, hasBit } from '../../base/bits';
import type { Game } from '../../rules/game';
import { layerOf, type Setup } from '../../rules/setup';
import { layerName, type Pattern, patternsOf } from './cover-patterns';
import { ModelBuilder, type LinearProgram, type LinearTerm, negative } from './linear-program';
import {
  canBePositive,
  type LinearExpression,
  type ProgrammeColumns,
  addProgrammeColumns,
} from './programme-columns';
import { nameOf, type PieceColumns, addPieceColumns } from './piece-columns';
import { piecesInReach } from './considered-pieces';
import { Gates } from './gates';
import { addBuiltOn } from './built-on';
import { addFloors } from './coalition-floors';
import type { Among } from '../../analysis/question';
import { addNeighbourhood, piecesNear, type WheeledSteps } from './neighbourhood';
import { addRebateColumns } from './rebate-columns';
import { addTieBreaking, tieBreakingOffset } from './tie-breaking';
import type { Objective } from './objective';
import type { Without } from '../techniques';

/** The integer program of what is left of a game (docs/par.md), and what its columns mean. */
export interface Model {
  readonly game: Game;
  readonly program: LinearProgram;
  /** Units of `Objective` to one of the program's objective. */
  readonly scale: number;
  readonly pieces: PieceColumns;
  readonly programmes: ProgrammeColumns;
  /** The plans that its solutions are among. */
  readonly among: Among;
  /** How wheeled pieces get about in it; none without one. */
  readonly wheeledSteps: readonly WheeledSteps[];
}

/** Builds the program of docs/par.md (“Columns”, “Rows”) for one game and objective. */
class ParModeller {
  private readonly builder = new ModelBuilder();
  private readonly setup: Setup;
  private readonly gates: Gates;
  private readonly pieces: PieceColumns;
  private readonly programmes: ProgrammeColumns;
  /** The calendar year by which columns and rows are named. */
  private readonly calendarYear: (year: number) => number;

  constructor(
    private readonly game: Game,
    private readonly objective: Objective,
    private readonly without: Without,
    private readonly among: Among,
  ) {
    this.setup = game.setup;
    this.calendarYear = (year) => this.setup.scenario.firstYear + year;
    this.programmes = addProgrammeColumns(this.builder, game);
    this.gates = new Gates(this.builder, game, this.programmes);
    const { near, builtOn } = among;
    const spending = builtOn && piecesInReach(game.setup);
    const considered = near ? piecesNear(game.setup, near) : spending;
    this.pieces = addPieceColumns(this.builder, game, considered);
  }

  model(): Model {
    const { setup, game, objective, pieces, programmes } = this;
    const last = setup.scenario.years.length - 1;
    for (let year = game.year; year <= last; year++)
      setup.scenario.sites.forEach((_, site) => this.site(site, year));
    const saved = this.budget();
    const kept = setup.scenario.pledges.map(({ points, layers }, pledge) => {
      this.trivialBound += points * objective.denominator;
      const worth = points * objective.denominator;
      const column = this.builder.implied(nameOf('pledge', pledge + 1), 1, worth);
      for (const site of at(setup.pledgeSites, pledge)) {
        const present = setup.scenario.layers.flatMap((_, layer) =>
          negative(this.presentOnce(layer, site, last)),
        );
        const name = nameOf('pledge', pledge + 1, at(setup.scenario.sites, site).id);
        this.builder.atMost(name, [[layers, column], ...present], 0);
      }
      return column;
    });
    const { near, seeksLeastShortfall = false } = this.among;
    const wheeledSteps = near ? this.neighbourhood(near) : [];
    const account = { denominator: objective.denominator, held: this.held, kept, saved };
    addFloors(this.builder, setup, account, this.among);
    if (seeksLeastShortfall) this.trivialBound = 0;
    const scale = this.builder.objectiveDivisor;
    const columns = this.builder.columns.map((column) => ({
      ...column,
      objective: column.objective / scale,
    }));
    const program = { columns, rows: this.builder.rows, trivialBound: this.trivialBound / scale };
    return { game, program, scale, pieces, programmes, among: this.among, wheeledSteps };
  }

  /** Leaves the plans out that are not in a neighbourhood. */
  private neighbourhood(near: Neighbourhood): readonly WheeledSteps[] {
    const { builder, game, pieces, programmes, objective } = this;
    const { steps, counts } = addNeighbourhood(builder, game, { pieces, programmes }, near);
    if (near.atLeast) {
      const atLeast = near.atLeast.numerator - objective.closed;
      const { kept, added } = counts;
      const terms = { atLeast, kept, added, spent: this.spent };
      addTieBreaking(builder, game.setup.scenario, terms);
      this.trivialBound = tieBreakingOffset(game.setup.scenario, near);
    }
    return steps;
  }

  /** The cost of a plan up to its end, in coins. */
  private readonly spent: LinearTerm[] = [];

  /** Sum of the best pattern of every site and year, all pledges, and all income saved, in units. */
  private trivialBound = 0;

  private readonly sources = new Map<string, readonly LinearTerm[]>();

  /**
   * The pieces by which a layer is present at a site in a year: it is where they add up to 1 or
   * more. Pieces that count only while programmes are in force are gathered under a source column.
   */
  private presence(layer: number, site: number, year: number): readonly LinearTerm[] {
    const key = [layer, site, year].join();
    const known = this.sources.get(key) ?? this.newPresence(layer, site, year);
    this.sources.set(key, known);
    return known;
  }

  private newPresence(layer: number, site: number, year: number): readonly LinearTerm[] {
    const { setup, builder, pieces } = this;
    const { reach } = layerOf(setup, layer);
    const home = at(setup.siteNation, site);
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
        const gate = this.gates.gate({ nation, home, isFar, year });
        if (!canBePositive(gate)) continue;
        if (gate.terms.length === 0) {
          sources.push(...inReach);
          continue;
        }
        const from = nameOf(
          this.presenceName(layer, site, year),
          'from',
          at(setup.scenario.nations, nation).id,
          ...(isFar ? ['far'] : []),
        );
        const source = builder.column(from, 1, 0, false);
        builder.atMost(from, [[1, source], ...negative(inReach)], 0);
        builder.atMost(nameOf(from, 'if'), [[1, source], ...negative(gate.terms)], gate.constant);
        sources.push([1, source]);
      }
    return sources;
  }

  /** A column that is at most 1 where a layer is present at a site; none if it never can be. */
  private presentOnce(layer: number, site: number, year: number): readonly LinearTerm[] {
    const sources = this.presence(layer, site, year);
    if (sources.length === 0) return [];
    const name = this.presenceName(layer, site, year);
    const column = this.builder.column(name, 1, 0, false);
    this.builder.atMost(name, [[1, column], ...negative(sources)], 0);
    return [[1, column]];
  }

  private presenceName = (layer: number, site: number, year: number): string =>
    nameOf(
      layerName(this.setup, layer),
      'at',
      at(this.setup.scenario.sites, site).id,
      this.calendarYear(year),
    );

  /** By site, the units that it holds. */
  private readonly held: LinearTerm[][] = [];

  /** Adds what a site holds in a year: at most one pattern, each bounded by what it needs. */
  private site(site: number, year: number): void {
    const { setup, builder, programmes } = this;
    const { layers } = setup.scenario;
    const shared = programmes.programme(at(setup.pictureMasks, at(setup.siteNation, site)), year);
    const seeker = programmes.programme(setup.seekerMask, year);
    const patrol = programmes.patrol(year);
    const reachable = layers.reduce(
      (mask, _, layer) =>
        this.presence(layer, site, year).length === 0 ? mask : mask | (1 << layer),
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
    (this.held[site] ??= []).push(
      ...columns.map(([{ units }, column]): LinearTerm => [units, column]),
    );
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
      const by: LinearExpression =
        layer < layers.length ? { terms: this.presence(layer, site, year), constant: 0 } : patrol;
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
  private budget(): number {
    const { setup, builder, pieces, programmes, game, objective, spent } = this;
    const { years, savings } = setup.scenario;
    let cash = game.treasury;
    const income = years.map(({ income }, year) => (year > game.year ? (cash += income) : cash));
    const isBounded = !this.without.includes('rebate-bounds');
    const rebates = addRebateColumns(builder, game, { income, pieces, programmes, isBounded });
    const { builtOn } = this.among;
    if (builtOn !== undefined) addBuiltOn(builder, game, { pieces, rebates, programmes }, builtOn);
    for (let year = game.year; year < years.length; year++) {
      spent.push(...pieces.cost(year), ...programmes.cost(year), ...rebates.refund(year));
      builder.atMost(nameOf('budget', this.calendarYear(year)), spent, at(income, year));
    }
    const maxPoints = Math.floor(cash / savings.coinsPerPoint);
    this.trivialBound += maxPoints * objective.denominator;
    const saved = builder.implied('savings', maxPoints, objective.denominator);
    builder.atMost('saved', [...spent, [savings.coinsPerPoint, saved]], cash);
    return saved;
  }
}

/**
 * Builds the model of what is left of a game. Every solution holds what is already planned in its
 * open year.
 *
 * @param among Which plans are sought; with any of it the game is at its first year, with nothing
 * planned.
 */
export const buildModel = (
  game: Game,
  objective: Objective,
  without: Without = [],
  among: Among = {},
): Model => new ParModeller(game, objective, without, among).model();
