import type { Fraction } from '../../base/fraction';
import type { DatedItem } from '../changes';

/**
 * Why one's own plan fell behind, as far as a recount shows it; docs/explain.md has the rule by which
 * each is claimed. Years are from 0, sites, layers, programmes and pledges by index; a year that is
 * undefined means never.
 */
export type Claim =
  /** Ordered so late that it never serves. */
  | { readonly kind: 'too-late'; readonly item: DatedItem }
  | {
      readonly kind: 'programme';
      readonly programme: number;
      readonly fault: 'missing' | 'late' | 'early' | 'needless';
      readonly own: number | undefined;
      readonly better: number | undefined;
    }
  | {
      readonly kind: 'patrol';
      readonly fault: 'kept' | 'retired';
      /** When each plan retires it. */
      readonly own: number | undefined;
      readonly better: number | undefined;
    }
  | { readonly kind: 'pledge'; readonly pledge: number; readonly fault: 'missed' | 'kept' }
  | {
      readonly kind: 'rebate';
      readonly layer: number;
      /** The first year in which the better plan has more of them. */
      readonly year: number;
      /** How many more. */
      readonly rebates: number;
    }
  /** A piece whose cover no card asks for, or its upkeep where it is a stand-down that is missing. */
  | {
      readonly kind: 'surplus';
      readonly item: DatedItem;
      /** It counts at no site, its layer is there without it, or no card asks for its marks. */
      readonly why: 'nowhere' | 'twice' | 'beyond';
    }
  /** The same piece ordered in another year than that of one's own plan. */
  | {
      readonly kind: 'order';
      readonly fault: 'late' | 'early';
      readonly item: DatedItem;
      readonly own: number;
    }
  /** A piece that would have held more together with what is there, by a shared picture. */
  | {
      readonly kind: 'partner';
      readonly item: DatedItem;
      readonly sites: readonly number[];
      /** Whether it counts across a border; else its marks are added to those of others. */
      readonly isAcross: boolean;
    }
  /** The same piece at sites that are likelier to be met, where equal chances would show no gain. */
  | { readonly kind: 'likely'; readonly item: DatedItem; readonly sites: readonly number[] }
  /** Coins that were never spent, and would have paid for something better. */
  | {
      readonly kind: 'idle';
      /** Coins that one's own plan leaves at the end. */
      readonly left: number;
      /** Points that those of them saved which the better plan uses. */
      readonly savings: number;
    };

/** A cause with its figures. */
export type Cause = Claim & {
  /** Coins that it leaves the better plan for other things; below 0 where the better plan pays. */
  readonly coins: number;
  /** Points of its pairs, and of the pledge where it is one; savings are left out. */
  readonly points: Fraction;
  /** The pairs, by index, that it explains; no other cause has them. */
  readonly pairs: readonly number[];
  /** Pairs of no cause, by index, that its coins pay for. */
  readonly buys: readonly number[];
};

/** A claim that a rule makes, before it is told which pairs are its own. */
export interface Found {
  readonly claim: Claim;
  /** Where it is undefined, the coins are those of its pairs. */
  readonly coins: number | undefined;
  readonly pairs: readonly number[];
}

/** One way to look for causes. */
export interface Rule<Context> {
  find(context: Context): Found[];
  /** Whether a claim is dropped where another explains its pair already. */
  readonly yields: boolean;
}
