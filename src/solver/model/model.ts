import { at } from '../../base/assert';
import { gcd } from '../../base/fraction';
import { SET } from '../../rules/bill';
import type { Game } from '../../rules/game';
import { layerOf, type Setup } from '../../rules/setup';
import { layersIn, layerName, type Pattern, patternsOf } from './cover-patterns';
import { Draft, type Program, type Term } from './linear-program';
import { canBe, type Expression, type InForce, inForceOf } from './programme-columns';
import { nameOf, type Stock, stockOf } from './piece-columns';
import type { Worth } from './objective';

/** The integer program of what is left of a game (docs/par.md), and what its columns mean. */
export interface Model {
  readonly game: Game;
  readonly program: Program;
  /** Units of `Worth` to one of the program's objective. */
  readonly scale: number;
  readonly stock: Stock;
  readonly inForce: InForce;
}

const negative = (terms: readonly Term[]): Term[] => terms.map(([c, column]) => [-c, column]);

class Modeller {
  private readonly draft = new Draft();
  private readonly setup: Setup;
  private readonly stock: Stock;
  private readonly inForce: InForce;
  /** The year that names of columns and rows speak of. */
  private readonly dated: (year: number) => number;

  constructor(
    private readonly game: Game,
    private readonly worth: Worth,
  ) {
    this.setup = game.setup;
    this.dated = (year) => this.setup.scenario.firstYear + year;
    this.inForce = inForceOf(this.draft, game);
    this.stock = stockOf(this.draft, game);
  }

  model(): Model {
    const { setup, game, worth, stock, inForce } = this;
    const last = setup.scenario.years.length - 1;
    for (let year = game.year; year <= last; year++)
      setup.scenario.sites.forEach((_, site) => this.site(site, year));
    this.budget();
    setup.scenario.pledges.forEach(({ points, layers }, pledge) => {
      this.ceiling += points * worth.denominator;
      const kept = this.draft.binary(nameOf('pledge', pledge + 1), points * worth.denominator);
      for (const site of at(setup.pledgeSites, pledge)) {
        const present = setup.scenario.layers.flatMap((_, layer): Term[] => {
          const column = this.presence(layer, site, last);
          return column === undefined ? [] : [[-1, column]];
        });
        const name = nameOf('pledge', pledge + 1, at(setup.scenario.sites, site).id);
        this.draft.atMost(name, [[layers, kept], ...present], 0);
      }
    });
    const scale = this.draft.columns.reduce(
      (sum, { gain }) => (gain > 0 ? gcd(gain, sum) : sum),
      0,
    );
    const columns = this.draft.columns.map((column) => ({
      ...column,
      gain: column.gain / (scale || 1),
    }));
    const program = { columns, rows: this.draft.rows, ceiling: this.ceiling / (scale || 1) };
    return { game, program, scale: scale || 1, stock, inForce };
  }

  /** Units of every site's best pattern, every pledge and all savings together. */
  private ceiling = 0;

  private readonly present = new Map<string, number | undefined>();

  /** A column that can be 1 only where a layer is present at a site; none where it never is. */
  private presence(layer: number, site: number, year: number): number | undefined {
    const key = [layer, site, year].join();
    if (!this.present.has(key)) this.present.set(key, this.newPresence(layer, site, year));
    return this.present.get(key);
  }

  private newPresence(layer: number, site: number, year: number): number | undefined {
    const { setup, draft, stock, inForce } = this;
    const { reach } = layerOf(setup, layer);
    const home = at(setup.siteNation, site);
    const picture = (nation: number): Expression =>
      inForce.programme(at(setup.pictureBit, nation), year);
    const name = nameOf(
      layerName(setup, layer),
      'at',
      at(setup.scenario.sites, site).id,
      this.dated(year),
    );
    const sources: Term[] = [];
    for (let nation = 0; nation < setup.scenario.nations.length; nation++)
      for (const isFar of layer === setup.longReachLayer ? [false, true] : [false]) {
        const within = (cell: number, steps: number): boolean =>
          at(at(setup.reached, steps), cell).includes(site);
        const pieces = setup.land
          .filter(
            (cell) =>
              setup.nationOf[cell] === nation &&
              within(cell, reach + (isFar ? 1 : 0)) &&
              !(isFar && within(cell, reach)),
          )
          .flatMap((cell) => stock.service(layer, cell, year));
        if (pieces.length === 0) continue;
        const gates = [
          ...(nation === home ? [] : [picture(nation), picture(home)]),
          ...(isFar ? [inForce.programme(setup.longReachBit, year)] : []),
        ];
        if (!gates.every(canBe)) continue;
        const open = gates.filter(({ terms }) => terms.length > 0);
        if (open.length === 0) {
          sources.push(...pieces);
          continue;
        }
        const from = nameOf(
          name,
          'from',
          at(setup.scenario.nations, nation).id,
          ...(isFar ? ['far'] : []),
        );
        const source = draft.column(from, 1, 0, false);
        draft.atMost(from, [[1, source], ...negative(pieces)], 0);
        open.forEach(({ terms, constant }, i) =>
          draft.atMost(nameOf(from, 'if', i + 1), [[1, source], ...negative(terms)], constant),
        );
        sources.push([1, source]);
      }
    if (sources.length === 0) return undefined;
    const column = draft.column(name, 1, 0, false);
    draft.atMost(name, [[1, column], ...negative(sources)], 0);
    return column;
  }

  /** What is held at a site in a year: at most one pattern, and only what is in force counts. */
  private site(site: number, year: number): void {
    const { setup, draft, inForce } = this;
    const { layers } = setup.scenario;
    const shared = inForce.programme(at(setup.pictureBit, at(setup.siteNation, site)), year);
    const seeker = inForce.programme(setup.seekerBit, year);
    const patrol = inForce.patrol(year);
    const reachable = layers.reduce(
      (mask, _, layer) =>
        this.presence(layer, site, year) === undefined ? mask : mask | (1 << layer),
      canBe(patrol) ? setup.patrolBit : 0,
    );
    const patterns = patternsOf(
      this.worth,
      { year, site },
      { layers: reachable, isShared: canBe(shared), hasSeeker: canBe(seeker) },
    );
    if (patterns.length === 0) return;
    this.ceiling += Math.max(...patterns.map(({ units }) => units));
    const place = [at(setup.scenario.sites, site).id, this.dated(year)] as const;
    const columns = patterns.map((pattern): [Pattern, number] => {
      const parts = layersIn(setup, pattern.layers).map((layer) => layerName(setup, layer));
      const ends = [
        ...(pattern.isShared ? ['shared'] : []),
        ...(pattern.hasSeeker ? ['seeker'] : []),
      ];
      const name = nameOf('held', ...place, 'by', ...parts, ...ends);
      return [pattern, draft.column(name, 1, pattern.units, false)];
    });
    const needing = (isIt: (pattern: Pattern) => boolean): Term[] =>
      columns.flatMap(([pattern, column]): Term[] => (isIt(pattern) ? [[1, column]] : []));
    draft.atMost(
      nameOf('held', ...place),
      needing(() => true),
      1,
    );
    const gate = (what: string, terms: Term[], { terms: by, constant }: Expression): void => {
      if (terms.length > 0)
        draft.atMost(
          nameOf('held', ...place, 'needs', what),
          [...terms, ...negative(by)],
          constant,
        );
    };
    for (const layer of layersIn(setup, reachable)) {
      const column = layer < layers.length ? this.presence(layer, site, year) : undefined;
      const by: Expression = column === undefined ? patrol : { terms: [[1, column]], constant: 0 };
      gate(
        layerName(setup, layer),
        needing((pattern) => (pattern.layers & (1 << layer)) !== 0),
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

  /** Bills are covered year by year; what is left at the end is saved. */
  private budget(): void {
    const { setup, draft, stock, inForce, game, worth } = this;
    const { years, savings } = setup.scenario;
    let cash = game.treasury;
    const spent: Term[] = [];
    for (let year = game.year; year < years.length; year++) {
      if (year > game.year) cash += at(years, year).income;
      spent.push(...stock.cost(year), ...inForce.cost(year), ...this.rebates(year));
      draft.atMost(nameOf('budget', this.dated(year)), spent, cash);
    }
    const most = Math.floor(cash / savings.coinsPerPoint);
    this.ceiling += most * worth.denominator;
    const saved = draft.column('savings', most, worth.denominator, true);
    draft.atMost('saved', [...spent, [savings.coinsPerPoint, saved]], cash);
  }

  private rebates(year: number): Term[] {
    const { setup, draft, stock, inForce } = this;
    const joint = inForce.programme(setup.jointOrderBit, year);
    if (!canBe(joint)) return [];
    return setup.scenario.layers.flatMap(({ id }, layer): Term[] => {
      const ordered = stock.ordered(layer, year);
      const most = Math.floor(ordered.length / SET);
      const rebate = at(setup.rebate, layer);
      if (rebate === 0 || most === 0) return [];
      const name = nameOf('rebates', id, this.dated(year));
      const column = draft.column(name, most, 0, true);
      draft.atMost(name, [[SET, column], ...negative(ordered)], 0);
      draft.atMost(
        nameOf(name, 'if'),
        [[1, column], ...joint.terms.map(([c, j]): Term => [-most * c, j])],
        most * joint.constant,
      );
      return [[-rebate, column]];
    });
  }
}

/** Writes down what is left of a game: every solution holds what is planned in its open year. */
export const modelOf = (game: Game, worth: Worth): Model => new Modeller(game, worth).model();
