import { pledgePoints, pledgesKept } from '../../rules/score';
import { at } from '../../base/assert';
import { countsFor, presentLayers, reachOf } from '../../rules/cover';
import type { Piece } from '../../rules/game';
import { cardsHeld, plannedHeld } from '../../analysis/planned-score';
import { coverIndex, layerOf, type Setup } from '../../rules/setup';
import { type PolicyResult, type Way, worthOfPledges } from './policy';

/** A piece that could be ordered, the sites that it would cover, and what it would add. */
interface Offer {
  readonly layer: number;
  readonly cell: number;
  readonly near: readonly number[];
  readonly mask: number;
  /** Gain in planned points, × the common denominator; none while it isn't known. */
  gain: number | undefined;
}

interface Purchase {
  readonly offer?: Offer;
  readonly programme: number;
  readonly gain: number;
  readonly coins: number;
}

const maskOf = (sites: readonly number[]): number => sites.reduce((mask, s) => mask | (1 << s), 0);

/**
 * Plays a way to the end. A game played action by action comes
 * to the same (`tests/generator/simulate.long.test.ts`); this one is quick enough for hundreds of ways.
 * Pieces are never moved or stood down, and the patrol is never retired.
 */
export const tryOut = (setup: Setup, way: Way): PolicyResult => new Tryout(setup, way).play();

class Tryout {
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
    private readonly way: Way,
  ) {
    this.years = setup.scenario.years.length;
    const pledges = setup.pledgeSites.map(maskOf);
    this.pledged = pledges.reduce((all, mask) => all | mask, 0);
    this.together = setup.siteCell.map((_, site) =>
      pledges.reduce((all, mask) => ((mask & (1 << site)) === 0 ? all : all | mask), 1 << site),
    );
  }

  play(): PolicyResult {
    const { scenario, denominator } = this.setup;
    let held = 0;
    for (this.year = 0; this.year < this.years; this.year++) {
      this.treasury += at(scenario.years, this.year).income;
      this.bill = 0;
      this.ordered = scenario.layers.map(() => 0);
      this.lookAround();
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

  /** Works out afresh what is present, and what could be ordered with what use. */
  private lookAround(): void {
    const { setup, programmes } = this;
    this.present = Array.from({ length: this.years }, (_, year) =>
      presentLayers(setup, this.pieces, year, programmes, true),
    );
    this.offers = setup.scenario.layers.flatMap((_, layer) => {
      if ((this.way.layers & (1 << layer)) === 0) return [];
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
      countsFor(this.setup, at(this.setup.nationOf, cell), site, this.programmes),
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

  /** The coins left at the end with so many more on the bill; none if they run out before. */
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

  private has = (programme: number): boolean => (this.programmes & (1 << programme)) !== 0;

  private buyFirst(): void {
    this.setup.programmes.forEach(({ cost, from }, programme) => {
      const isWanted = (this.way.first & (1 << programme)) !== 0 && !this.has(programme);
      if (isWanted && from <= this.year && this.left(cost) !== undefined)
        this.buy({ programme, gain: 0, coins: cost });
    });
  }

  private buy({ offer, programme, coins }: Purchase): void {
    this.bill += coins;
    if (offer === undefined) {
      this.programmes |= 1 << programme;
      this.lookAround();
      return;
    }
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

  /** What ranks highest, the first of equals; nothing if nothing gains. */
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
      consider({ offer, programme: -1, gain: offer.gain - cost.lost, coins: cost.coins });
    }
    this.setup.programmes.forEach(({ cost, from }, programme) => {
      if ((this.way.offered & (1 << programme)) === 0 || this.has(programme)) return;
      if (from > this.year) return;
      const coins = cost - (1 << programme === this.setup.jointOrderBit ? this.rebatesDue() : 0);
      const after = this.left(coins);
      if (after === undefined) return;
      const lost = (saved - this.savings(after)) * denominator;
      consider({ programme, gain: this.gainOfProgramme(programme) - lost, coins });
    });
    return best;
  }

  private isBetter(one: Purchase, other: Purchase): boolean {
    if (!this.way.perCoin) return one.gain > other.gain;
    if (other.coins <= 0) return false;
    // Whole numbers multiplied across, in place of quotients.
    return one.coins <= 0 || one.gain * other.coins > other.gain * one.coins;
  }

  private rebatesDue = (): number =>
    this.ordered.reduce(
      (sum, count, layer) => sum + Math.floor(count / 3) * at(this.setup.rebate, layer),
      0,
    );

  /** What one more piece of a layer adds to this year's bill, its upkeep aside. */
  private priceOf(layer: number): number {
    const isThird =
      (this.programmes & this.setup.jointOrderBit) !== 0 && at(this.ordered, layer) % 3 === 2;
    return layerOf(this.setup, layer).cost - (isThird ? at(this.setup.rebate, layer) : 0);
  }

  private gainOf({ layer, near, mask }: Offer): number {
    const { setup, programmes } = this;
    const seeker = (programmes & setup.seekerBit) !== 0;
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
        const shared = (programmes & at(setup.pictureBit, nation)) !== 0;
        const more =
          cardsHeld(setup, cards, coverIndex(before | bit, shared, seeker)) -
          cardsHeld(setup, cards, coverIndex(before, shared, seeker));
        gain += more * at(weight, site);
      }
      if (year === this.years - 1 && (mask & this.pledged) !== 0) {
        const after = [...present];
        for (const site of near) this.cover(after, site, layer);
        gain += this.worthOf(after) - this.worthOf(present);
      }
    }
    return gain;
  }

  private worthOf = (present: readonly number[]): number =>
    worthOfPledges(this.setup, present, this.way.promises);

  private gainOfProgramme(programme: number): number {
    const { setup } = this;
    const programmes = this.programmes | (1 << programme);
    let gain = 0;
    for (let year = this.year; year < this.years; year++) {
      const present = presentLayers(setup, this.pieces, year, programmes, true);
      gain += plannedHeld(setup, year, { present, programmes }) - this.heldIn(year);
      if (year === this.years - 1)
        gain += this.worthOf(present) - this.worthOf(at(this.present, year));
    }
    return gain;
  }
}
