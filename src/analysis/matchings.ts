import { at } from '../base/assert';
import { bitLength } from '../base/big-fraction';
import { sumOf } from './luck';

/** What is still to be drawn of one year, and which pairs of a card and a token hold. */
export interface YearDraw {
  /** Pairs to be drawn. */
  readonly incidents: number;
  /** Copies of each kind of card in the deck. */
  readonly copies: readonly number[];
  readonly sites: readonly {
    /** Its tokens in the bag. */
    readonly tokens: number;
    /** Points for each card held. */
    readonly value: number;
    /** Whether its cover holds each kind of card. */
    readonly holds: readonly boolean[];
  }[];
}

/** Tokens of sites that hold the same kinds of card. */
interface Group {
  readonly holds: readonly boolean[];
  /** For each token the value of its site. */
  readonly values: readonly number[];
}

/** Kinds of card put into classes. */
interface Partition {
  /** The class of each kind. */
  readonly classOf: readonly number[];
  /** How many cards each class has. */
  readonly sizes: readonly number[];
  /**
   * A state is a number whose digits say how many cards of each class are paired: each the
   * quotient by its stride, modulo the size + 1. With at most 30 kinds of card and 60 cards
   * there are at most 3^30 states, so they are safe integers.
   */
  readonly strides: readonly number[];
}

/** One step of the count: the tokens of a group are paired with cards, or not. */
interface Step {
  readonly group: Group;
  /** Cards told apart as the groups left, this one with them, tell them apart. */
  readonly partition: Partition;
  /** The classes that the group holds; each is held whole or not at all. */
  readonly held: readonly number[];
}

/** What a sum takes besides its machine words: looking up a state, making a number. */
const WORDS_A_SUM = 32;

/** The weight of all ways to come to each state. */
type Layer = Map<number, bigint>;

/** In how many ways `pairs` pairs can be made of so many cards and so many tokens. */
function matchingsOf(cards: number, tokens: number, pairs: number): bigint {
  let ways = 1n;
  for (let i = 0; i < pairs; i++)
    ways = (ways * BigInt(cards - i) * BigInt(tokens - i)) / BigInt(i + 1);
  return ways;
}

/** The tokens that hold any card, group by group. */
function groupsOf({ sites }: YearDraw): Group[] {
  const groups = new Map<string, { holds: readonly boolean[]; values: number[] }>();
  for (const { tokens, value, holds } of sites) {
    if (tokens === 0 || !holds.includes(true)) continue;
    const group = groups.get(String(holds)) ?? { holds, values: [] };
    groups.set(String(holds), group);
    group.values.push(...new Array<number>(tokens).fill(value));
  }
  return [...groups.values()];
}

/** Puts kinds of card that the same of `groups` hold into one class. */
function partitionBy(groups: readonly Group[], copies: readonly number[]): Partition {
  const classes = new Map<string, number>();
  const sizes: number[] = [];
  const classOf = copies.map((count, kind) => {
    const signature = groups.map(({ holds }) => (at(holds, kind) ? '1' : '0')).join('');
    const index = classes.get(signature) ?? classes.size;
    classes.set(signature, index);
    sizes[index] = (sizes[index] ?? 0) + count;
    return index;
  });
  const strides: number[] = [];
  sizes.reduce((stride, size) => {
    strides.push(stride);
    return stride * (size + 1);
  }, 1);
  return { classOf, sizes, strides };
}

/** In how many ways at most `most` cards can be taken, of each class up to its number. */
function countStates(numbers: readonly number[], most: number): number {
  let ways = [1, ...new Array<number>(most).fill(0)];
  for (const number of numbers)
    if (number > 0)
      ways = ways.map((_, sum) => sumOf(ways.slice(Math.max(0, sum - number), sum + 1)));
  return sumOf(ways);
}

/**
 * The groups in the order in which they are counted, and about how many sums that takes. Next
 * comes the group with which the fewest states are to be told apart: the greedy order of
 * variable elimination.
 */
function eliminationOf(groups: readonly Group[], { copies, incidents }: YearDraw) {
  const steps: Step[] = [];
  let sums = 0;
  let left = groups;
  let paired = copies.map(() => false);
  while (left.length > 0) {
    const partition = partitionBy(left, copies);
    const { classOf, sizes } = partition;
    const [next] = left
      .map((group) => {
        const kinds = paired.map((is, kind) => is || at(group.holds, kind));
        const numbers = sizes.map(() => 0);
        classOf.forEach((index, kind) => {
          if (at(kinds, kind)) numbers[index] = at(numbers, index) + at(copies, kind);
        });
        return { group, kinds, states: countStates(numbers, incidents) };
      })
      .toSorted((a, b) => a.states - b.states);
    if (next === undefined) break;
    const { group, kinds, states } = next;
    const held = [...new Set(classOf.filter((_, kind) => group.holds[kind]))];
    steps.push({ group, partition, held });
    sums += states * group.values.length * (1 + held.length);
    left = left.filter((one) => one !== group);
    paired = kinds;
  }
  return { steps, sums };
}

function addTo(layer: Layer, state: number, weight: bigint): void {
  const known = layer.get(state);
  layer.set(state, known === undefined ? weight : known + weight);
}

const digitOf = ({ sizes, strides }: Partition, state: number, index: number): number =>
  Math.floor(state / at(strides, index)) % (at(sizes, index) + 1);

/**
 * Lets each token of a group be paired with one card that it holds, or with none.
 *
 * @param layers By the number of pairs, the states with as many; changed in place.
 * @param bits The points p are the factor 2^(`bits` × p).
 */
function pairTokens(
  layers: readonly Layer[],
  { group, partition, held }: Step,
  bits: number,
): void {
  for (const value of group.values) {
    const shift = BigInt(value * bits);
    // From the most pairs down, so that no token is paired twice.
    for (let pairs = layers.length - 2; pairs >= 0; pairs--)
      for (const [state, weight] of at(layers, pairs)) {
        const factor = (weight << shift) - weight;
        for (const index of held) {
          const spare = at(partition.sizes, index) - digitOf(partition, state, index);
          if (spare > 0)
            addTo(
              at(layers, pairs + 1),
              state + at(partition.strides, index),
              factor * BigInt(spare),
            );
        }
      }
  }
}

/** The states of a layer in a coarser partition. */
function coarsened(layer: Layer, fine: Partition, coarse: Partition): Layer {
  const strides = fine.sizes.map((_, index) =>
    at(coarse.strides, at(coarse.classOf, fine.classOf.indexOf(index))),
  );
  const merged: Layer = new Map();
  for (const [state, weight] of layer)
    addTo(merged, sumOf(strides.map((s, index) => s * digitOf(fine, state, index))), weight);
  return merged;
}

/**
 * Counts the draws of a year by the points that they hold. A draw is a set of `incidents` pairs of
 * a card and a token, no two of the same card or token; all are equally likely.
 *
 * With a factor x^value for a pair that holds and 1 for any other, the sum over all draws is a
 * polynomial that has the counts as its coefficients. A factor is 1 + (x^value − 1) or 1. So the
 * sum is one over all sets of j pairs that hold, with a factor x^value − 1 for each of theirs,
 * times the ways to complete them to a draw, which depend on j alone: rook theory's hit numbers
 * (I. Kaplansky and J. Riordan, “The problem of the rooks and its applications”, Duke
 * Mathematical Journal 13, 1946). docs/luck.md has more.
 *
 * Tokens are taken one after another, and cards that the same of the groups left hold are told
 * apart no more. The polynomials are numbers: x is a power of two greater than any coefficient,
 * which makes those the digits of the sum (Kronecker substitution).
 *
 * @param mostWork The most work to be done: sums times machine words of their numbers, each about
 * a nanosecond.
 * @returns By the points, from 0, how many draws hold them; none where it is more work.
 */
export function countByPoints(draw: YearDraw, mostWork: number): bigint[] | undefined {
  const { incidents, copies, sites } = draw;
  const cards = sumOf(copies);
  const tokens = sumOf(sites.map((site) => site.tokens));
  const bits = bitLength(matchingsOf(cards, tokens, incidents));
  const groups = groupsOf(draw);
  const values = groups.flatMap((group) => group.values).toSorted((a, b) => b - a);
  const words = Math.ceil((bits * (1 + sumOf(values.slice(0, incidents)))) / 64);
  const { steps, sums } = eliminationOf(groups, draw);
  if (sums * (WORDS_A_SUM + words) > mostWork) return undefined;

  let layers: Layer[] = Array.from({ length: incidents + 1 }, () => new Map());
  addTo(at(layers, 0), 0, 1n);
  for (const [index, step] of steps.entries()) {
    pairTokens(layers, step, bits);
    const next = steps[index + 1]?.partition ?? partitionBy([], copies);
    layers = layers.map((layer) => coarsened(layer, step.partition, next));
  }
  // No group is left, so all cards are of one class and each layer has at most one state.
  let sum = 0n;
  for (const [pairs, layer] of layers.entries())
    for (const weight of layer.values())
      sum += weight * matchingsOf(cards - pairs, tokens - pairs, incidents - pairs);
  const counts: bigint[] = [];
  for (; sum > 0n; sum >>= BigInt(bits)) counts.push(BigInt.asUintN(bits, sum));
  return counts;
}
