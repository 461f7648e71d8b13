import { pledgePoints, pledgesKept } from '../../rules/score';
import { at } from '../../base/assert';
import { hasBit, maskOf } from '../../base/bits';
import { PIECES_PER_REBATE } from '../../rules/bill';
import { countsFor, presentLayers, reachOf } from '../../rules/cover';
import type { Piece } from '../../rules/game';
import { cardsHeld, plannedHeld } from '../../analysis/planned-score';
import { coverIndex, layerOf, nationAt, type Setup } from '../../rules/setup';
import { type Policy, type PolicyResult, pledgeValue } from './policy';

/** A piece that could be ordered, and the sites for which it would count. */
interface Offer {
  readonly layer: number;
  readonly cell: number;
  readonly near: readonly number[];
  readonly mask: number;
  /** Planned points that it adds, × the common denominator; none until it is computed. */
  gain: number | undefined;
}

/** A purchase that could be made, and what it adds to the planned score and to the bill. */
type Purchase = (
  | { readonly kind: 'piece'; readonly offer: Offer }
  | { readonly kind: 'programme'; readonly programme: number }
) & {
  readonly gain: number;
  readonly coins: number;
};

/**
 * Plays a game to its end by a policy. It comes to the same as a game played action by action by
 * the rules (`tests/generator/simulate.long.test.ts`), but is quick enough for hundreds of policies a
 * draft. Pieces are never moved or stood down, and the patrol is never retired.
 */
export const simulate = (setup: Setup, policy: Policy): PolicyResult =>
  new Simulation(setup, policy).play();

class Simulation {
  private readonly years: number;
  private year = 0;
  private treasury = 0;
  private bill = 0;
  private programmes = 0;
  private readonly pieces: Piece[] = [];
  /** This year's orders of each layer. */
  private ordered: number[] = [];
  /** The layers present at each site, year by year, if nothing more is bought. */
  private present: number[][] = [];
  private offers: Offer[] = [];
  /** For each site the sites that share a pledge with it, and itself. */
  private readonly together: readonly number[];
  private readonly pledged: number;

  constructor(
    private readonly setup: Setup,
    private readonly policy: Policy,
  ) {
    this.years = setup.scenario.years.length;
    const pledges = setup.pledgeSites.map(maskOf);
    this.pledged = pledges.reduce((all, mask) => all | mask, 0);
    this.together = setup.siteCell.map((_, site) =>
      pledges.reduce((all, mask) => (hasBit(mask, site) ? all | mask : all), 1 << site),
    );
  }

  play(): PolicyResult {
    const { scenario, denominator } = this.setup;
    let held = 0;
    for (this.year = 0; this.year < this.years; this.year++) {
      this.treasury += at(scenario.years, this.year).income;
      this.bill = 0;
      this.ordered = scenario.layers.map(() => 0);
      this.updateOffers();
      this.buyFirst();
      for (let next = this.best(); next !== undefined; next = this.best()) this.buy(next);
      held += this.heldIn(this.year);
      this.treasury -= this.bill + this.upkeepIn(this.year);
    }
    const last = at(this.present, this.years - 1);
    const points = pledgePoints(this.setup, pledgesKept(this.setup, last));
    return {
      score: held + (points + this.savings(this.treasury)) * denominator,
      layers: this.pieces.reduce((mask, { layer }) => mask | (1 << layer), 0),
      programmes: this.programmes,
    };
  }

  /** Recomputes what is present and which pieces could be ordered. */
  private updateOffers(): void {
    const { setup, programmes } = this;
    this.present = Array.from({ length: this.years }, (_, year) =>
      presentLayers(setup, this.pieces, year, programmes, true),
    );
    this.offers = setup.scenario.layers.flatMap((_, layer) => {
      if (!hasBit(this.policy.layers, layer)) return [];
      const reached = at(setup.reached, reachOf(setup, layer, programmes));
      return setup.land.flatMap((cell) => {
        const near = this.countedFor(cell, at(reached, cell));
        const stands = this.pieces.some((piece) => piece.layer === layer && piece.cell === cell);
        const mask = maskOf(near);
        return mask === 0 || stands ? [] : [{ layer, cell, near, mask, gain: undefined }];
      });
    });
  }

  private countedFor = (cell: number, sites: readonly number[]): number[] =>
    sites.filter((site) =>
      countsFor(this.setup, nationAt(this.setup, cell), site, this.programmes),
    );

  private heldIn = (year: number): number =>
    plannedHeld(this.setup, year, {
      present: at(this.present, year),
      programmes: this.programmes,
    });

  private upkeepIn(year: number): number {
    let coins = this.setup.scenario.patrol?.upkeep ?? 0;
    for (const { layer, ordered } of this.pieces) coins += this.upkeepOf(layer, ordered, year);
    return coins;
  }

  private upkeepOf(layer: number, ordered: number, year: number): number {
    const { lead, upkeep } = layerOf(this.setup, layer);
    return ordered + lead <= year ? upkeep : 0;
  }

  /** Coins left at the end with `coins` more on the bill; none if they run out before. */
  private left(coins: number, layer?: number): number | undefined {
    let treasury = this.treasury - this.bill - coins;
    for (let year = this.year; year < this.years; year++) {
      if (year > this.year) treasury += at(this.setup.scenario.years, year).income;
      treasury -= this.upkeepIn(year);
      if (layer !== undefined) treasury -= this.upkeepOf(layer, this.year, year);
      if (treasury < 0) return undefined;
    }
    return treasury;
  }

  private savings = (treasury: number): number =>
    Math.floor(Math.max(0, treasury) / this.setup.scenario.savings.coinsPerPoint);

  private has = (programme: number): boolean => hasBit(this.programmes, programme);

  private buyFirst(): void {
    this.setup.programmes.forEach(({ cost, from }, programme) => {
      const isWanted = hasBit(this.policy.first, programme) && !this.has(programme);
      if (isWanted && from <= this.year && this.left(cost) !== undefined)
        this.buy({ kind: 'programme', programme, gain: 0, coins: cost });
    });
  }

  private buy(purchase: Purchase): void {
    this.bill += purchase.coins;
    if (purchase.kind === 'programme') {
      this.programmes |= 1 << purchase.programme;
      this.updateOffers();
      return;
    }
    const { offer } = purchase;
    const { layer, cell, near } = offer;
    this.pieces.push({ layer, cell, ordered: this.year, wheels: false });
    this.ordered[layer] = at(this.ordered, layer) + 1;
    for (let year = this.year + layerOf(this.setup, layer).lead; year < this.years; year++)
      for (const site of near) this.cover(at(this.present, year), site, layer);
    const changed = near.reduce((mask, site) => mask | at(this.together, site), 0);
    this.offers = this.offers.filter((other) => other !== offer);
    for (const other of this.offers) if ((other.mask & changed) !== 0) other.gain = undefined;
  }

  private cover(present: number[], site: number, layer: number): void {
    present[site] = at(present, site) | (1 << layer);
  }

  /** The best purchase by the policy, the first of equals; none if nothing gains. */
  private best(): Purchase | undefined {
    const left = this.left(0);
    if (left === undefined) return undefined;
    const saved = this.savings(left);
    let best: Purchase | undefined;
    const consider = (purchase: Purchase): void => {
      if (purchase.gain > 0 && (best === undefined || this.isBetter(purchase, best)))
        best = purchase;
    };
    const { denominator } = this.setup;
    const costs = this.setup.scenario.layers.map((_, layer) => {
      const coins = this.priceOf(layer);
      const after = this.left(coins, layer);
      return after === undefined
        ? undefined
        : { coins, lost: (saved - this.savings(after)) * denominator };
    });
    for (const offer of this.offers) {
      const cost = costs[offer.layer];
      if (cost === undefined) continue;
      offer.gain ??= this.gainOf(offer);
      consider({ kind: 'piece', offer, gain: offer.gain - cost.lost, coins: cost.coins });
    }
    this.setup.programmes.forEach(({ cost, from }, programme) => {
      if (!hasBit(this.policy.offered, programme) || this.has(programme)) return;
      if (from > this.year) return;
      const coins = cost - (1 << programme === this.setup.jointOrderMask ? this.rebatesDue() : 0);
      const after = this.left(coins);
      if (after === undefined) return;
      const lost = (saved - this.savings(after)) * denominator;
      consider({
        kind: 'programme',
        programme,
        gain: this.gainOfProgramme(programme) - lost,
        coins,
      });
    });
    return best;
  }

  private isBetter(one: Purchase, other: Purchase): boolean {
    if (!this.policy.perCoin) return one.gain > other.gain;
    if (other.coins <= 0) return false;
    // Cross-multiplied, so that whole numbers are compared and not rounded quotients.
    return one.coins <= 0 || one.gain * other.coins > other.gain * one.coins;
  }

  private rebatesDue = (): number =>
    this.ordered.reduce(
      (sum, count, layer) =>
        sum + Math.floor(count / PIECES_PER_REBATE) * at(this.setup.rebate, layer),
      0,
    );

  /** What one more piece of a layer adds to this year's bill, its upkeep aside. */
  private priceOf(layer: number): number {
    const completesSet =
      (this.programmes & this.setup.jointOrderMask) !== 0 &&
      at(this.ordered, layer) % PIECES_PER_REBATE === PIECES_PER_REBATE - 1;
    return layerOf(this.setup, layer).cost - (completesSet ? at(this.setup.rebate, layer) : 0);
  }

  private gainOf({ layer, near, mask }: Offer): number {
    const { setup, programmes } = this;
    const seeker = (programmes & setup.seekerMask) !== 0;
    const bit = 1 << layer;
    let gain = 0;
    for (let year = this.year + layerOf(setup, layer).lead; year < this.years; year++) {
      const present = at(this.present, year);
      const cards = at(setup.heldCards, year);
      const weight = at(setup.weight, year);
      for (const site of near) {
        const before = at(present, site);
        if ((before & bit) !== 0) continue;
        const nation = at(setup.siteNation, site);
        const shared = (programmes & at(setup.pictureMasks, nation)) !== 0;
        const more =
          cardsHeld(setup, cards, coverIndex(before | bit, shared, seeker)) -
          cardsHeld(setup, cards, coverIndex(before, shared, seeker));
        gain += more * at(weight, site);
      }
      if (year === this.years - 1 && (mask & this.pledged) !== 0) {
        const after = [...present];
        for (const site of near) this.cover(after, site, layer);
        gain += this.pledgeValueOf(after) - this.pledgeValueOf(present);
      }
    }
    return gain;
  }

  private pledgeValueOf = (present: readonly number[]): number =>
    pledgeValue(this.setup, present, this.policy.promises);

  private gainOfProgramme(programme: number): number {
    const { setup } = this;
    const programmes = this.programmes | (1 << programme);
    let gain = 0;
    for (let year = this.year; year < this.years; year++) {
      const present = presentLayers(setup, this.pieces, year, programmes, true);
      gain += plannedHeld(setup, year, { present, programmes }) - this.heldIn(year);
      if (year === this.years - 1)
        gain += this.pledgeValueOf(present) - this.pledgeValueOf(at(this.present, year));
    }
    return gain;
  }
}
