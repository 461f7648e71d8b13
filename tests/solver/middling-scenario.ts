import { at } from '../../src/base/assert';
import type { Layer, Scenario, Year } from '../../src/scenario/scenario';
import { KINDS, SHAPES, type Suit, SUITS } from '../../src/scenario/vocabulary';
import { type Below, pick } from '../rules/random-play';
import { playable } from '../scenario/playable';

const en = (text: string) => ({ en: text });
const count = (most: number): number[] => Array.from({ length: most }, (_, index) => index);

/** Where there is a choice, each is as likely as it is often in the list. */
interface Size {
  readonly rows: number;
  readonly columns: readonly number[];
  readonly sites: readonly number[];
  readonly layers: readonly number[];
  readonly years: readonly number[];
  /** Income of the first year, before chance adds a little. */
  readonly purse: readonly number[];
}

/** One of the things for each of so many draws; the same can't come twice. */
function several<T>(things: readonly T[], draws: number, below: Below): T[] {
  const left = [...things];
  return count(Math.min(draws, things.length)).flatMap(() => left.splice(below(left.length), 1));
}

/** A mark above 0 in one suit, and perhaps in others. */
const marksUpTo = (most: number, below: Below): Layer['marks'] => {
  const best = pick(SUITS, below);
  return Object.fromEntries(
    SUITS.flatMap((suit): [Suit, number][] => {
      if (suit === best) return [[suit, 1 + below(most)]];
      return below(2) > 0 ? [[suit, below(most)]] : [];
    }),
  );
};

function layersOf(most: number, below: Below): Layer[] {
  return count(most).map((index) => {
    const reach = index === 0 ? 0 : below(2);
    return {
      id: `layer-${index}`,
      name: en('Layer'),
      shape: at(SHAPES, index),
      cost: 2 + reach + below(2),
      upkeep: below(2),
      lead: below(3) === 0 ? 1 : 0,
      reach,
      marks: marksUpTo(3, below),
    };
  });
}

/** Omens differ from year to year, so that it can be worth it to move or to stand down. */
function yearsOf(size: Size, incidents: number, below: Below): Year[] {
  const purse = pick(size.purse, below);
  return count(pick(size.years, below)).map((index) => {
    const cards = several(
      SUITS.flatMap((suit) => [1, 2, 3, 4].map((strength) => ({ suit, strength }))),
      4 + below(3),
      below,
    );
    return {
      income: index === 0 ? purse + below(4) : 1 + below(4),
      incidents,
      omens: Object.fromEntries(KINDS.map((kind) => [kind, 1 + 4 * below(2)])),
      deck: cards.map((card) => ({ ...card, copies: 1 + below(2) })),
    };
  });
}

function programmesOf(
  { nations, layers, years }: Pick<Scenario, 'nations' | 'layers' | 'years'>,
  below: Below,
): Scenario['programmes'] {
  const refit = () => ({
    cost: 1 + below(2),
    from: below(2) * below(years.length),
    layer: pick(layers, below).id,
  });
  return {
    sharedPicture: nations
      .filter(() => below(4) > 0)
      .map(({ id }) => ({ nation: id, cost: 1 + below(2) })),
    ...(below(3) > 0 && {
      jointOrder: {
        cost: 1 + below(2),
        rebates: layers.map(({ id, cost }) => ({ layer: id, coins: cost - below(2) })),
      },
    }),
    ...(below(3) > 0 && { longReach: refit() }),
    ...(below(3) > 0 && { seeker: { ...refit(), marks: marksUpTo(2, below) } }),
  };
}

function scenarioOf(size: Size, below: Below): Scenario {
  const columns = pick(size.columns, below);
  const nations = count(1 + below(3)).map((index) => {
    const letter = at('ABC', index);
    return { id: letter.toLowerCase(), letter, name: en(letter) };
  });
  // Nations lie beside each other, with a border that isn't straight.
  const rows = count(size.rows).map(() =>
    count(columns).map((x) => {
      const along = (x + below(2)) / (columns + 1);
      return at(nations, Math.floor(along * nations.length)).letter;
    }),
  );
  const hexes = rows.flatMap((row, y) => row.map((_, x) => ({ x, y })));
  const sites = several(hexes, pick(size.sites, below), below).map((hex, index) => ({
    id: `site-${index}`,
    name: en('Site'),
    short: `S${index}`,
    ...hex,
    kind: pick(KINDS, below),
    value: 1 + below(6),
  }));
  const layers = layersOf(pick(size.layers, below), below);
  const years = yearsOf(size, Math.min(4, sites.length), below);
  const ids = sites.map(({ id }) => id);
  return playable({
    format: 1,
    ruleset: 1,
    id: 'middling',
    title: en('Middling'),
    briefing: en('A board for the tests.'),
    firstYear: 1,
    nations,
    board: { rows: rows.map((row) => row.join('')) },
    sites,
    layers,
    ...(below(3) > 0 && { patrol: { upkeep: 1 + below(2), marks: marksUpTo(2, below) } }),
    programmes: programmesOf({ nations, layers, years }, below),
    ...(below(3) > 0 && { wheels: { layer: pick(layers, below).id, cost: below(2) } }),
    years,
    pledges: count(1 + below(2)).map((index) => ({
      name: en('Pledge'),
      sites: several(ids, 1 + index, below),
      layers: Math.min(layers.length, 1 + below(2)),
      points: 1 + below(5),
    })),
    savings: { coinsPerPoint: 3 + below(2) },
  });
}

/**
 * A scenario too big for every plan of it to be tried, and small enough that a plain integer
 * program still closes: 9 to 15 hexes, 5 to 7 sites, up to three nations, layers and years.
 */
export const middlingScenario = (below: Below): Scenario =>
  scenarioOf(
    {
      rows: 3,
      columns: [3, 4, 5],
      sites: [5, 6, 7],
      layers: [2, 3, 3],
      years: [2, 3],
      purse: [5, 9, 14],
    },
    below,
  );

/** A corner of such a scenario: now and then every plan of it can be tried. */
export const cornerScenario = (below: Below): Scenario =>
  scenarioOf(
    {
      rows: 1,
      columns: [3, 4],
      sites: [2, 3],
      layers: [1, 1, 2],
      years: [2, 2, 3],
      purse: [2, 5, 8],
    },
    below,
  );
