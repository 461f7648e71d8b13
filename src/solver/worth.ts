import { at } from '../base/assert';
import { plannedHeld } from '../rules/planned';
import { COVERS, coverIndex, type Setup } from '../rules/setup';
import type { Game } from '../rules/game';
import { drawYear } from '../scenario/draw';
import { SUITS } from '../scenario/vocabulary';

/** What is to be made as great as can be: points in whole units. */
export interface Worth {
  /** Units to a point. */
  readonly denominator: number;
  /** Units that the closed years have come to. */
  readonly closed: number;
  /** Units that a site holds in a year under the covers that begin at `index` of `Setup.cover`. */
  held(year: number, site: number, index: number): number;
}

const coverAt = (setup: Setup, index: number): number =>
  Math.min(setup.cover[index] ?? 0, COVERS - 1);

/** The planned score (docs/rules.md, “The planned score”): its best is par. */
export function plannedWorth({ setup, books }: Game): Worth {
  return {
    denominator: setup.denominator,
    closed: books.reduce((sum, book, year) => sum + plannedHeld(setup, year, book), 0),
    held(year, site, index) {
      const cards = SUITS.reduce((sum, _, suit) => {
        const place = suit * COVERS + coverAt(setup, index + suit);
        return sum + at(at(setup.heldCards, year), place);
      }, 0);
      return cards * at(at(setup.weight, year), site);
    },
  };
}

/** The actual score under a seed: its best is hindsight. */
export function actualWorth({ setup, books }: Game, seed: string): Worth {
  const { scenario } = setup;
  const drawn = scenario.years.map((_, year) =>
    drawYear(scenario, seed, year).map(({ site, suit, strength }) => ({
      site: scenario.sites.indexOf(site),
      suit: SUITS.indexOf(suit),
      strength,
      value: site.value,
    })),
  );
  const held: Worth['held'] = (year, site, index) =>
    at(drawn, year).reduce((sum, incident) => {
      const holds =
        incident.site === site && coverAt(setup, index + incident.suit) >= incident.strength;
      return holds ? sum + incident.value : sum;
    }, 0);
  const closed = books.reduce((total, { present, programmes }, year) => {
    const seeker = (programmes & setup.seekerBit) !== 0;
    return present.reduce((sum, layers, site) => {
      const picture = at(setup.pictureBit, at(setup.siteNation, site));
      const index = coverIndex(layers, (programmes & picture) !== 0, seeker);
      return sum + held(year, site, index);
    }, total);
  }, 0);
  return { denominator: 1, closed, held };
}
