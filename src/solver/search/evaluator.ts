import { pledgesKept, pledgePoints, savingsPoints } from '../../rules/score';
import { at } from '../../base/assert';
import { SET } from '../../rules/bill';
import type { Game } from '../../rules/game';
import { coverIndex, layerOf, type Setup } from '../../rules/setup';
import { arrivalOf, keepsPatrol, programmesInForce, standingPieces } from '../../rules/placement';
import type { Worth } from '../model/objective';

/** One thing that a plan may add, and the year of it: an order, a programme, or retiring. */
export interface PlanStep {
  readonly year: number;
  readonly layer: number;
  readonly cell: number;
  /** Bit of a programme; 0 for an order. With no layer and no bit, the patrol is retired. */
  readonly bit: number;
}

/**
 * Values plans that add steps to what a game has bought and planned, some hundred thousand of
 * them a second. It knows nothing of wheels and of standing down, and is for guesses alone:
 * what comes of them is played by the rules.
 */
export class Evaluator {
  private readonly setup: Setup;
  private readonly years: number;
  private readonly fixed;
  private readonly programmes: number;
  private readonly hasPatrol: boolean;
  private readonly held: readonly (readonly Float64Array[])[];
  private readonly present: number[];
  private readonly ordered: Int32Array;
  private readonly standing = new Set<number>();

  constructor(
    private readonly game: Game,
    private readonly worth: Worth,
  ) {
    const { setup } = game;
    this.setup = setup;
    this.years = setup.scenario.years.length;
    this.fixed = standingPieces(game).map((piece) => ({
      ...piece,
      arrival: arrivalOf(game, piece),
    }));
    this.programmes = programmesInForce(game);
    this.hasPatrol = keepsPatrol(game);
    const masks = setup.patrolBit * 2;
    this.held = setup.scenario.years.map((_, year) =>
      setup.scenario.sites.map((_, site) =>
        Float64Array.from({ length: masks * 4 }, (_, i) =>
          year < game.year
            ? 0
            : worth.held(year, site, coverIndex(i >> 2, (i & 2) !== 0, (i & 1) !== 0)),
        ),
      ),
    );
    this.present = new Array<number>(setup.siteCell.length).fill(0);
    this.ordered = new Int32Array(setup.scenario.layers.length);
  }

  /** Units that the game comes to with these steps added; −1 where they can't be paid for. */
  unitsOf(steps: readonly PlanStep[]): number {
    const { setup, game, years, fixed, present, ordered, standing } = this;
    const { scenario } = setup;
    standing.clear();
    for (const { layer, cell } of fixed) standing.add(layer * setup.nationOf.length + cell);
    for (const { layer, cell } of steps) {
      if (layer < 0) continue;
      const place = layer * setup.nationOf.length + cell;
      if (standing.has(place)) return -1;
      standing.add(place);
    }
    let treasury = game.treasury;
    let programmes = this.programmes;
    let hasPatrol = this.hasPatrol;
    let units = 0;
    for (let year = game.year; year < years; year++) {
      if (year > game.year) treasury += at(scenario.years, year).income;
      ordered.fill(0);
      if (year === game.year) {
        for (const order of game.plan.orders) {
          ordered[order.layer] = at(ordered, order.layer) + 1;
          treasury -= layerOf(setup, order.layer).cost;
          if (order.wheels) treasury -= scenario.wheels?.cost ?? 0;
        }
        for (const [i, { cost }] of setup.programmes.entries())
          if ((game.plan.programmes & (1 << i)) !== 0) treasury -= cost;
      }
      for (const step of steps) {
        if (step.year !== year) continue;
        if (step.layer >= 0) {
          ordered[step.layer] = at(ordered, step.layer) + 1;
          treasury -= layerOf(setup, step.layer).cost;
        } else if (step.bit === 0) {
          if (!hasPatrol) return -1;
          hasPatrol = false;
        } else {
          if ((programmes & step.bit) !== 0) return -1;
          programmes |= step.bit;
          treasury -= at(setup.programmes, Math.log2(step.bit)).cost;
        }
      }
      if ((programmes & setup.jointOrderBit) !== 0)
        for (let layer = 0; layer < ordered.length; layer++)
          treasury += Math.floor(at(ordered, layer) / SET) * at(setup.rebate, layer);
      present.fill(hasPatrol ? setup.patrolBit : 0);
      if (hasPatrol) treasury -= scenario.patrol?.upkeep ?? 0;
      for (const piece of fixed)
        if (piece.arrival <= year) treasury -= this.serve(piece.layer, piece.cell, programmes);
      for (const { layer, cell, year: from } of steps)
        if (layer >= 0 && from + layerOf(setup, layer).lead <= year)
          treasury -= this.serve(layer, cell, programmes);
      if (treasury < 0) return -1;
      const seeker = (programmes & setup.seekerBit) !== 0 ? 1 : 0;
      const held = at(this.held, year);
      for (let site = 0; site < present.length; site++) {
        const shared = (programmes & at(setup.pictureBit, at(setup.siteNation, site))) !== 0;
        units += at(at(held, site), at(present, site) * 4 + (shared ? 2 : 0) + seeker);
      }
    }
    const points =
      pledgePoints(setup, pledgesKept(setup, present)) + savingsPoints(setup, treasury);
    return units + points * this.worth.denominator;
  }

  /** Marks what a piece in service is present at; its upkeep. */
  private serve(layer: number, cell: number, programmes: number): number {
    const { setup, present } = this;
    const facts = layerOf(setup, layer);
    const isFar = layer === setup.longReachLayer && (programmes & setup.longReachBit) !== 0;
    const owner = at(setup.nationOf, cell);
    const sees = (programmes & at(setup.pictureBit, owner)) !== 0;
    for (const site of at(at(setup.reached, facts.reach + (isFar ? 1 : 0)), cell)) {
      const home = at(setup.siteNation, site);
      if (home === owner || (sees && (programmes & at(setup.pictureBit, home)) !== 0))
        present[site] = at(present, site) | (1 << layer);
    }
    return facts.upkeep;
  }
}
