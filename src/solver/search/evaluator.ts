import { pledgesKept, pledgePoints, savingsPoints } from '../../rules/score';
import { at } from '../../base/assert';
import { hasBit } from '../../base/bits';
import { PIECES_PER_REBATE } from '../../rules/bill';
import type { Game, Piece } from '../../rules/game';
import { coverIndex, layerOf, type Setup } from '../../rules/setup';
import { arrivalOf, keepsPatrol, programmesInForce, standingPieces } from '../../rules/placement';
import type { Objective } from '../model/objective';

/** One thing that a plan may add in some year. */
export type PlanStep =
  | { readonly kind: 'order'; readonly year: number; readonly layer: number; readonly cell: number }
  | { readonly kind: 'programme'; readonly year: number; readonly programme: number }
  | { readonly kind: 'retire'; readonly year: number };

/** What the evaluator needs of a layer. */
interface LayerFacts {
  readonly cost: number;
  readonly upkeep: number;
  readonly lead: number;
  readonly rebate: number;
  /** `reached[cell]`: sites in reach, without long reach and with it. */
  readonly near: readonly (readonly number[])[];
  readonly far: readonly (readonly number[])[];
}

/**
 * Values plans that add steps to what a game has bought and planned, several hundred thousand a
 * second. Moves and stand-downs are left out: the evaluator serves the heuristic only, and the
 * rules play every plan that the heuristic finds.
 *
 * Elements are read without `at` where the profile says so: one function that reads lists of
 * every kind is several times slower than a read in its place.
 */
export class Evaluator {
  private readonly setup: Setup;
  private readonly now: number;
  private readonly years: number;
  private readonly layers: readonly LayerFacts[];
  private readonly cells: number;
  /** Pieces that stand whatever steps are added, and the year from which each serves. */
  private readonly fixed: readonly (Piece & { readonly arrival: number })[];
  private readonly programmes: number;
  private readonly hasPatrol: boolean;
  private readonly patrolUpkeep: number;
  /** The programmes on which it depends whom a piece reaches. */
  private readonly reachMask: number;
  /** `pictures[site]`: the mask of the site's nation. */
  private readonly pictures: Int32Array;
  /** `held[(year * sites + site) * covers + cover]`: units of the objective. */
  private readonly held: Float64Array;
  private readonly covers: number;
  /** `income[year]`: coins that are there for steps, what is fixed paid for. */
  private readonly income: Int32Array;
  /** `planned[year * layers + layer]`: pieces that the open year's plan orders. */
  private readonly planned: Int32Array;
  // What one call works with, kept so that none allocates.
  private readonly left: Int32Array;
  private readonly ordered: Int32Array;
  private readonly bought: Int32Array;
  private readonly present: number[];
  /** The call in which a place was last taken. */
  private readonly taken: Int32Array;
  private call = 0;

  constructor(
    game: Game,
    private readonly objective: Objective,
  ) {
    const { setup, plan, year: now } = game;
    const { scenario } = setup;
    this.setup = setup;
    this.now = now;
    this.years = scenario.years.length;
    this.layers = scenario.layers.map(({ cost, upkeep, lead, reach }, layer) => ({
      cost,
      upkeep,
      lead,
      rebate: at(setup.rebate, layer),
      near: at(setup.reached, reach),
      far: layer === setup.longReachLayer ? at(setup.reached, reach + 1) : at(setup.reached, reach),
    }));
    this.cells = setup.nationOf.length;
    this.fixed = standingPieces(game).map((piece) => ({
      ...piece,
      arrival: arrivalOf(game, piece),
    }));
    this.programmes = programmesInForce(game);
    this.hasPatrol = keepsPatrol(game);
    this.patrolUpkeep = scenario.patrol?.upkeep ?? 0;
    this.reachMask = setup.pictureMasks.reduce((all, mask) => all | mask, setup.longReachMask);
    this.pictures = Int32Array.from(setup.siteNation, (nation) => at(setup.pictureMasks, nation));
    // A set of layers, whether the picture is shared, and whether seeker is in force.
    this.covers = setup.patrolBit * 2 * 4;
    this.held = Float64Array.from(
      { length: this.years * scenario.sites.length * this.covers },
      (_, index) => {
        const place = Math.floor(index / this.covers);
        const [year, site] = [
          Math.floor(place / scenario.sites.length),
          place % scenario.sites.length,
        ];
        const i = index % this.covers;
        return year < now
          ? 0
          : objective.unitsHeld(year, site, coverIndex(i >> 2, (i & 2) !== 0, (i & 1) !== 0));
      },
    );
    this.income = Int32Array.from(scenario.years, ({ income }, year) => {
      if (year < now) return 0;
      const coins = year === now ? game.treasury : income;
      return this.fixed.reduce(
        (rest, { layer, arrival }) =>
          arrival <= year ? rest - layerOf(setup, layer).upkeep : rest,
        coins,
      );
    });
    this.planned = new Int32Array(this.years * this.layers.length);
    for (const { layer, wheels } of plan.orders) {
      add(this.planned, now * this.layers.length + layer, 1);
      const coins = layerOf(setup, layer).cost + (wheels ? (scenario.wheels?.cost ?? 0) : 0);
      add(this.income, now, -coins);
    }
    for (const [i, { cost }] of setup.programmes.entries())
      if (hasBit(plan.programmes, i)) add(this.income, now, -cost);
    this.left = new Int32Array(this.years);
    this.ordered = new Int32Array(this.planned.length);
    this.bought = new Int32Array(this.years);
    this.present = new Array<number>(setup.siteCell.length).fill(0);
    this.taken = new Int32Array(this.layers.length * this.cells);
  }

  /**
   * Units of the objective that the game comes to with steps added, closed years left out;
   * `undefined` if they contradict each other or can't be paid for.
   */
  unitsOf(steps: readonly PlanStep[]): number | undefined {
    const retired = this.enter(steps);
    if (retired === undefined) return undefined;
    const treasury = this.pay(retired);
    if (treasury === undefined) return undefined;
    return this.unitsHeld(steps, retired) + this.endPoints(treasury) * this.objective.denominator;
  }

  /**
   * Enters steps into what is ordered and bought each year.
   *
   * @returns The year in which the patrol is retired, or the number of years; `undefined` if the
   * steps contradict each other.
   */
  private enter(steps: readonly PlanStep[]): number | undefined {
    const { setup, layers, cells, left, ordered, bought, taken, years } = this;
    left.set(this.income);
    ordered.set(this.planned);
    bought.fill(0);
    const call = ++this.call;
    for (const { layer, cell } of this.fixed) taken[layer * cells + cell] = call;
    let retired = this.hasPatrol ? years : -1;
    let programmes = this.programmes;
    for (const step of steps) {
      const { year } = step;
      if (step.kind === 'order') {
        const place = step.layer * cells + step.cell;
        if (taken[place] === call) return undefined;
        taken[place] = call;
        const { cost, upkeep, lead } = layers[step.layer] as LayerFacts;
        add(ordered, year * layers.length + step.layer, 1);
        add(left, year, -cost);
        if (upkeep > 0)
          for (let later = year + lead; later < years; later++) add(left, later, -upkeep);
      } else if (step.kind === 'programme') {
        const bit = 1 << step.programme;
        if ((programmes & bit) !== 0) return undefined;
        programmes |= bit;
        bought[year] = (bought[year] as number) | bit;
        add(left, year, -at(setup.programmes, step.programme).cost);
      } else {
        if (retired !== years) return undefined;
        retired = year;
      }
    }
    return retired;
  }

  /** Pays each year's bill; returns the coins left at the end, `undefined` if some year's are short. */
  private pay(retired: number): number | undefined {
    const { layers, left, ordered, bought, years } = this;
    const { jointOrderMask } = this.setup;
    let treasury = 0;
    let programmes = this.programmes;
    for (let year = this.now; year < years; year++) {
      treasury += left[year] as number;
      programmes |= bought[year] as number;
      if ((programmes & jointOrderMask) !== 0)
        for (let layer = 0; layer < layers.length; layer++) {
          const count = ordered[year * layers.length + layer] as number;
          if (count >= PIECES_PER_REBATE)
            treasury +=
              Math.floor(count / PIECES_PER_REBATE) * (layers[layer] as LayerFacts).rebate;
        }
      if (year < retired) treasury -= this.patrolUpkeep;
      if (treasury < 0) return undefined;
    }
    return treasury;
  }

  /** Units held in all years; `present` is left as the last year has it. */
  private unitsHeld(steps: readonly PlanStep[], retired: number): number {
    const { present, bought, reachMask, years, held, covers, pictures, now } = this;
    const { seekerMask, patrolBit } = this.setup;
    const sites = present.length;
    let programmes = this.programmes;
    let units = 0;
    for (let year = now; year < years; year++) {
      programmes |= bought[year] as number;
      // Pieces stay, so that one year adds to the last, until programmes change whom they reach.
      const isAfresh = year === now || ((bought[year] as number) & reachMask) !== 0;
      if (isAfresh) present.fill(0);
      for (const { arrival, layer, cell } of this.fixed)
        if (isAfresh ? arrival <= year : arrival === year) this.serve(layer, cell, programmes);
      for (const step of steps)
        if (step.kind === 'order') {
          const arrival = step.year + (this.layers[step.layer] as LayerFacts).lead;
          if (isAfresh ? arrival <= year : arrival === year)
            this.serve(step.layer, step.cell, programmes);
        }
      const seeker = (programmes & seekerMask) !== 0 ? 1 : 0;
      const patrol = year < retired ? patrolBit : 0;
      for (let site = 0; site < sites; site++) {
        const shared = (programmes & (pictures[site] as number)) !== 0 ? 2 : 0;
        const cover = ((present[site] as number) | patrol) * 4 + shared + seeker;
        units += held[(year * sites + site) * covers + cover] as number;
      }
    }
    return units;
  }

  private endPoints(treasury: number): number {
    const { setup, present } = this;
    return pledgePoints(setup, pledgesKept(setup, present)) + savingsPoints(setup, treasury);
  }

  /** Enters a piece in service into `present`. */
  private serve(layer: number, cell: number, programmes: number): void {
    const { setup, present, pictures } = this;
    const { near, far } = this.layers[layer] as LayerFacts;
    const owner = setup.nationOf[cell] as number;
    const sees = (programmes & (setup.pictureMasks[owner] as number)) !== 0;
    const reached = (programmes & setup.longReachMask) !== 0 ? far : near;
    for (const site of reached[cell] as readonly number[])
      if (
        setup.siteNation[site] === owner ||
        (sees && (programmes & (pictures[site] as number)) !== 0)
      )
        present[site] = (present[site] as number) | (1 << layer);
  }
}

const add = (sums: Int32Array, index: number, amount: number): void => {
  sums[index] = (sums[index] as number) + amount;
};
