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
    const place = below(generator, count);
    const last = left.splice(-1);
    const struck = place < left.length ? left.splice(place, 1, ...last) : last;
    shuffled.unshift(...struck);
  }
  return [...left, ...shuffled];
}

/** A whole number below `count`: words past the last whole block of `count` are skipped. */
function below(generator: { int32(): number }, count: number): number {
  const blocks = Math.floor(2 ** 32 / count);
  let word = generator.int32() >>> 0;
  while (word >= blocks * count) word = generator.int32() >>> 0;
  return word % count;
}

/** The aims of the nations as lines, from docs/coalitions.md, “Private aims”. */
export function aimsByDefinition(scenario: Scenario, seed: string): string[] {
  const { nations, board, sites, pledges, layers, patrol, programmes, years } = scenario;
  const coins = years.reduce((sum, { income }) => sum + income, 0);
  return nations.map(({ id, letter }, nation) => {
    const own = sites.filter(({ x, y }) => board.rows[y]?.charAt(x) === letter).map((s) => s.id);
    const pictured = (programmes.sharedPicture ?? []).some((picture) => picture.nation === id);
    const cards = (years.at(-1)?.deck ?? []).flatMap(({ suit, strength, copies }) =>
      new Array<boolean>(copies).fill(
        [
          patrol?.marks[suit] ?? 0,
          ...layers.map((layer) =>
            layer.id === programmes.seeker?.layer
              ? (layer.marks[suit] ?? 0) + (programmes.seeker.marks[suit] ?? 0)
              : (layer.marks[suit] ?? 0),
          ),
        ].reduce((most, mark) => (pictured ? most + mark : Math.max(most, mark)), 0) >= strength,
      ),
    );
    const isHalf = cards.filter(Boolean).length >= cards.length / 2;
    const kinds = [
      isHalf ? own.map((site) => `site ${site}`) : [],
      pledges.filter((p) => p.sites.some((s) => own.includes(s))).map((p) => `pledge ${p.name.en}`),
      [`coins ${coins < 12 ? 1 : Math.floor(coins / 12)}`],
    ].filter(({ length }) => length > 0);
    const name = JSON.stringify(nameByDefinition(scenario));
    const generator = seedrandom(`[1,${name},${JSON.stringify(seed)},"aim",${nation}]`);
    const kind = kinds[below(generator, kinds.length)] ?? [];
    return kind[below(generator, kind.length)] ?? '';
  });
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
