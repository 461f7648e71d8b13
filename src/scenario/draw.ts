import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { at } from '../base/assert';
import { memoize } from '../base/memoize';
import { openStream, shuffle } from '../base/random';
import { canonicalJson } from './canonical';
import { tokensOf } from './forecast';
import type { Scenario, ScenarioFile, Site } from './scenario';
import { RULESET, type Suit } from './vocabulary';

/** One turned card and the site whose token was drawn with it. */
export interface Incident {
  readonly suit: Suit;
  readonly strength: number;
  readonly site: Site;
}

/** The parts of a scenario that are words, looks, lessons or who pays, and change nothing in play. */
const WORDS = new Set([
  '$schema',
  'title',
  'briefing',
  'campaign',
  'purse',
  'name',
  'short',
  'shape',
  'firstYear',
]);

/**
 * A hash of a scenario's numbers, as 64 hexadecimal digits; its words are no part of it, nor is the
 * version of its file, since versions differ in words alone.
 */
export const numbersHash = (scenario: ScenarioFile): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson({ ...scenario, format: 1 }, WORDS))));

/**
 * The name under which a scenario's streams are opened: its id and edition where it has an
 * edition (a published edition never changes), else a hash of its numbers.
 */
export const drawName = memoize((scenario: ScenarioFile): string =>
  scenario.edition === undefined ? numbersHash(scenario) : `${scenario.id}/${scenario.edition}`,
);

/**
 * The incidents of one year under a seed, in the order in which they are turned over
 * (docs/rules.md, “A year”, step 4). `year` counts from 0.
 */
export function drawYear(scenario: Scenario, seed: string, year: number): Incident[] {
  const { deck, incidents } = at(scenario.years, year);
  const cards = deck.flatMap(({ suit, strength, copies }) =>
    Array.from({ length: copies }, () => ({ suit, strength })),
  );
  const bag = scenario.sites.flatMap((site) =>
    Array.from({ length: tokensOf(site, at(scenario.years, year)) }, () => site),
  );
  const name = drawName(scenario);
  const stream = (what: 'deck' | 'bag') => openStream([RULESET, name, seed, what, year]);
  const shuffledCards = shuffle(cards, stream('deck'));
  const shuffledBag = shuffle(bag, stream('bag'));
  return Array.from({ length: incidents }, (_, i) => ({
    ...at(shuffledCards, i),
    site: at(shuffledBag, i),
  }));
}
