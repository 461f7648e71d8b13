import type { Hex } from '../../hex/hex';
import type { Kind, Shape, Suit } from '../../scenario/vocabulary';
import type { ChangeView } from './cover-changes';

/** One bar of a site's cover dial: its cover against one suit and what the deck holds. */
export interface DialBar {
  readonly suit: Suit;
  readonly cover: number;
  /** The strengths in this year's deck, weakest first, each with its copies. */
  readonly ticks: readonly { readonly strength: number; readonly copies: number }[];
}

export interface SiteView extends Hex {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: Kind;
  readonly value: number;
  readonly dial: readonly DialBar[];
  /** Whether the nation has the shared picture, so that marks add up. */
  readonly isShared: boolean;
  /**
   * Expected value lost here this year, as a share of the greatest on the board, 0 to 1; none while
   * points are hidden.
   */
  readonly risk: number | undefined;
  /** Incidents met here this year and turned over so far. */
  readonly held: number;
  readonly disrupted: number;
}

/** A piece on the board, the piece in hand over a hex among them. */
export interface TokenView extends Hex {
  readonly key: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly wheels: boolean;
  /** In service now; on its way; in this year's plan; shown where it would stand. */
  readonly state: 'serving' | 'pending' | 'planned' | 'preview';
  /** That the joint order makes it free, or cheaper. */
  readonly rebate?: string | undefined;
}

export interface PledgeView {
  readonly name: string;
  readonly sites: readonly Hex[];
  readonly isKept: boolean;
}

/** The incident last turned over, at its site. */
export interface TurnedView extends Hex {
  readonly key: string;
  readonly suit: Suit;
  readonly strength: number;
  readonly holds: boolean;
  /** The sum and its end, as short as it can be written: `3 + 1 ≥ 4: +5`. */
  readonly sum: string;
}

/** Everything that the board shows; plain data, whatever draws it. */
export interface BoardView {
  readonly scenario: string;
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  /** `coordinates` are what sentences call a hex by: its column and its row. */
  readonly land: readonly (Hex & { readonly nation: number; readonly coordinates: string })[];
  readonly sites: readonly SiteView[];
  readonly tokens: readonly TokenView[];
  readonly pledges: readonly PledgeView[];
  /** Hexes where the piece in hand may be let go; empty with none in hand. */
  readonly open: readonly Hex[];
  /** Hexes and sites within reach of the piece shown. */
  readonly reach: readonly Hex[];
  readonly reachedSites: readonly string[];
  /** What the piece in hand would add on each open hex, and its share of the most. */
  readonly values: readonly (Hex & { readonly text: string; readonly share: number })[];
  /** What the programme considered does to the sites. */
  readonly changes: readonly ChangeView[];
  /** Where the best next purchase would stand. */
  readonly advised: Hex | undefined;
  readonly focus: Hex | undefined;
  readonly hover: Hex | undefined;
  readonly turned: TurnedView | undefined;
  /** The incidents of this year that lie face down, and how that is said. */
  readonly deck: { readonly left: number; readonly text: string } | undefined;
  readonly showsRisk: boolean;
  readonly showsPatrol: boolean;
  readonly isStill: boolean;
}
