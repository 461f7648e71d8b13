import { at } from '../base/assert';
import type { Fraction } from '../base/fraction';
import { type Suit, SUITS } from '../scenario/vocabulary';
import { billLines, totalOf } from '../rules/bill';
import { isShared, type Presence, presentLayers } from '../rules/cover';
import { type Game, isOver, type Piece } from '../rules/game';
import { pledgePoints, pledgesKept, savingsPoints } from '../rules/score';
import { coverIndex, COVERS, type Setup } from '../rules/setup';
import { keepsPatrol, programmesInForce, standingPieces } from '../rules/placement';

/** How many cards of a year (`Setup.heldCards`) the covers hold that begin at `index`. */
export function cardsHeld(setup: Setup, held: Uint8Array, index: number): number {
  let cards = 0;
  for (let suit = 0; suit < SUITS.length; suit++) {
    const cover = Math.min(setup.cover[index + suit] as number, COVERS - 1);
    cards += held[suit * COVERS + cover] as number;
  }
  return cards;
}

/**
 * The exact expected value held in one year, × the common denominator: over the sites,
 * incidents × chance of the token × value × chance of a card that the cover holds. Drawing
 * without replacement changes nothing in the mean (docs/rules.md, “Why these rules”).
 */
export function plannedHeld(setup: Setup, year: number, presence: Presence): number {
  const { present, programmes } = presence;
  const held = at(setup.heldCards, year);
  const weight = at(setup.weight, year);
  const seeker = (programmes & setup.seekerMask) !== 0;
  let numerator = 0;
  for (let site = 0; site < present.length; site++) {
    const bit = setup.pictureMasks[setup.siteNation[site] as number] as number;
    const index = coverIndex(present[site] as number, (programmes & bit) !== 0, seeker);
    numerator += cardsHeld(setup, held, index) * (weight[site] as number);
  }
  return numerator;
}

/** How many cards of a year the cover of a site holds. */
export function cardsHeldAt(setup: Setup, year: number, presence: Presence, site: number): number {
  const { present, programmes } = presence;
  const seeker = (programmes & setup.seekerMask) !== 0;
  const index = coverIndex(at(present, site), isShared(setup, site, programmes), seeker);
  return cardsHeld(setup, at(setup.heldCards, year), index);
}

/** The part of `plannedHeld` that one site adds. */
export const plannedAt = (setup: Setup, year: number, presence: Presence, site: number): number =>
  cardsHeldAt(setup, year, presence, site) * at(at(setup.weight, year), site);

/** The part of `plannedHeld` that the cards of one suit add. */
export function plannedAgainst(
  setup: Setup,
  year: number,
  { present, programmes }: Presence,
  suit: Suit,
): number {
  const index = SUITS.indexOf(suit);
  const held = at(setup.heldCards, year).map((cards, place) =>
    Math.floor(place / COVERS) === index ? cards : 0,
  );
  const seeker = (programmes & setup.seekerMask) !== 0;
  return present.reduce((sum, layers, site) => {
    const covers = coverIndex(layers, isShared(setup, site, programmes), seeker);
    return sum + cardsHeld(setup, held, covers) * at(at(setup.weight, year), site);
  }, 0);
}

/** What a plan is worth on average, in its parts. */
export interface Outlook {
  /** Expected value held in each year, × `denominator`. */
  readonly held: readonly number[];
  readonly denominator: number;
  readonly kept: readonly boolean[];
  readonly pledges: number;
  /** Coins left at the end; negative where the plan costs more than there is. */
  readonly treasury: number;
  readonly savings: number;
}

/** What is present in each year from the one being planned on, if nothing more is done. */
export function presenceAhead(
  game: Game,
  pieces: readonly Piece[] = standingPieces(game),
): Presence[] {
  const { setup, year } = game;
  const programmes = programmesInForce(game);
  const ahead: Presence[] = [];
  for (let later = year; later < setup.scenario.years.length; later++) {
    const present = presentLayers(setup, pieces, later, programmes, keepsPatrol(game));
    ahead.push({ present, programmes });
  }
  return ahead;
}

/** Coins left at the end if nothing more is done: this year's bill, then upkeep alone. */
function treasuryAhead(game: Game, standing: readonly Piece[]): number {
  const { setup, year } = game;
  let treasury = game.treasury - totalOf(billLines(game, standing));
  for (let later = year + 1; later < setup.scenario.years.length; later++) {
    treasury += at(setup.scenario.years, later).income;
    for (const { layer, ordered } of standing) {
      const { lead, upkeep } = at(setup.scenario.layers, layer);
      if (ordered + lead <= later) treasury -= upkeep;
    }
    if (keepsPatrol(game)) treasury -= setup.scenario.patrol?.upkeep ?? 0;
  }
  return treasury;
}

/**
 * What the game comes to on average: closed years as they are, the year being planned as if
 * its books were closed now, later years as if nothing more were done.
 */
export function outlook(game: Game): Outlook {
  const { setup, books } = game;
  const pieces = standingPieces(game);
  const ahead = presenceAhead(game, pieces);
  const held = books.map((book, year) => plannedHeld(setup, year, book));
  for (const presence of ahead) held.push(plannedHeld(setup, held.length, presence));
  const last = ahead.at(-1) ?? at(books, books.length - 1);
  const kept = pledgesKept(setup, last.present);
  const treasury = isOver(game) ? game.treasury : treasuryAhead(game, pieces);
  return {
    held,
    denominator: setup.denominator,
    kept,
    pledges: pledgePoints(setup, kept),
    treasury,
    savings: savingsPoints(setup, treasury),
  };
}

/** The sum of an outlook: the planned score, once the game is over. */
export function plannedScore({ held, denominator, pledges, savings }: Outlook): Fraction {
  const numerator = held.reduce((sum, part) => sum + part, (pledges + savings) * denominator);
  return { numerator, denominator };
}
