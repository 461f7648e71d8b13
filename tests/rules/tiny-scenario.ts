import type { Layer, Scenario } from '../../src/scenario/scenario';
import { KINDS, SHAPES, SUITS } from '../../src/scenario/vocabulary';
import { type Below, pick } from './random-play';
import { playable } from '../scenario/playable';

const en = (text: string) => ({ en: text });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const NATIONS = [
  { id: 'a', letter: 'A', name: en('A') },
  { id: 'b', letter: 'B', name: en('B') },
  { id: 'c', letter: 'C', name: en('C') },
] as const;

type Marks = Layer['marks'];
const someMarks = (most: number, below: Below): Marks =>
  Object.fromEntries(
    SUITS.filter(() => below(3) > 0).map((suit) => [suit, below(most + 1)]),
  ) satisfies Marks;

/** At most `most` cards, no two entries alike. */
function someDeck(most: number, below: Below): Scenario['years'][number]['deck'] {
  const copies = new Map<string, number>();
  for (let left = 1 + below(most); left > 0; left--) {
    const card = `${pick(SUITS, below)} ${below(6)}`;
    copies.set(card, (copies.get(card) ?? 0) + 1);
  }
  return [...copies].map(([card, count]) => {
    const [name, strength] = card.split(' ');
    const suit = SUITS.find((one) => one === name) ?? 'buzz';
    return { suit, strength: Number(strength), copies: count };
  });
}

/**
 * A scenario small enough that every draw of it can be written down: at most twelve hexes,
 * three nations, three layers, three years, and five cards, five tokens, three incidents a year.
 */
export function tinyScenario(below: Below): Scenario {
  const columns = 2 + below(3);
  const nations = NATIONS.slice(0, 1 + below(3));
  const rows = times(1 + below(3), (y) =>
    times(columns, (x) => (x + y > 0 && below(6) === 0 ? '.' : pick(nations, below).letter)).join(
      '',
    ),
  );
  const land = rows.flatMap((row, y) =>
    [...row].flatMap((letter, x) => (letter === '.' ? [] : [{ x, y }])),
  );
  const first = below(land.length);
  const spots = times(Math.min(land.length, 1 + below(3)), (i) => land[(first + i) % land.length]);
  const sites = spots.map((spot, i) => ({
    id: `site-${i}`,
    name: en('Site'),
    short: `S${i}`,
    x: spot?.x ?? 0,
    y: spot?.y ?? 0,
    kind: pick(KINDS, below),
    value: 1 + below(6),
  }));
  const layers = times(1 + below(3), (i) => ({
    id: `layer-${i}`,
    name: en('Layer'),
    shape: SHAPES[i] ?? 'shield',
    cost: below(4),
    upkeep: below(3),
    lead: below(3),
    reach: below(3),
    marks: someMarks(3, below),
  }));
  const layer = (): string => pick(layers, below).id;
  const years = times(1 + below(3), () => {
    const deck = someDeck(5, below);
    const cards = deck.reduce((sum, { copies }) => sum + copies, 0);
    const omens: Record<string, number> = {};
    for (const kind of KINDS) if (below(3) === 0) omens[kind] = below(3);
    const tokens = (): number => sites.reduce((sum, { kind }) => sum + (omens[kind] ?? 1), 0);
    for (const { kind } of sites) if (tokens() > 5) omens[kind] = 1;
    const incidents = Math.min(3, cards, tokens(), below(4));
    return { income: below(14), incidents, omens, deck };
  });
  const [rebated] = layers;
  return playable({
    format: 1,
    ruleset: 1,
    id: 'tiny',
    title: en('Tiny'),
    briefing: en('A board for the tests.'),
    firstYear: 1,
    nations,
    board: { rows },
    sites,
    layers,
    ...(below(3) > 0 ? { patrol: { upkeep: below(3), marks: someMarks(2, below) } } : {}),
    programmes: {
      sharedPicture: nations
        .filter(() => below(4) > 0)
        .map(({ id }) => ({ nation: id, cost: below(3) })),
      ...(below(2) > 0 && rebated
        ? {
            jointOrder: {
              cost: below(3),
              rebates: [{ layer: rebated.id, coins: below(rebated.cost + 1) }],
            },
          }
        : {}),
      ...(below(2) > 0
        ? { longReach: { cost: below(3), from: below(years.length), layer: layer() } }
        : {}),
      ...(below(2) > 0
        ? {
            seeker: {
              cost: below(3),
              from: below(years.length),
              layer: layer(),
              marks: someMarks(2, below),
            },
          }
        : {}),
    },
    ...(below(2) > 0 ? { wheels: { layer: layer(), cost: below(2) } } : {}),
    years,
    pledges: times(below(3), () => ({
      name: en('Pledge'),
      sites: sites.slice(0, 1 + below(sites.length)).map(({ id }) => id),
      layers: 1 + below(layers.length),
      points: below(9),
    })),
    savings: { coinsPerPoint: 1 + below(5) },
  });
}
