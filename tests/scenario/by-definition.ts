import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';
import type { Scenario } from '../../src/scenario/scenario';

// The draw, written a second time from docs/decisions/0006 and docs/level-format.md (“Editions”)
// without any code of the game.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON by hand with the keys of each object in order, those that are words left out. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const words = [
    '$schema',
    'title',
    'briefing',
    'campaign',
    'firstYear',
    'purse',
    'name',
    'short',
    'shape',
  ];
  const keys = Object.keys(value).filter((key) => !words.includes(key));
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
    .join(',')}}`;
}

export function nameByDefinition(scenario: Scenario): string {
  if (scenario.edition !== undefined) return `${scenario.id}/${scenario.edition}`;
  // Versions of the file differ in words alone, and count as the first.
  const plain = JSON.parse(JSON.stringify({ ...scenario, format: 1 })) as Json;
  return createHash('sha256').update(canonical(plain), 'utf8').digest('hex');
}

/**
 * Fisher–Yates as it was first written down: strike out one of those left and put it in the
 * last free place; whoever was last takes the place of the one struck out.
 */
function shuffledUnder(name: string, items: readonly string[]): string[] {
  const generator = seedrandom(name);
  const left = [...items];
  const shuffled: string[] = [];
  while (left.length > 1) {
    const count = left.length;
    // Only whole blocks of `count` words are used; the words past the last of them are skipped.
    const blocks = Math.floor(2 ** 32 / count);
    let word = generator.int32() >>> 0;
    while (word >= blocks * count) word = generator.int32() >>> 0;
    const place = word % count;
    const last = left.splice(-1);
    const struck = place < left.length ? left.splice(place, 1, ...last) : last;
    shuffled.unshift(...struck);
  }
  return [...left, ...shuffled];
}

/** The incidents of a year as lines: `buzz 2 ghent`. */
export function drawByDefinition(scenario: Scenario, seed: string, index: number): string[] {
  const year = scenario.years[index];
  if (year === undefined) throw new Error(`no year ${index}`);
  const cards: string[] = [];
  for (const { suit, strength, copies } of year.deck)
    for (let copy = 0; copy < copies; copy++) cards.push(`${suit} ${strength}`);
  const tokens: string[] = [];
  for (const { id, kind } of scenario.sites)
    for (let token = 0; token < (year.omens[kind] ?? 1); token++) tokens.push(id);
  const name = nameByDefinition(scenario);
  const nameOf = (what: string): string =>
    `[1,${JSON.stringify(name)},${JSON.stringify(seed)},"${what}",${index}]`;
  const deck = shuffledUnder(nameOf('deck'), cards);
  const bag = shuffledUnder(nameOf('bag'), tokens);
  return deck.slice(0, year.incidents).map((card, i) => `${card} ${bag[i]}`);
}
