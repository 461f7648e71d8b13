import { at } from '../base/assert';
import { hasBit } from '../base/bits';
import { type Suit, SUITS } from '../scenario/vocabulary';
import type { Piece } from './game';
import { coverIndex, layerOf, nationAt, type Setup } from './setup';

/** The reach of a layer in hexes, long reach counted in where it is in force. */
export const reachOf = (setup: Setup, layer: number, programmes: number): number =>
  layerOf(setup, layer).reach +
  (layer === setup.longReachLayer && (programmes & setup.longReachMask) !== 0 ? 1 : 0);

const hasPicture = (setup: Setup, nation: number, programmes: number): boolean =>
  (programmes & at(setup.pictureMasks, nation)) !== 0;

/** Whether the nation of a site has the shared picture. */
export const isShared = (setup: Setup, site: number, programmes: number): boolean =>
  hasPicture(setup, at(setup.siteNation, site), programmes);

/** Whether a piece of one nation counts for a site of another (docs/rules.md, “Cover”). */
export function countsFor(setup: Setup, owner: number, site: number, programmes: number): boolean {
  const nation = at(setup.siteNation, site);
  return (
    owner === nation ||
    (hasPicture(setup, owner, programmes) && hasPicture(setup, nation, programmes))
  );
}

/**
 * The layers present at each site in a year, as bit masks: a layer is present where at least
 * one of its pieces is in service within reach and counts there. The patrol's bit is set at
 * every site while it is kept.
 */
export function presentLayers(
  setup: Setup,
  pieces: readonly Piece[],
  year: number,
  programmes: number,
  patrol: boolean,
): number[] {
  const present = new Array<number>(setup.siteCell.length).fill(patrol ? setup.patrolBit : 0);
  for (const { layer, cell, ordered } of pieces) {
    if (ordered + layerOf(setup, layer).lead > year) continue;
    const owner = nationAt(setup, cell);
    const sites = at(at(setup.reached, reachOf(setup, layer, programmes)), cell);
    for (const site of sites)
      if (countsFor(setup, owner, site, programmes))
        present[site] = at(present, site) | (1 << layer);
  }
  return present;
}

/** What is at a site in a year: the layers present and the programmes in force. */
export interface Presence {
  readonly present: readonly number[];
  readonly programmes: number;
}

/** The cover of a site against a suit: a whole number from 0. */
export function coverOf(
  setup: Setup,
  { present, programmes }: Presence,
  site: number,
  suit: Suit,
): number {
  const shared = isShared(setup, site, programmes);
  const seeker = (programmes & setup.seekerMask) !== 0;
  return at(setup.cover, coverIndex(at(present, site), shared, seeker) + SUITS.indexOf(suit));
}

/** How a cover comes about (docs/rules.md, “Cover”). */
export interface CoverSum {
  /** Whether the marks add up; otherwise the largest is the cover. */
  readonly isSum: boolean;
  /** Marks above 0: those of layers, by index, in the scenario's order, then the patrol's. */
  readonly parts: readonly { readonly layer: number | 'patrol'; readonly mark: number }[];
  readonly cover: number;
}

/** The cover of a site against a suit, with the marks that it comes from. */
export function explainCover(setup: Setup, presence: Presence, site: number, suit: Suit): CoverSum {
  const { layers, patrol, programmes } = setup.scenario;
  const present = at(presence.present, site);
  const hasSeeker = (presence.programmes & setup.seekerMask) !== 0;
  const parts = layers.flatMap(({ id, marks }, layer): CoverSum['parts'][number][] => {
    if (!hasBit(present, layer)) return [];
    const extra = hasSeeker && programmes.seeker?.layer === id ? programmes.seeker.marks[suit] : 0;
    const mark = (marks[suit] ?? 0) + (extra ?? 0);
    return mark > 0 ? [{ layer, mark }] : [];
  });
  const patrolMark = (present & setup.patrolBit) !== 0 ? (patrol?.marks[suit] ?? 0) : 0;
  if (patrolMark > 0) parts.push({ layer: 'patrol', mark: patrolMark });
  return {
    isSum: isShared(setup, site, presence.programmes),
    parts,
    cover: coverOf(setup, presence, site, suit),
  };
}
