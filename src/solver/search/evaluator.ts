import { pledgesKept, pledgePoints, savingsPoints } from '../../rules/score';
import { at } from '../../base/assert';
import { hasBit } from '../../base/bits';
import { PIECES_PER_REBATE } from '../../rules/bill';
import type { Game } from '../../rules/game';
import { coverIndex, layerOf, nationAt, type Setup } from '../../rules/setup';
import { arrivalOf, keepsPatrol, programmesInForce, standingPieces } from '../../rules/placement';
import type { Objective } from '../model/objective';

/** One thing that a plan may add in some year. */
export type PlanStep =
  | { readonly kind: 'order'; readonly year: number; readonly layer: number; readonly cell: number }
  | { readonly kind: 'programme'; readonly year: number; readonly programme: number }
  | { readonly kind: 'retire'; readonly year: number };

/**
 * Values plans that add steps to what a game has bought and planned, some hundred thousand a
 * second. Moves and stand-downs are left out: the evaluator serves the heuristic only, and the
 * rules play every plan that the heuristic finds.
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
    private readonly objective: Objective,
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
    // A set of layers, whether the picture is shared, and whether seeker is in force.
    const masks = setup.patrolBit * 2;
    this.held = setup.scenario.years.map((_, year) =>
      setup.scenario.sites.map((_, site) =>
        Float64Array.from({ length: masks * 4 }, (_, i) =>
          year < game.year
            ? 0
            : objective.unitsHeld(year, site, coverIndex(i >> 2, (i & 2) !== 0, (i & 1) !== 0)),
        ),
      ),
    );
    this.present = new Array<number>(setup.siteCell.length).fill(0);
    this.ordered = new Int32Array(setup.scenario.layers.length);
  }

  /**
   * Units of the objective that the game comes to with steps added, closed years left out;
   * `undefined` if they contradict each other or can't be paid for.
   */
  unitsOf(steps: readonly PlanStep[]): number | undefined {
    const { setup, game, years, fixed, present, ordered, standing } = this;
    const { scenario } = setup;
    standing.clear();
    for (const { layer, cell } of fixed) standing.add(layer * setup.nationOf.length + cell);
    for (const step of steps) {
      if (step.kind !== 'order') continue;
      const place = step.layer * setup.nationOf.length + step.cell;
      if (standing.has(place)) return undefined;
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
          if (hasBit(game.plan.programmes, i)) treasury -= cost;
      }
      for (const step of steps) {
        if (step.year !== year) continue;
        if (step.kind === 'order') {
          ordered[step.layer] = at(ordered, step.layer) + 1;
          treasury -= layerOf(setup, step.layer).cost;
        } else if (step.kind === 'programme') {
          if (hasBit(programmes, step.programme)) return undefined;
          programmes |= 1 << step.programme;
          treasury -= at(setup.programmes, step.programme).cost;
        } else {
          if (!hasPatrol) return undefined;
          hasPatrol = false;
        }
      }
      if ((programmes & setup.jointOrderMask) !== 0)
        for (let layer = 0; layer < ordered.length; layer++)
          treasury += Math.floor(at(ordered, layer) / PIECES_PER_REBATE) * at(setup.rebate, layer);
      present.fill(hasPatrol ? setup.patrolBit : 0);
      if (hasPatrol) treasury -= scenario.patrol?.upkeep ?? 0;
      for (const piece of fixed)
        if (piece.arrival <= year) treasury -= this.serve(piece.layer, piece.cell, programmes);
      for (const step of steps)
        if (step.kind === 'order' && step.year + layerOf(setup, step.layer).lead <= year)
          treasury -= this.serve(step.layer, step.cell, programmes);
      if (treasury < 0) return undefined;
      const seeker = (programmes & setup.seekerMask) !== 0 ? 1 : 0;
      const held = at(this.held, year);
      for (let site = 0; site < present.length; site++) {
        const shared = (programmes & at(setup.pictureMasks, at(setup.siteNation, site))) !== 0;
        units += at(at(held, site), at(present, site) * 4 + (shared ? 2 : 0) + seeker);
      }
    }
    const points =
      pledgePoints(setup, pledgesKept(setup, present)) + savingsPoints(setup, treasury);
    return units + points * this.objective.denominator;
  }

  /** Enters a piece in service into `present`; returns its upkeep. */
  private serve(layer: number, cell: number, programmes: number): number {
    const { setup, present } = this;
    const facts = layerOf(setup, layer);
    const isFar = layer === setup.longReachLayer && (programmes & setup.longReachMask) !== 0;
    const owner = nationAt(setup, cell);
    const sees = (programmes & at(setup.pictureMasks, owner)) !== 0;
    for (const site of at(at(setup.reached, facts.reach + (isFar ? 1 : 0)), cell)) {
      const home = at(setup.siteNation, site);
      if (home === owner || (sees && (programmes & at(setup.pictureMasks, home)) !== 0))
        present[site] = at(present, site) | (1 << layer);
    }
    return facts.upkeep;
  }
}
