import { at } from '../../base/assert';
import type { Year } from '../../scenario/scenario';
import { KINDS, type Suit, SUITS } from '../../scenario/vocabulary';
import type { GeneratorChoices, Difficulty } from '../choices';
import type { Dice } from './dice';
import type { SitePlace } from './sites';

/** The tokens of the kind that a year is about, and of one that goes along with it. */
const FIRST_OMEN = [3, 4] as const;
const SECOND_OMEN = 2;

/** What each year's omens say: every kind has a year of its own before one has a second. */
function drawOmens(years: number, places: readonly SitePlace[], dice: Dice): Year['omens'][] {
  const kinds = dice.shuffle(KINDS.filter((kind) => places.some((place) => place.kind === kind)));
  return Array.from({ length: years }, (_, year) => {
    const first = at(kinds, year % kinds.length);
    const second = dice.pick(kinds.filter((kind) => kind !== first));
    return {
      [first]: dice.pick(FIRST_OMEN),
      ...(dice.chance(1, 2) && { [second]: SECOND_OMEN }),
    };
  });
}

/** Quarters of a point that the strengths of a suit have on average in the first and the last year. */
const STRENGTHS: Readonly<Record<Suit, readonly [number, number]>> = {
  buzz: [10, 17],
  skim: [9, 13],
  soar: [9, 15],
};

const HARDER: Readonly<Record<Difficulty, number>> = { gentle: 0, steady: 0, steep: 1 };

/** How many of twelve cards each suit has, the year's heaviest suit first. */
const MIXES = [
  [5, 4, 3],
  [6, 3, 3],
  [5, 5, 2],
  [4, 4, 4],
] as const;

/** Twelve cards about the strengths that the year calls for. */
function drawDeck(year: number, { years, difficulty }: GeneratorChoices, dice: Dice): Year['deck'] {
  const mix = dice.pick(MIXES);
  const order = dice.shuffle(SUITS);
  return SUITS.flatMap((suit) => {
    const copies = at(mix, order.indexOf(suit));
    const [first, last] = STRENGTHS[suit];
    const quarters = first + Math.floor(((last - first) * year) / (years - 1)) + HARDER[difficulty];
    const counts = new Map<number, number>();
    for (let card = 0; card < copies; card++) {
      // One card lies below the middle, one on it, one above, and so on around.
      const spread = 4 * ((card % 3) - 1);
      const strength = Math.max(1, Math.floor((quarters + spread + dice.between(0, 3)) / 4));
      counts.set(strength, (counts.get(strength) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([strength, of]) => ({ suit, strength, copies: of }));
  });
}

/** Coins of a whole game for each site, in tenths, by the number of years. */
const COINS: Readonly<Record<number, number>> = { 2: 31, 3: 35, 4: 36 };
const EASIER: Readonly<Record<Difficulty, number>> = { gentle: 2, steady: 0, steep: -1 };

/** Incomes that fall a little from year to year. */
function drawIncomes(sites: number, { years, difficulty }: GeneratorChoices, dice: Dice): number[] {
  const tenths = sites * (at([COINS[years] ?? 0], 0) + EASIER[difficulty]);
  const total = Math.floor(tenths / 10) + dice.between(-1, 1);
  const parts = Array.from({ length: years }, (_, year) => 2 * years + 2 - year);
  const all = parts.reduce((sum, part) => sum + part, 0);
  const incomes = parts.map((part) => Math.floor((total * part) / all));
  const rest = total - incomes.reduce((sum, income) => sum + income, 0);
  return incomes.map((income, year) => (year === 0 ? income + rest : income));
}

export function drawYears(
  choices: GeneratorChoices,
  places: readonly SitePlace[],
  dice: Dice,
): Year[] {
  const omens = drawOmens(choices.years, places, dice);
  const incomes = drawIncomes(places.length, choices, dice);
  const incidents = Math.floor((places.length * 5 + 7) / 8) + 1;
  return incomes.map((income, year) => ({
    income,
    incidents,
    omens: at(omens, year),
    deck: drawDeck(year, choices, dice),
  }));
}
