import { at } from '../base/assert';
import { bigFraction, type BigFraction } from '../base/big-fraction';
import type { Fraction } from '../base/fraction';
import { openStream } from '../base/random';
import { coverOf, type Presence } from '../rules/cover';
import type { Game } from '../rules/game';
import type { Setup } from '../rules/setup';
import type { Incident } from '../scenario/draw';
import { tokensOf } from '../scenario/forecast';
import { countByPoints, type YearDraw } from './matchings';
import { outlook, presenceAhead } from './planned-score';

/**
 * The most work to count one year's draws exactly (see `countByPoints`): about as much as to make
 * 100,000 draws of a year of 60 incidents, so that counting never takes longer than sampling. The
 * years of shipped levels and of generated ones take less than a hundredth of it.
 */
const MOST_WORK = 2 ** 26;

/** How many draws stand for those of a year that takes more work. */
const SAMPLE = 100_000;

/** The distribution of a game's actual score over every draw. */
export interface ScoreDistribution {
  /** Whether every draw was counted. If not, 100,000 of a year stand for all of that year. */
  readonly isExact: boolean;
  /** How many draws there are, each equally likely. */
  readonly draws: bigint;
  /** The scores that some draw comes to, ascending, and how many draws come to each. */
  readonly scores: readonly { readonly score: number; readonly draws: bigint }[];
}

/** What is left to be drawn of a year once some incidents are turned, and what those held. */
function yearLeft(
  setup: Setup,
  presence: Presence,
  index: number,
  turned: readonly Incident[],
): { readonly draw: YearDraw; readonly points: number } {
  const { scenario } = setup;
  const year = at(scenario.years, index);
  const copies = year.deck.map((card) => card.copies);
  const tokens = scenario.sites.map((site) => tokensOf(site, year));
  const holds = scenario.sites.map((_, site) =>
    year.deck.map(({ suit, strength }) => coverOf(setup, presence, site, suit) >= strength),
  );
  let points = 0;
  for (const { suit, strength, site } of turned) {
    const kind = year.deck.findIndex(
      (card, i) => card.suit === suit && card.strength === strength && at(copies, i) > 0,
    );
    const place = scenario.sites.indexOf(site);
    copies[kind] = at(copies, kind) - 1;
    tokens[place] = at(tokens, place) - 1;
    if (at(at(holds, place), kind)) points += site.value;
  }
  const sites = scenario.sites.map(({ value }, site) => ({
    tokens: at(tokens, site),
    value,
    holds: at(holds, site),
  }));
  return { draw: { incidents: year.incidents - turned.length, copies, sites }, points };
}

/**
 * Of 100,000 draws how many hold each number of points, from 0. The same years give the same draws
 * whatever the plan, so that two plans differ by what they hold and not by their luck.
 */
function sampleByPoints({ incidents, copies, sites }: YearDraw, year: number): bigint[] {
  const stream = openStream(['score distribution', year]);
  const cards = copies.flatMap((count, kind) => new Array<number>(count).fill(kind));
  const bag = sites.flatMap((site) => new Array<typeof site>(site.tokens).fill(site));
  /** Draws the next of some things: those before it are drawn already. */
  const draw = <T>(things: T[], next: number): T => {
    const chosen = next + stream.below(things.length - next);
    const drawn = at(things, chosen);
    things[chosen] = at(things, next);
    things[next] = drawn;
    return drawn;
  };
  const counts: number[] = [];
  for (let made = 0; made < SAMPLE; made++) {
    let points = 0;
    for (let next = 0; next < incidents; next++) {
      const { value, holds } = draw(bag, next);
      if (at(holds, draw(cards, next))) points += value;
    }
    counts[points] = (counts[points] ?? 0) + 1;
  }
  return Array.from(counts, (count: number | undefined) => BigInt(count ?? 0));
}

/** In how many draws of two years together each sum of their points is held. */
function convolve(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  const counts = new Array<bigint>(a.length + b.length - 1).fill(0n);
  for (const [points, draws] of a.entries())
    for (const [more, others] of b.entries())
      counts[points + more] = at(counts, points + more) + draws * others;
  return counts;
}

/**
 * The distribution of the score over every draw that is still possible (docs/luck.md): years
 * closed as they are, later ones as if nothing more were done, as in `outlook`.
 *
 * @param turned By the year, the incidents turned already; none where a year is not there.
 * Throws where they can't come from the year's deck and bag.
 */
export function scoreDistribution(
  game: Game,
  turned: readonly (readonly Incident[])[] = [],
): ScoreDistribution {
  const { pledges, savings } = outlook(game);
  let certain = pledges + savings;
  let isExact = true;
  let counts = [1n];
  for (const [year, presence] of [...game.books, ...presenceAhead(game)].entries()) {
    const { draw, points } = yearLeft(game.setup, presence, year, turned[year] ?? []);
    const exact = countByPoints(draw, MOST_WORK);
    if (exact === undefined) isExact = false;
    certain += points;
    counts = convolve(counts, exact ?? sampleByPoints(draw, year));
  }
  return {
    isExact,
    draws: counts.reduce((sum, draws) => sum + draws),
    scores: counts.flatMap((draws, points) =>
      draws > 0n ? [{ score: certain + points, draws }] : [],
    ),
  };
}

/** The mean of a score, in points, and its variance, in points². */
export interface Moments {
  readonly mean: BigFraction;
  readonly variance: BigFraction;
}

/** The mean and the variance of a distribution, exact as far as it is. */
export function momentsOf({ draws: all, scores }: ScoreDistribution): Moments {
  let [sum, squares] = [0n, 0n];
  for (const { score, draws } of scores) {
    sum += BigInt(score) * draws;
    squares += BigInt(score) ** 2n * draws;
  }
  return {
    mean: bigFraction(sum, all),
    variance: bigFraction(squares * all - sum ** 2n, all ** 2n),
  };
}

/**
 * The quantile of a distribution: the least score that at least a share `p` of all draws does
 * not exceed. Of 1/20 it is the best of the worst five draws in a hundred.
 *
 * @param p From 0 to 1.
 */
export function quantileOf({ draws: all, scores }: ScoreDistribution, p: Fraction): number {
  let below = 0n;
  const found = scores.find(({ draws }) => {
    below += draws;
    return below * BigInt(p.denominator) >= BigInt(p.numerator) * all;
  });
  if (found === undefined) throw new RangeError('the share of a quantile is at most 1');
  return found.score;
}

/**
 * The percentile rank of a score, from 0 to 1: the share of draws below it and half of those equal
 * to it. A score has had more luck than that share.
 */
export function percentileRank(
  { draws: all, scores }: ScoreDistribution,
  score: number,
): BigFraction {
  let halves = 0n;
  for (const one of scores) {
    if (one.score < score) halves += 2n * one.draws;
    if (one.score === score) halves += one.draws;
  }
  return bigFraction(halves, 2n * all);
}
